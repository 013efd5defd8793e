/// Who said what about whom: nodes, edges, and the words that prove each.
///
/// Nodes and edges are sorted by id; no edge lacks an endpoint. The names `Graph.Node` and `Graph.Edge` live here.
package struct Graph: Sendable {
  /// Sorted by id.
  package var nodes: [Node]
  /// Sorted by id.
  package var edges: [Edge]

  package init(nodes: [Node] = [], edges: [Edge] = []) {
    self.nodes = nodes
    self.edges = edges
  }
}
