/// A part of a graph to draw or export: by weight, neighbourhood and size.
package struct GraphSelection: Sendable {
  /// Co-mentions in fewer sentences are left out.
  package var minimumCoMentions = 1
  /// Only nodes within so many hops of this one.
  package var center: Graph.Node.ID?
  package var hops = 2
  /// Only so many nodes, those with the most positions and mentions.
  package var top: Int?
  /// Nodes without an edge are left out.
  package var dropsIsolated = false

  package init() {}

  /// The selected part, sorted as the graph is.
  package func apply(to graph: Graph) -> Graph {
    var edges = graph.edges.filter { $0.kind != .coMention || $0.sentences >= minimumCoMentions }
    var kept = Set(graph.nodes.map(\.id))
    if let center { kept = neighbourhood(of: center, edges) }
    if let top, kept.count > top { kept = mostConnected(top, graph, edges, among: kept) }
    edges = edges.filter { kept.contains($0.source) && kept.contains($0.target) }
    if dropsIsolated { kept = Set(edges.flatMap { [$0.source, $0.target] }) }
    return Graph(
      nodes: graph.nodes.filter { kept.contains($0.id) }, edges: edges,
      openPositions: graph.openPositions.filter { kept.contains($0.source) })
  }

  private func neighbourhood(of center: Graph.Node.ID, _ edges: [Graph.Edge]) -> Set<Graph.Node.ID> {
    var reached: Set = [center]
    for _ in 0..<max(0, hops) {
      var next = reached
      for edge in edges {
        if reached.contains(edge.source) { next.insert(edge.target) }
        if reached.contains(edge.target) { next.insert(edge.source) }
      }
      reached = next
    }
    return reached
  }

  /// A position counts three times a co-mention: the graph is about who says what.
  private func mostConnected(
    _ count: Int, _ graph: Graph, _ edges: [Graph.Edge], among kept: Set<Graph.Node.ID>
  ) -> Set<Graph.Node.ID> {
    var weights: [Graph.Node.ID: Int] = [:]
    for edge in edges where kept.contains(edge.source) && kept.contains(edge.target) {
      let weight = edge.kind == .coMention ? edge.sentences : 3 * edge.sentences
      weights[edge.source, default: 0] += weight
      weights[edge.target, default: 0] += weight
    }
    let ranked = graph.nodes.filter { kept.contains($0.id) }.sorted {
      (weights[$0.id] ?? 0, $0.mentions, $1.id) > (weights[$1.id] ?? 0, $1.mentions, $0.id)
    }
    return Set(ranked.prefix(count).map(\.id))
  }
}
