package import KnowledgeGraph
package import NewsModel
package import Store

/// A graph in memory with the indexes that questions need, for a graph that was read from a file.
package struct MemoryGraph: GraphSource, Sendable {
  private let whole: Graph
  private let nodeIndex: [Graph.Node.ID: Int]
  private let edgeIndex: [Graph.Edge.ID: Int]
  private let touching: [Graph.Node.ID: [Int]]
  /// Sorted by word, so that a prefix is a range.
  private let words: [(word: String, node: Int)]

  /// - Complexity: O(*n* log *n*) in the size of the graph.
  package init(_ graph: Graph) {
    whole = graph
    var nodeIndex: [Graph.Node.ID: Int] = [:]
    var words: [(word: String, node: Int)] = []
    for (index, node) in graph.nodes.enumerated() {
      nodeIndex[node.id] = index
      for word in Set(([node.name] + node.aliases).flatMap { NameWords.words(of: $0) }) {
        words.append((word, index))
      }
    }
    words.sort { ($0.word, $0.node) < ($1.word, $1.node) }
    var edgeIndex: [Graph.Edge.ID: Int] = [:]
    var touching: [Graph.Node.ID: [Int]] = [:]
    for (index, edge) in graph.edges.enumerated() {
      edgeIndex[edge.id] = index
      touching[edge.source, default: []].append(index)
      if edge.target != edge.source { touching[edge.target, default: []].append(index) }
    }
    self.nodeIndex = nodeIndex
    self.edgeIndex = edgeIndex
    self.touching = touching
    self.words = words
  }

  package func node(_ id: Graph.Node.ID) -> Graph.Node? { nodeIndex[id].map { whole.nodes[$0] } }

  package func nodes(of kind: EntityType?) -> [Graph.Node] {
    kind == nil ? whole.nodes : whole.nodes.filter { $0.kind == kind }
  }

  package func nodes(withWordStarting prefix: String) -> [Graph.Node] {
    Set(words[place(of: prefix)...].prefix { $0.word.hasPrefix(prefix) }.map(\.node)).sorted().map { whole.nodes[$0] }
  }

  package func wordCount(startingWith prefix: String, limit: Int) -> Int {
    words[place(of: prefix)...].prefix(limit).prefix { $0.word.hasPrefix(prefix) }.count
  }

  /// The first of the sorted words that is not before a prefix.
  private func place(of prefix: String) -> Int { words.partitioningIndex { $0.word >= prefix } }

  package func edge(_ id: Graph.Edge.ID) -> Graph.Edge? { edgeIndex[id].map { whole.edges[$0] } }

  package func edges(touching id: Graph.Node.ID) -> [Graph.Edge] {
    (touching[id] ?? []).map { whole.edges[$0] }
  }

  package func edges(of kind: Graph.Edge.Kind?) -> [Graph.Edge] {
    kind == nil ? whole.edges : whole.edges.filter { $0.kind == kind }
  }

  package func openPositions(of source: Graph.Node.ID?) -> [Graph.OpenPosition] {
    whole.openPositions.filter { source == nil || $0.source == source }
  }

  package func evidence(of id: Graph.Node.ID) -> [Evidence] { node(id)?.evidence ?? [] }
  package func evidence(of id: Graph.Edge.ID) -> [Evidence] { edge(id)?.evidence ?? [] }
  package func article(_ id: Document.ID) -> ArticleCard? { nil }
  package func text(of id: Document.ID) -> String? { nil }
  package func graph() -> Graph { whole }
}
