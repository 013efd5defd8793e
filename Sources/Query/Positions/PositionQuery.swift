package import KnowledgeGraph
import NewsModel

/// Who holds what about whom.
package struct PositionQuery: Sendable {
  /// The positions that fit, by day, and how many fit but for a date that they lack.
  package struct Answer: Sendable {
    package var positions: [StatedPosition]
    /// Left out, because a date was asked for.
    package var undated: Int
  }

  package var by: Graph.Node.ID?
  package var about: Graph.Node.ID?
  /// A node that takes any part: it holds, reports, is told or is spoken of.
  package var around: Graph.Node.ID?
  package var edges = EdgeFilter()

  package init() {}

  package func answer(in source: any GraphSource) throws -> Answer {
    var timeless = edges
    timeless.since = nil
    timeless.until = nil
    let asksForDates = edges.since != nil || edges.until != nil
    var undated = 0
    func admits(_ position: StatedPosition) -> Bool {
      let isDated = position.firstDate != nil
      if asksForDates, !isDated { undated += 1 }
      return edges.admits(from: position.firstDate, to: position.lastDate)
    }
    let targeted = try statements(of: targeted(in: source, timeless), in: source)
    let open = try open(in: source, timeless).map(StatedPosition.open)
    let positions = (targeted + open).filter(admits).sorted(by: StatedPosition.precedes)
    return Answer(positions: positions, undated: undated)
  }

  private func targeted(in source: any GraphSource, _ filter: EdgeFilter) throws -> [Graph.Edge] {
    let candidates: [Graph.Edge] =
      if let node = by ?? about {
        try source.edges(touching: node)
      } else {
        try source.edges(of: .position)
      }
    return try candidates.filter { edge in
      try edge.kind == .position && (by == nil || edge.source == by) && (about == nil || edge.target == about)
        && (around == nil || [edge.source, edge.target, edge.reportedBy, edge.addressee].contains(around))
        && filter.admits(edge, evidence: source.evidence(of: edge.id))
    }
  }

  /// What is towards nobody that could be read is about nobody either.
  private func open(in source: any GraphSource, _ filter: EdgeFilter) throws -> [Graph.OpenPosition] {
    guard about == nil else { return [] }
    return try source.openPositions(of: by).filter { position in
      (around == nil || [position.source, position.reportedBy, position.addressee].contains(around))
        && filter.admits(position)
    }
  }

  /// Puts the edges together that one statement made towards several targets.
  private func statements(of edges: [Graph.Edge], in source: any GraphSource) throws -> [StatedPosition] {
    struct Statement: Hashable {
      let source: Graph.Node.ID
      let label: String
      let layer: String
      let reportedBy: Graph.Node.ID?
      let isNegated: Bool
      let isModal: Bool
      let evidence: [Evidence]
    }
    var places: [Statement: Int] = [:]
    var groups: [(edges: [Graph.Edge], words: Evidence?)] = []
    for edge in edges {
      // The rule says how a target was found, and is another one for each.
      let evidence = try source.evidence(of: edge.id).map { item in
        var words = item
        words.rule = ""
        words.confidence = 0
        return words
      }
      let statement = Statement(
        source: edge.source, label: edge.label, layer: edge.layer.rawValue, reportedBy: edge.reportedBy,
        isNegated: edge.isNegated, isModal: edge.isModal, evidence: evidence)
      if !evidence.isEmpty, let place = places[statement] {
        groups[place].edges.append(edge)
      } else {
        places[statement] = groups.count
        groups.append(([edge], evidence.first))
      }
    }
    return groups.map { .towards($0.edges, words: $0.words) }
  }
}
