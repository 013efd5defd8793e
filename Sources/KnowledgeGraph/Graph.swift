/// Who said what about whom: nodes, edges, and the words that prove each.
///
/// Nodes and edges are sorted by id; no edge lacks an endpoint. The names `Graph.Node` and `Graph.Edge` live here.
package struct Graph: Sendable {
  /// Sorted by id.
  package var nodes: [Node]
  /// Sorted by id.
  package var edges: [Edge]
  /// Positions of known actors whose target could not be read, in the order of documents and places.
  package var openPositions: [OpenPosition]

  package init(nodes: [Node] = [], edges: [Edge] = [], openPositions: [OpenPosition] = []) {
    self.nodes = nodes
    self.edges = edges
    self.openPositions = openPositions
  }
}
