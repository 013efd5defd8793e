package import KnowledgeGraph

/// What several actors say of the same thing, with those who hold that it is so and those who hold that it is not.
package struct Claim: Sendable {
  package let node: Graph.Node
  /// Positions that take it to be so, and that take it not to be so; the most stated first.
  package let affirming: [Graph.Edge]
  package let denying: [Graph.Edge]

  package var isContested: Bool { !affirming.isEmpty && !denying.isEmpty }
}
