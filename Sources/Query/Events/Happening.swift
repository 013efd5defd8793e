package import KnowledgeGraph

/// An event with who took part and where.
package struct Happening: Sendable {
  package struct Participant: Sendable {
    package var node: Graph.Node
    package var role: String
  }

  package var node: Graph.Node
  /// In the order of roles, then of ids.
  package var participants: [Participant]
  package var places: [Graph.Node]
  /// An edge whose evidence is a whole sentence on the event; `nil` where nothing is known but that it happened.
  package var proof: Graph.Edge.ID?
}
