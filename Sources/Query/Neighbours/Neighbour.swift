package import KnowledgeGraph

/// A node that is linked with the one asked about, and the edges that link them.
package struct Neighbour: Sendable {
  /// An edge, and the node nearer to the start that it leads from.
  package struct Link: Sendable {
    package var edge: Graph.Edge
    package var from: Graph.Node.ID

    /// Whether the edge points away from the start.
    package var isOutgoing: Bool { edge.source == from }

    /// Positions come first, then what the text states, then nearness.
    func precedes(_ other: Link) -> Bool {
      (other.edge.strength, edge.id) < (edge.strength, other.edge.id)
    }
  }

  package var node: Graph.Node
  /// How many edges away.
  package var hops: Int
  /// The strongest first.
  package var links: [Link]

  /// The sum of the strengths of the links.
  var strength: Int { links.reduce(0) { $0 + $1.edge.strength } }
}
