package import KnowledgeGraph
package import NewsModel
package import Store

/// A part of the graph of a store, made of some of its articles.
///
/// Counts, dates and evidence are those of these articles alone; what a node is called is what all of them call it.
package struct PartialGraph: GraphSource {
  private let part: MemoryGraph
  private let store: GraphStore

  /// - Parameter known: The nodes of the store.
  package init(_ part: Graph, named known: [Graph.Node.ID: Graph.Node], of store: GraphStore) {
    var part = part
    for index in part.nodes.indices {
      guard let node = known[part.nodes[index].id] else { continue }
      part.nodes[index].name = node.name
      part.nodes[index].type = node.type
      part.nodes[index].aliases = node.aliases
      part.nodes[index].links = node.links
    }
    self.part = MemoryGraph(part)
    self.store = store
  }

  package func node(_ id: Graph.Node.ID) -> Graph.Node? { part.node(id) }
  package func nodes(of kind: EntityType?) -> [Graph.Node] { part.nodes(of: kind) }
  package func nodes(withWordStarting prefix: String) -> [Graph.Node] { part.nodes(withWordStarting: prefix) }
  package func wordCount(startingWith prefix: String, limit: Int) -> Int {
    part.wordCount(startingWith: prefix, limit: limit)
  }
  package func edge(_ id: Graph.Edge.ID) -> Graph.Edge? { part.edge(id) }
  package func edges(touching id: Graph.Node.ID) -> [Graph.Edge] { part.edges(touching: id) }
  package func edges(of kind: Graph.Edge.Kind?) -> [Graph.Edge] { part.edges(of: kind) }
  package func openPositions(of source: Graph.Node.ID?) -> [Graph.OpenPosition] { part.openPositions(of: source) }
  package func evidence(of id: Graph.Node.ID) -> [Evidence] { part.evidence(of: id) }
  package func evidence(of id: Graph.Edge.ID) -> [Evidence] { part.evidence(of: id) }
  package func article(_ id: Document.ID) throws -> ArticleCard? { try store.article(id) }
  package func text(of id: Document.ID) throws -> String? { try store.text(of: id) }
  package func graph() -> Graph { part.graph() }
}
