package import NewsModel

/// Finds who and what an article speaks of, and puts the mentions of one entity together.
package struct EntityReader: Sendable {
  package init() {}

  package func read(_ text: AnalyzedText) -> EntityReading { EntityReading() }
}
