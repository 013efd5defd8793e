package import NewsModel

/// Finds who says what about whom in an article.
package struct PositionReader: Sendable {
  package init() {}

  package func read(_ text: AnalyzedText, entities: EntityReading, events: EventReading) -> PositionReading {
    PositionReading()
  }
}
