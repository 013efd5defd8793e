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

  package init() {}

  package func admits(_ edge: Graph.Edge) -> Bool {
    if !kinds.isEmpty, !kinds.contains(edge.kind) { return false }
    if !stances.isEmpty {
      guard let stance = edge.stance, stances.contains(stance) else { return false }
    }
    if !layers.isEmpty, !layers.contains(edge.layer) { return false }
    if let since {
      guard let last = edge.lastDate ?? edge.firstDate, last >= since else { return false }
    }
    if let until {
      // "2017" as the upper bound includes all of 2017, so bounds compare at their own precision.
      guard let first = edge.firstDate ?? edge.lastDate, first <= until || until.contains(first) else { return false }
    }
    return edge.articles >= minimumArticles && edge.sources >= minimumSources
  }
}

extension PartialDate {
  fileprivate func contains(_ other: PartialDate) -> Bool {
    year == other.year && (month == nil || month == other.month) && (day == nil || day == other.day)
  }
}
