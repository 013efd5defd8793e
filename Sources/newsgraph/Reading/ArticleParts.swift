import KnowledgeGraph
import NewsModel
import Pipeline
import Query
import Store

/// The articles of a store, read once, for as many graphs of some of them as are wanted.
struct ArticleParts {
  private let store: GraphStore
  private let graphs: GraphParts
  private let nodes: [Graph.Node.ID: Graph.Node]

  /// - Parameter records: All of the store.
  init(of store: GraphStore, _ records: [DocumentRecord], _ console: Console) throws {
    self.store = store
    graphs = try IdentityRules(kept: store.settings, corrections: nil, console).assembler.parts(of: records)
    nodes = Dictionary(uniqueKeysWithValues: try store.nodes(of: nil).map { ($0.id, $0) })
  }

  /// The graph that follows from the articles that fit, and from these alone.
  func source(_ filter: ArticleFilter) -> PartialGraph {
    PartialGraph(graphs.graph(where: filter.admits), named: nodes, of: store)
  }
}
