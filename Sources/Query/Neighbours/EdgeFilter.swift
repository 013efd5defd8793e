package import KnowledgeGraph
package import NewsModel

/// Which edges a question is about. Empty sets and missing bounds let everything through.
package struct EdgeFilter: Sendable {
  package var kinds: Set<Graph.Edge.Kind> = []
  package var stances: Set<Stance> = []
  package var layers: Set<Layer> = []
  /// Dates compare with the edge's first and last date; an edge without dates passes no bound.
  package var since: PartialDate?
  package var until: PartialDate?
  package var minimumArticles = 0
  package var minimumSources = 0
  /// Leaves out positions whose target was only inferred.
  package var isSure = false

  package init() {}

  /// - Parameter evidence: That of the edge, asked for only where it decides.
  package func admits(_ edge: Graph.Edge, evidence: @autoclosure () throws -> [Evidence]) rethrows -> Bool {
    if !kinds.isEmpty, !kinds.contains(edge.kind) { return false }
    if !stances.isEmpty {
      guard let stance = edge.stance, stances.contains(stance) else { return false }
    }
    if !layers.isEmpty, !layers.contains(edge.layer) { return false }
    guard admits(from: edge.firstDate, to: edge.lastDate), edge.articles >= minimumArticles,
      edge.sources >= minimumSources
    else { return false }
    guard isSure, edge.kind == .position else { return true }
    return try !evidence().allSatisfy(\.hasInferredTarget)
  }

  /// A position without a target; one article states it.
  package func admits(_ position: Graph.OpenPosition) -> Bool {
    (kinds.isEmpty || kinds.contains(.position)) && (stances.isEmpty || stances.contains(position.stance))
      && (layers.isEmpty || layers.contains(position.layer)) && admits(from: position.date, to: position.date)
      && minimumArticles <= 1 && minimumSources <= 1
  }

  func admits(from first: PartialDate?, to last: PartialDate?) -> Bool {
    if let since {
      guard let last = last ?? first, last >= since else { return false }
    }
    if let until {
      // "2017" as the upper bound includes all of 2017, so bounds compare at their own precision.
      guard let first = first ?? last, first <= until || until.contains(first) else { return false }
    }
    return true
  }
}

extension PartialDate {
  /// Whether another date lies in the year, month or day of this one.
  func contains(_ other: PartialDate) -> Bool {
    year == other.year && (month == nil || month == other.month) && (day == nil || day == other.day)
  }
}
