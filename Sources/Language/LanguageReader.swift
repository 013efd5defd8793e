package import NewsModel

/// Reads a document into sentences, tokens, names and quotations.
package struct LanguageReader: Sendable {
  package init() {}

  package func read(_ document: Document) -> AnalyzedText { AnalyzedText(document: document) }
}
