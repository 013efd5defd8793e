/// Everything that was read in one article: the unit of the store, of the JSON Lines output and of the graph.
///
/// Offsets are UTF-8; the JSON writer turns them into Unicode scalars. Indices in entities, events and positions refer
/// to the arrays of the same record.
package struct DocumentRecord: Sendable {
  package var document: Document
  package var sentences: [TextSpan]
  /// The paragraph of each sentence, counted from 0.
  package var paragraphs: [Int]
  package var mentions: [Mention]
  package var entities: [Entity]
  package var links: [EntityLink]
  package var events: [Event]
  package var positions: [Position]
  package var findings: [Finding]

  package init(
    document: Document, sentences: [TextSpan] = [], paragraphs: [Int] = [], mentions: [Mention] = [],
    entities: [Entity] = [], links: [EntityLink] = [], events: [Event] = [], positions: [Position] = [],
    findings: [Finding] = []
  ) {
    self.document = document
    self.sentences = sentences
    self.paragraphs = paragraphs
    self.mentions = mentions
    self.entities = entities
    self.links = links
    self.events = events
    self.positions = positions
    self.findings = findings
  }
}
