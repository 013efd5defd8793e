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
  /// What the words of each must hold.
  package var saying: SoughtWords?
  package var edges = EdgeFilter()

  package init() {}

  /// The positions that fit, by day.
  ///
  /// Where ``about`` is set, a position whose target could not be read is never among them: it is about nobody who is known.
  package func answer(in source: any GraphSource) throws -> Answer {
    // Edges sum up statements; each statement has a day of its own.
    var timeless = edges
    timeless.days = DateBounds()
    let targeted = try StatementGroups(isSure: edges.isSure).statements(of: targeted(in: source, timeless), in: source)
    let open = try open(in: source, timeless).map {
      StatedPosition(object: .open($0), evidence: $0.evidence, firstDate: $0.date, lastDate: $0.date)
    }
    let all = (targeted + open).filter { position in
      saying.map { words in position.evidence.map { words.stand(in: $0.quote) } ?? false } ?? true
    }
    return Answer(
      positions: all.filter { edges.days.admits(from: $0.firstDate, to: $0.lastDate) }.sorted(
        by: StatedPosition.precedes),
      undated: edges.days.isOpen ? 0 : all.count { $0.firstDate == nil })
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
}
