package import KnowledgeGraph
package import NewsModel

/// Graphs of some of the articles, each made of these alone, while all of them tell who is who.
///
/// What all articles decide is found once, however many parts are asked for.
package struct GraphParts {
  let records: [DocumentRecord]
  let identity: GraphIdentity
  let hasClaims: Bool
  /// Rules of the corrections file that fit nothing, that contradict each other, or that do not do what they seem to.
  package let findings: [Finding]

  /// - Parameter isWanted: Which of the articles the graph is made of; who is who, which events are one and which articles
  ///   are copies was decided by all of them.
  package func graph(where isWanted: (Document) -> Bool = { _ in true }) -> Graph {
    var builder = GraphBuilder(identity: identity, hasClaims: hasClaims)
    for record in records where isWanted(record.document) { builder.add(record) }
    return builder.graph()
  }
}
