package import KnowledgeGraph
package import NewsModel

/// Which edges a question is about. Empty sets and missing bounds let everything through.
package struct EdgeFilter: Sendable {
  package var kinds: Set<Graph.Edge.Kind> = []
  package var stances: Set<Stance> = []
  /// For, against, neither; edges that are no positions take no side.
  package var sides: Set<Polarity> = []
  package var layers: Set<Layer> = []
  /// Compared with the edge's first and last date; an edge without dates passes no bound.
  package var days = DateBounds()
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
    if !sides.isEmpty {
      guard let side = edge.polarity, sides.contains(side) else { return false }
    }
    if !layers.isEmpty, !layers.contains(edge.layer) { return false }
    guard days.admits(from: edge.firstDate, to: edge.lastDate), edge.articles >= minimumArticles,
      edge.sources >= minimumSources
    else { return false }
    guard isSure, edge.kind == .position else { return true }
    return try !evidence().allSatisfy(\.hasInferredTarget)
  }

  /// A position without a target; one article states it.
  package func admits(_ position: Graph.OpenPosition) -> Bool {
    (kinds.isEmpty || kinds.contains(.position)) && (stances.isEmpty || stances.contains(position.stance))
      && (sides.isEmpty || sides.contains(position.polarity))
      && (layers.isEmpty || layers.contains(position.layer)) && days.admits(position.date)
      && minimumArticles <= 1 && minimumSources <= 1
  }
}
