package import NewsModel

/// A stated position as coders of discourse networks note it down: who, for whom, on what, for or against, and where.
///
/// Leifeld (2017), Discourse Network Analysis: Policy Debates as Dynamic Networks.
package struct CodedStatement: Hashable, Sendable {
  package let document: Document.ID
  /// The person who states it, or `nil` where an organization, country or group does.
  package let person: String?
  /// Whom the person speaks for, or who states it.
  package let organization: String?
  /// What it is about.
  package let concept: String
  package let agrees: Bool
  package let stance: Stance
  /// Half-open, in Unicode scalars of the document's text.
  package let start: Int
  package let end: Int
  /// The verbatim words of that range.
  package let text: String
}

extension Graph {
  /// One statement for each place where somebody takes sides on something, in the order of documents and places.
  ///
  /// Positions that are neither for nor against ("says", "asks") are no statements of agreement and are left out.
  package var statements: [CodedStatement] {
    var byID: [Node.ID: Node] = [:]
    for node in nodes { byID[node.id] = node }
    var offices: [Node.ID: [Edge]] = [:]
    for edge in edges where edge.kind == .role { offices[edge.source, default: []].append(edge) }
    /// The body of which the person holds an office: in the same article where it says so, else the most often named.
    func body(of person: Node.ID, in document: Document.ID) -> String? {
      let held = offices[person, default: []]
      let here = held.filter { edge in edge.evidence.contains { $0.document == document } }
      let best = (here.isEmpty ? held : here).min { ($1.articles, $0.id) < ($0.articles, $1.id) }
      return best.flatMap { byID[$0.target]?.name }
    }
    var found: [CodedStatement] = []
    for edge in edges where edge.kind == .position {
      guard let stance = edge.stance, let polarity = edge.polarity, polarity != .neutral,
        let source = byID[edge.source], let target = byID[edge.target]
      else { continue }
      for evidence in edge.evidence {
        found.append(
          CodedStatement(
            document: evidence.document, person: source.kind == .person ? source.name : nil,
            organization: source.kind == .person ? body(of: source.id, in: evidence.document) : source.name,
            concept: target.name, agrees: polarity == .favor, stance: stance, start: evidence.start, end: evidence.end,
            text: evidence.quote))
      }
    }
    return found.sorted {
      ($0.document, $0.start, $0.end, $0.concept, $0.stance.rawValue)
        < ($1.document, $1.start, $1.end, $1.concept, $1.stance.rawValue)
    }
  }
}
