import Entities
import Ingest
package import KnowledgeGraph
package import NewsModel

/// Makes the graph of all articles from their records.
///
/// The records come in any order and one article may come twice; the graph depends only on which articles there are.
package struct GraphAssembler: Sendable {
  private let corrections: [Correction]
  private let location: String
  /// Whether contents that several actors speak to become nodes of kind `claim`.
  package var hasClaims = false

  /// Without corrections.
  package init() {
    corrections = []
    location = "corrections"
  }

  /// The rules of a corrections file that cannot be read.
  package private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - corrections: The text of a corrections file.
  ///   - location: The file, used in findings.
  ///   - eventTypes: The types that it can give to events.
  package init(corrections: String, location: String, eventTypes: Set<String> = []) {
    let parsed = CorrectionsParser(location: location, eventTypes: eventTypes).parse(corrections)
    self.corrections = parsed.rules
    self.location = location
    findings = parsed.findings
  }

  /// The rules of the corrections file that fit nothing in the records, or contradict each other.
  package func unusedRules(for records: [DocumentRecord]) -> [Finding] { reading(of: Self.distinct(records)).findings }

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
    let reading = reading(of: Self.withSyndication(Self.distinct(records)))
    func node(_ id: Entity.ID) -> Graph.Node.ID { Graph.Node.ID(id) }
    let entities = reading.entities.names.merging(reading.entities.keptNames) { name, _ in name }
    let events = reading.events.names.merging(reading.events.keptNames) { name, _ in name }
    let names = Dictionary(
      uniqueKeysWithValues: entities.map { (node($0.key), $0.value) } + events.map { ($0.key, $0.value) })
    let identity = GraphIdentity(
      entityIDs: reading.entities.ids.mapValues { $0.map { $0.map(node) } }, eventIDs: reading.events.ids, names: names)
    return GraphParts(records: reading.records, identity: identity, hasClaims: hasClaims, findings: reading.findings)
  }

  /// Articles as the corrections have them, and which node everything in them is.
  struct Reading {
    var records: [DocumentRecord]
    let entities: ResolvedIdentity
    let events: EventCorrections
    let statements: StatementCorrections
    /// Rules that fit nothing, that contradict each other, or that do not do what they seem to.
    let findings: [Finding]
  }

  /// - Parameter records: One an article.
  func reading(of records: [DocumentRecord]) -> Reading {
    let (entities, articles) = resolved(records)
    let events = EventCorrections(
      corrections, location: location, on: records, ids: EventNodes().ids(of: records, entities: entities.ids),
      entities: entities.named)
    var statements = StatementCorrections(corrections, location: location) { name in
      let found = entities.named[name] ?? []
      return found.isEmpty ? events.nodes(named: name) : Set(found.map { Graph.Node.ID($0) })
    }
    let corrected = statements.applied(to: records.map(events.applied))
    return Reading(
      records: corrected, entities: entities, events: events, statements: statements,
      findings: articles + entities.findings + events.findings + statements.findings)
  }

  /// Who is who, and a finding for each article that a rule names and nobody has.
  func resolved(_ records: [DocumentRecord]) -> (identity: ResolvedIdentity, findings: [Finding]) {
    let (rules, findings) = ArticleNames(corrections.isEmpty ? [] : records).resolved(corrections, in: location)
    let resolver = IdentityResolver(corrections: rules, location: location)
    return (resolver.resolve(records.flatMap(EntitySummary.all)), findings)
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
