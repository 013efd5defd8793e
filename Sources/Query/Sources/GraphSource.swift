package import KnowledgeGraph
package import NewsModel
package import Store

/// Where questions are answered from: a store, or a graph held in memory.
///
/// Nodes and edges come without their evidence, in the order of the graph; evidence is asked for where it is shown.
package protocol GraphSource {
  func node(_ id: Graph.Node.ID) throws -> Graph.Node?
  /// All nodes, or those of one kind.
  func nodes(of kind: EntityType?) throws -> [Graph.Node]
  /// The nodes with a name or alias that has a word beginning with a folded prefix.
  func nodes(withWordStarting prefix: String) throws -> [Graph.Node]
  /// How many words of names begin with a folded prefix, counted no further than `limit`.
  func wordCount(startingWith prefix: String, limit: Int) throws -> Int
  func edge(_ id: Graph.Edge.ID) throws -> Graph.Edge?
  func edges(touching id: Graph.Node.ID) throws -> [Graph.Edge]
  /// All edges, or those of one kind.
  func edges(of kind: Graph.Edge.Kind?) throws -> [Graph.Edge]
  /// The positions without a target of one node, or all of them; none where the source does not hold them.
  func openPositions(of source: Graph.Node.ID?) throws -> [Graph.OpenPosition]
  func evidence(of id: Graph.Node.ID) throws -> [Evidence]
  func evidence(of id: Graph.Edge.ID) throws -> [Evidence]
  /// What is known of an article, or `nil` where only its id is.
  func article(_ id: Document.ID) throws -> ArticleCard?
  /// The text of an article, or `nil` where the source does not hold it.
  func text(of id: Document.ID) throws -> String?
  /// Everything, with evidence.
  func graph() throws -> Graph
}

extension GraphStore: GraphSource {}
