package import KnowledgeGraph
import NewsModel

/// What happened: when, where, and who took part.
package struct EventQuery: Sendable {
  package enum Order: Sendable {
    /// What most independent sources report first.
    case sources
    /// The earliest first; undated ones last.
    case date
  }

  /// Event types in lower case; empty for all.
  package var types: Set<String> = []
  /// All of these take part.
  package var participants: [Graph.Node.ID] = []
  /// Only what happened in this place or country.
  package var place: Graph.Node.ID?
  package var order = Order.sources
  /// When it happened, or was first told of where its day is not known.
  package var days = DateBounds()
  /// When articles told of it.
  package var told = DateBounds()

  package init() {}

  /// The events that fit, in the ``order`` that is asked for.
  package func events(in source: any GraphSource) throws -> [Happening] {
    try source.nodes(of: .event).filter(admits).compactMap { node -> Happening? in
      let edges = try source.edges(touching: node.id)
      let parts = edges.filter { $0.kind == .participant && $0.target == node.id }
      guard participants.allSatisfy({ one in parts.contains { $0.source == one } }) else { return nil }
      let participants: [Happening.Participant] = try parts.withoutRepeatedParts.compactMap { edge in
        try source.node(edge.source).map { Happening.Participant(node: $0, role: edge.role) }
      }
      let places = try edges.filter { $0.kind == .place && $0.source == node.id }
        .compactMap { try source.node($0.target) }
      if let place, try !isIn(place, places, source) { return nil }
      return Happening(
        node: node, participants: participants.sorted { ($0.role, $0.node.id) < ($1.role, $1.node.id) },
        places: places,
        edges: (parts + edges.filter { $0.kind == .place }).sorted { ($1.sources, $0.id) < ($0.sources, $1.id) })
    }
    .sorted(by: precedes)
  }

  /// The place itself, or one that a `part` or `place` edge puts into it.
  private func isIn(_ place: Graph.Node.ID, _ places: [Graph.Node], _ source: any GraphSource) throws -> Bool {
    if places.contains(where: { $0.id == place }) { return true }
    return try places.contains { town in
      try source.edges(touching: town.id).contains {
        $0.source == town.id && $0.target == place && ($0.kind == .part || $0.kind == .place)
      }
    }
  }

  private func precedes(_ left: Happening, _ right: Happening) -> Bool {
    switch order {
    case .sources:
      let one = (left.node.sources, left.node.articles, left.node.mentions)
      let other = (right.node.sources, right.node.articles, right.node.mentions)
      return one == other ? left.node.id < right.node.id : one > other
    case .date:
      if left.node.date != right.node.date { return PartialDate.isEarlier(left.node.date, right.node.date) }
      return left.node.id < right.node.id
    }
  }

  private func admits(_ node: Graph.Node) -> Bool {
    if !types.isEmpty, !types.contains((node.type ?? "").lowercased()) { return false }
    return days.admits(node.date ?? node.firstSeen) && told.admits(from: node.firstSeen, to: node.lastSeen)
  }
}
