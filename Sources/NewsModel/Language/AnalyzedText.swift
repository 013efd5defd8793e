/// A document as the language stage leaves it: sentences, tokens, names and quotations, all in text order.
///
/// Tokens of all sentences lie in one array; sentences, names and quotations hold ranges of indices into it.
package struct AnalyzedText: Sendable {
  private let source: Source
  package var tokens: [Token]
  package var sentences: [Sentence]
  /// In text order, not overlapping.
  package var names: [Name]
  /// In the order of their opening marks; a nested one stands behind the one that holds it.
  package var quotations: [Quotation]

  package init(
    document: Document, tokens: [Token] = [], sentences: [Sentence] = [], names: [Name] = [],
    quotations: [Quotation] = []
  ) {
    source = Source(document)
    self.tokens = tokens
    self.sentences = sentences
    self.names = names
    self.quotations = quotations
  }

  /// Held apart: a copy of the text counts one reference for the document, not one for each of its strings.
  private final class Source: Sendable {
    let document: Document
    let publicationDate: PartialDate?

    init(_ document: Document) {
      self.document = document
      publicationDate = document.publicationDate
    }
  }

  package var document: Document { source.document }

  /// The day of publication, the anchor of relative dates.
  package var publicationDate: PartialDate? { source.publicationDate }

  /// The text span from the first to the last token of a range that is not empty.
  package func span(of tokens: Range<Int>) -> TextSpan {
    TextSpan(Int(self.tokens[tokens.lowerBound].start), Int(self.tokens[tokens.upperBound - 1].end))
  }

  /// The words of a range of tokens, as written.
  package func words(of tokens: Range<Int>) -> Substring { source.document.text[span(of: tokens)] }

  /// The paragraphs in text order: the indices of the sentences and of the tokens of each.
  package var paragraphs: [(sentences: Range<Int>, tokens: Range<Int>)] {
    var found: [(sentences: Range<Int>, tokens: Range<Int>)] = []
    for (index, sentence) in sentences.enumerated() {
      if let last = found.last, sentences[last.sentences.lowerBound].paragraph == sentence.paragraph {
        found[found.count - 1] = (
          last.sentences.lowerBound..<index + 1, last.tokens.lowerBound..<sentence.tokens.upperBound
        )
      } else {
        found.append((index..<index + 1, sentence.tokens))
      }
    }
    return found
  }

  /// The index of the sentence that holds a token, or `nil` outside all.
  ///
  /// - Complexity: O(log *n*) in the sentences.
  package func sentenceIndex(ofToken token: Int) -> Int? {
    let index = sentences.partitioningIndex { $0.tokens.upperBound > token }
    return index < sentences.count && sentences[index].tokens.contains(token) ? index : nil
  }

  /// Whether a token stands in a headline or heading.
  package func isInHeading(_ token: Int) -> Bool {
    sentenceIndex(ofToken: token).map { sentences[$0].isHeading } ?? false
  }

  /// The index of the first token that ends after a UTF-8 offset, or the token count past the last.
  ///
  /// - Complexity: O(log *n*) in the tokens.
  package func tokenIndex(atOrAfter offset: Int) -> Int {
    tokens.partitioningIndex { Int($0.end) > offset }
  }
}
