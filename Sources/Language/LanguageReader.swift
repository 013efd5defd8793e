package import NewsModel

/// Reads a document into sentences, tokens, names and quotations.
///
/// For "Putin denied it. He left." it gives two sentences of four and three tokens, each with its tag, lemma and head.
package struct LanguageReader: Sendable {
  private let segmenter = TextSegmenter()
  // Read when they are first needed: whoever trains one of the models can take the steps before it.
  private var nameFinder: NameFinder { .embedded }
  private var syntax: SyntaxReader { marksFactuality ? .embedded : .withoutFactuality }
  private let marksFactuality: Bool

  /// - Parameter marksFactuality: Whether verbs are marked that have not happened; only the training of that model goes
  ///   without.
  package init(marksFactuality: Bool = true) { self.marksFactuality = marksFactuality }

  /// - Complexity: O(*n*) in the bytes of the text.
  package func read(_ document: Document) -> AnalyzedText {
    var text = segmented(document)
    findNames(in: &text)
    parse(&text)
    return text
  }

  /// The first step of ``read(_:)``: tokens, sentences and quotations.
  package func segmented(_ document: Document) -> AnalyzedText { segmenter.segmented(document) }

  /// The second step: names and demonyms.
  package func findNames(in text: inout AnalyzedText) {
    text.names = nameFinder.names(in: text)
    dropNicknames(from: &text)
  }

  /// "Otto \"Bong\" Lind": what stands between marks inside a name is no quotation.
  private func dropNicknames(from text: inout AnalyzedText) {
    guard !text.quotations.isEmpty else { return }
    var next = 0
    let names = text.names
    text.quotations = text.quotations.filter { quotation in
      while next < names.count, names[next].tokens.upperBound <= quotation.tokens.lowerBound { next += 1 }
      guard next < names.count, names[next].tokens.lowerBound < quotation.tokens.lowerBound,
        names[next].tokens.upperBound > quotation.tokens.upperBound
      else { return true }
      for token in quotation.tokens { text.tokens[token].features.remove(.quoted) }
      return false
    }
  }

  /// The third step: tags, lemmas and dependencies.
  package func parse(_ text: inout AnalyzedText) { syntax.read(&text, bytes: Array(text.document.text.utf8)) }
}
