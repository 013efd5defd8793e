import Entities
import Events
import Language
package import NewsModel
import Positions

/// Reads one article from its text to its record: the order of the stages stands here and nowhere else.
package struct ArticleAnalyzer: Sendable {
  private let language = LanguageReader()
  private let entityReader = EntityReader()
  private let eventReader = EventReader()
  private let positionReader = PositionReader()

  package init() {}

  /// Reads an article.
  ///
  /// Places in the record are half-open ranges of UTF-8 offsets in the text of the document, indices are into the arrays of the
  /// record. What could not be read is among its findings. An article in another language than English has an empty record.
  ///
  /// - Complexity: O(*n*) in the bytes of the text, as far as sentences and names in them are of usual length.
  package func record(of document: Document) -> DocumentRecord {
    // What is read by rules for English would be nonsense in another language: the document is kept, nothing is read.
    if !document.isAnalysed { return DocumentRecord(document: document) }
    let text = language.read(document)
    let entities = entityReader.read(text)
    let events = eventReader.read(text, entities: entities)
    let positions = positionReader.read(text, entities: entities, events: events)
    return DocumentRecord(
      document: document, sentences: text.sentences.map(\.span), paragraphs: text.sentences.map(\.paragraph),
      mentions: entities.mentions, entities: entities.entities, links: entities.links, events: events.events,
      positions: positions.positions, findings: positions.findings)
  }
}
