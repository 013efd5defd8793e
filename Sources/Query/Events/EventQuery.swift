package import KnowledgeGraph
package import NewsModel

/// What happened: when, where, and who took part.
package struct EventQuery: Sendable {
  /// Event types in lower case; empty for all.
  package var types: Set<String> = []
  package var participant: Graph.Node.ID?
  package var since: PartialDate?
  package var until: PartialDate?

  package init() {}

  /// The events that fit, the most mentioned first.
  package func events(in source: any GraphSource) throws -> [Happening] {
    try source.nodes(of: .event).filter(admits).compactMap { node in
      let edges = try source.edges(touching: node.id)
      let parts = edges.filter { $0.kind == .participant && $0.target == node.id }
      if let participant, !parts.contains(where: { $0.source == participant }) { return nil }
      let participants = try parts.compactMap { edge in
        try source.node(edge.source).map { Happening.Participant(node: $0, role: edge.label) }
      }
      let places = try edges.filter { $0.kind == .place && $0.source == node.id }
        .compactMap { try source.node($0.target) }
      return Happening(
        node: node, participants: participants.sorted { ($0.role, $0.node.id) < ($1.role, $1.node.id) },
        places: places)
    }
    .sorted { ($1.node.mentions, $0.node.id) < ($0.node.mentions, $1.node.id) }
  }

  private func admits(_ node: Graph.Node) -> Bool {
    if !types.isEmpty, !types.contains((node.type ?? "").lowercased()) { return false }
    let date = node.date ?? node.firstSeen
    if let since { guard let date, date >= since else { return false } }
    if let until { guard let date, date <= until || date.iso8601.hasPrefix(until.iso8601) else { return false } }
    return true
  }
}
