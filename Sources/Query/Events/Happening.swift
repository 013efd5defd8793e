package import KnowledgeGraph
package import NewsModel

/// An event with who took part and where.
package struct Happening: Sendable {
  package struct Participant: Sendable {
    package var node: Graph.Node
    package var role: Event.Participant.Role
  }

  package var node: Graph.Node
  /// In the order of roles, then of ids.
  package var participants: [Participant]
  package var places: [Graph.Node]
  /// The edges that say so, those that most sources state first.
  package var edges: [Graph.Edge]

  /// A sentence on the event: the first that an edge stands on and that has a word for the event.
  package func proof(in source: any GraphSource) throws -> Evidence? {
    let words = try source.evidence(of: node.id)
    for edge in edges {
      let sentence = try source.evidence(of: edge.id).first { sentence in
        words.contains { word in
          sentence.document == word.document && sentence.start <= word.start && word.end <= sentence.end
        }
      }
      if let sentence { return sentence }
    }
    return nil
  }
}
