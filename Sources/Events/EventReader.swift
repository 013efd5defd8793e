package import NewsModel

/// Finds what happened in an article: triggers, participants, place and time.
package struct EventReader: Sendable {
  package init() {}

  package func read(_ text: AnalyzedText, entities: EntityReading) -> EventReading { EventReading() }
}
