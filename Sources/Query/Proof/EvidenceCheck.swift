package import KnowledgeGraph
package import NewsModel

/// Proves that every node and edge stands on words that are in an article (the law of evidence).
package struct EvidenceCheck {
  /// A piece of evidence that does not hold.
  package struct Fault: Hashable, Sendable {
    /// The id of the node or edge.
    package var owner: String
    package var document: Document.ID?
    package var reason: String
  }

  package struct Report: Sendable {
    package var nodes = 0
    package var edges = 0
    package var quotes = 0
    package var documents = 0
    package var faults: [Fault] = []
  }

  private let text: (Document.ID) throws -> String?

  /// - Parameter text: Gives the text of an article, or `nil` where it is not to be had.
  package init(text: @escaping (Document.ID) throws -> String?) { self.text = text }

  /// - Complexity: O(*n*) in the evidence, and in the bytes of the articles it names, each read once.
  package func report(on graph: Graph) throws -> Report {
    var report = Report()
    report.nodes = graph.nodes.count
    report.edges = graph.edges.count
    var items: [Document.ID: [(owner: String, evidence: Evidence)]] = [:]
    func collect(_ owner: String, _ evidence: [Evidence]) {
      if evidence.isEmpty { report.faults.append(Fault(owner: owner, document: nil, reason: "has no evidence")) }
      for item in evidence { items[item.document, default: []].append((owner, item)) }
    }
    for node in graph.nodes { collect(node.id.rawValue, node.evidence) }
    for edge in graph.edges { collect(edge.id.rawValue, edge.evidence) }
    for position in graph.openPositions { collect("position of \(position.source.rawValue)", [position.evidence]) }
    report.documents = items.count
    for (document, claims) in items.sorted(by: { $0.key < $1.key }) {
      report.quotes += claims.count
      guard let text = try text(document) else {
        report.faults += claims.map { Fault(owner: $0.owner, document: document, reason: "the article is missing") }
        continue
      }
      let scalars = Array(text.unicodeScalars)
      for (owner, evidence) in claims {
        guard evidence.start >= 0, evidence.start <= evidence.end, evidence.end <= scalars.count else {
          report.faults.append(
            Fault(
              owner: owner, document: document,
              reason: "the range \(evidence.start)–\(evidence.end) is outside the text"))
          continue
        }
        if !scalars[evidence.start..<evidence.end].elementsEqual(evidence.quote.unicodeScalars) {
          report.faults.append(
            Fault(
              owner: owner, document: document,
              reason: "the words at \(evidence.start)–\(evidence.end) are not “\(evidence.quote)”"))
        }
      }
    }
    return report
  }
}
