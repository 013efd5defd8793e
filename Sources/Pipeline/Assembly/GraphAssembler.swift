package import Entities
import Ingest
package import KnowledgeGraph
package import NewsModel

/// Makes the graph of all articles from their records.
///
/// The records come in any order and one article may come twice; the graph depends only on which articles there are.
package struct GraphAssembler: Sendable {
  let resolver: IdentityResolver
  /// Whether contents that several actors speak to become nodes of kind `claim`.
  package var hasClaims = false

  /// - Parameter resolver: Tells who is who across the articles, with the user's corrections.
  package init(resolver: IdentityResolver = IdentityResolver()) { self.resolver = resolver }

  /// The rules of a corrections file that cannot be read.
  package private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - corrections: The text of a corrections file.
  ///   - location: The file, used in findings.
  package init(corrections: String, location: String) {
    let parsed = CorrectionsParser(location: location).parse(corrections)
    resolver = IdentityResolver(corrections: parsed.rules, location: location)
    findings = parsed.findings
  }

  /// The rules of the corrections file that fit no entity of the records, or contradict each other.
  package func unusedRules(for records: [DocumentRecord]) -> [Finding] {
    resolver.resolve(Self.distinct(records).flatMap(EntitySummary.all)).findings
  }

  /// One record an article, sorted by document id.
  ///
  /// Where two inputs carry the same id, the later publication is kept, then the one whose text sorts last.
  package static func distinct(_ records: [DocumentRecord]) -> [DocumentRecord] {
    var kept: [Document.ID: DocumentRecord] = [:]
    for record in records {
      if let other = kept[record.document.id], rank(of: other) >= rank(of: record) { continue }
      kept[record.document.id] = record
    }
    return kept.values.sorted { $0.document.id < $1.document.id }
  }

  /// - Complexity: O(*n* log *n*) in the mentions of all records.
  package func graph(of records: [DocumentRecord]) -> Graph { parts(of: records).graph() }

  /// What all of the articles decide, for graphs of some of them.
  package func parts(of records: [DocumentRecord]) -> GraphParts {
    let records = Self.withSyndication(Self.distinct(records))
    let resolved = resolver.resolve(records.flatMap(EntitySummary.all))
    func node(_ id: Entity.ID) -> Graph.Node.ID { Graph.Node.ID(rawValue: id.rawValue) }
    let given = resolved.names.merging(resolved.keptNames) { name, _ in name }
    let names = Dictionary(uniqueKeysWithValues: given.map { (node($0.key), $0.value) })
    let identity = GraphIdentity(
      entityIDs: resolved.ids.mapValues { $0.map { $0.map(node) } },
      eventIDs: EventNodes().ids(of: records, entities: resolved.ids), names: names)
    return GraphParts(records: records, identity: identity, hasClaims: hasClaims)
  }

  /// Marks near-identical articles as copies of one report, so that they count as one independent source.
  ///
  /// Groups depend on all articles together, so they are found when the graph is made and never stored.
  private static func withSyndication(_ records: [DocumentRecord]) -> [DocumentRecord] {
    let groups = SyndicationGroups().groups(
      of: records.map { (id: $0.document.id, signature: ShingleSignature($0.document.text)) })
    guard !groups.isEmpty else { return records }
    return records.map { record in
      guard let group = groups[record.document.id] else { return record }
      var record = record
      record.document.syndicationGroup = group
      return record
    }
  }

  private static func rank(of record: DocumentRecord) -> (String, String, String) {
    (record.document.published ?? "", record.document.text, record.document.path)
  }
}
