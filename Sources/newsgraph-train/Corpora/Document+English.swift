import NewsModel

extension Document {
  /// A text of a corpus that is known to be in English, so that nothing guesses its language.
  ///
  /// ```swift
  /// Document(english: "They met in Oslo.", id: "GUM_news_1", published: "2019-05-03")
  /// ```
  ///
  /// - Parameters:
  ///   - id: What the corpus calls it; empty where it has no name.
  ///   - path: The file it stands in; the same as `id` when not given.
  ///   - published: ISO 8601.
  init(english text: String, id: String = "", path: String? = nil, published: String? = nil) {
    self.init(
      id: .init(rawValue: id), path: path ?? id, published: published, language: Document.analysedLanguage, text: text)
  }
}
