package import KnowledgeGraph

/// A file format for graphs, written piece by piece: memory does not grow with the graph.
///
/// All nodes come before all edges, each sorted by id.
package protocol GraphFormat: Sendable {
  /// Whether nodes are written with their degree, which costs a count over all edges.
  static var usesDegrees: Bool { get }
  /// The format with what it must know of the whole graph; itself in most formats.
  func prepared(for graph: Graph) -> Self
  /// What stands before the nodes.
  func begin(_ summary: GraphSummary, into buffer: inout ByteBuffer)
  func write(_ node: Graph.Node, degree: Int, into buffer: inout ByteBuffer)
  /// What stands between the nodes and the edges; nothing in most formats.
  func betweenNodesAndEdges(into buffer: inout ByteBuffer)
  func write(_ edge: Graph.Edge, into buffer: inout ByteBuffer)
  func end(_ summary: GraphSummary, into buffer: inout ByteBuffer)
}

/// What a picture or a header says of the whole graph.
package struct GraphSummary: Sendable {
  package var title: String
  package var nodes: Int
  package var edges: Int
  package var articles: Int
  package var positions: Int
  package var coMentions: Int

  package init(title: String = "newsgraph", nodes: Int, edges: Int, articles: Int, positions: Int, coMentions: Int) {
    self.title = title
    self.nodes = nodes
    self.edges = edges
    self.articles = articles
    self.positions = positions
    self.coMentions = coMentions
  }

  /// - Complexity: O(*n*) in nodes, edges and their evidence.
  package init(_ graph: Graph, title: String = "newsgraph") {
    self.init(
      title: title, nodes: graph.nodes.count, edges: graph.edges.count,
      articles: Set(graph.nodes.flatMap { $0.evidence.map(\.document) }).count,
      positions: graph.edges.count { $0.kind == .position },
      coMentions: graph.edges.count { $0.kind == .coMention })
  }
}

extension GraphFormat {
  package static var usesDegrees: Bool { false }

  package func prepared(for graph: Graph) -> Self { self }
  package func betweenNodesAndEdges(into buffer: inout ByteBuffer) {}

  /// Writes a graph to a file that appears whole or not at all.
  ///
  /// - Throws: ``ExportError`` when the file cannot be written.
  package func write(_ graph: Graph, to path: String, title: String = "newsgraph") throws(ExportError) {
    let file = try AtomicFile(path: path)
    try prepared(for: graph).write(
      graph.nodes, graph.edges, GraphSummary(graph, title: title), degrees: Self.degrees(of: graph)
    ) {
      bytes throws(ExportError) in try file.write(bytes)
    }
    try file.finish()
  }

  /// Writes a graph to memory.
  package func bytes(of graph: Graph, title: String = "newsgraph") -> [UInt8] {
    var all: [UInt8] = []
    prepared(for: graph).write(
      graph.nodes, graph.edges, GraphSummary(graph, title: title), degrees: Self.degrees(of: graph)
    ) {
      all += $0
    }
    return all
  }

  /// Streams nodes and edges through a buffer of some 64 KiB.
  ///
  /// - Parameter sink: Receives the bytes in order.
  package func write<Failure: Error>(
    _ nodes: some Sequence<Graph.Node>, _ edges: some Sequence<Graph.Edge>, _ summary: GraphSummary,
    degrees: [Graph.Node.ID: Int], to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var buffer = ByteBuffer()
    begin(summary, into: &buffer)
    for node in nodes {
      write(node, degree: degrees[node.id] ?? 0, into: &buffer)
      if buffer.count > 1 << 16 {
        try sink(buffer.bytes)
        buffer.removeAll()
      }
    }
    betweenNodesAndEdges(into: &buffer)
    for edge in edges {
      write(edge, into: &buffer)
      if buffer.count > 1 << 16 {
        try sink(buffer.bytes)
        buffer.removeAll()
      }
    }
    end(summary, into: &buffer)
    try sink(buffer.bytes)
  }

  private static func degrees(of graph: Graph) -> [Graph.Node.ID: Int] {
    var degrees: [Graph.Node.ID: Int] = [:]
    guard usesDegrees else { return degrees }
    degrees.reserveCapacity(graph.nodes.count)
    for edge in graph.edges {
      degrees[edge.source, default: 0] += 1
      degrees[edge.target, default: 0] += 1
    }
    return degrees
  }
}
