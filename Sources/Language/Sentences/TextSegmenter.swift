package import NewsModel

/// Cuts a document into paragraphs, sentences and tokens, and finds its quotations.
package struct TextSegmenter: Sendable {
  private let tokenizer = Tokenizer()
  private let paragraphScanner = ParagraphScanner()
  private let splitter = SentenceSplitter()
  private let datelineFinder = DatelineFinder()
  private let quotationFinder = QuotationFinder()

  private let boundaries: BoundaryReader?

  /// - Parameter boundaries: What corrects the ends of sentences in texts that were not written with care; without it the
  ///   rules alone draw them.
  package init(boundaries: BoundaryReader? = .embedded) { self.boundaries = boundaries }

  /// - Complexity: O(*n*) in the bytes of the text.
  package func segmented(_ document: Document) -> AnalyzedText {
    let bytes = Array(document.text.utf8)
    var text = AnalyzedText(document: document)
    text.tokens.reserveCapacity(bytes.count / 5)
    text.sentences.reserveCapacity(bytes.count / 100)
    var paragraphs: [Range<Int>] = []
    for (number, span) in paragraphScanner.paragraphs(in: bytes).enumerated() {
      let first = text.tokens.count
      tokenizer.appendTokens(of: bytes, in: span, to: &text.tokens)
      let paragraph = first..<text.tokens.count
      if paragraph.isEmpty { continue }
      paragraphs.append(paragraph)
      var isHeading = isHeading(paragraph, text.tokens, bytes)
      let dateline = isHeading ? nil : datelineFinder.end(of: paragraph, tokens: text.tokens, bytes: bytes)
      if let dateline {
        let tokens = paragraph.lowerBound..<dateline
        text.sentences.append(
          Sentence(span: text.span(of: tokens), tokens: tokens, paragraph: number, isDateline: true))
      }
      let body = (dateline ?? paragraph.lowerBound)..<paragraph.upperBound
      let sentences = splitter.sentences(of: body, tokens: text.tokens, bytes: bytes)
      isHeading = isHeading && sentences.count == 1
      for tokens in sentences {
        text.sentences.append(
          Sentence(span: text.span(of: tokens), tokens: tokens, paragraph: number, isHeading: isHeading))
      }
    }
    if let boundaries, !CarefulWriting.isCareful(tokens: text.tokens, paragraphs: paragraphs, bytes: bytes) {
      text.sentences = boundaries.corrected(text, bytes: bytes)
    }
    text.sentences = LongSentences().cut(text.sentences, of: text)
    if !document.boilerplate.isEmpty { markBoilerplate(&text) }
    text.quotations = quotationFinder.quotations(in: text.tokens, paragraphs: paragraphs, bytes: bytes)
    for quotation in text.quotations {
      for index in quotation.tokens { text.tokens[index].features.insert(.quoted) }
    }
    return text
  }

  /// Marks the sentences that lie in what is no article. One of which a part lies in it is cut
  /// there: a credit behind a dash, the place behind a byline.
  private func markBoilerplate(_ text: inout AnalyzedText) {
    var sentences: [Sentence] = []
    sentences.reserveCapacity(text.sentences.count)
    // Both are in text order.
    var boilerplate = text.document.boilerplate[...]
    for var sentence in text.sentences {
      boilerplate = boilerplate.drop { $0.end <= sentence.span.start }
      if let span = boilerplate.first, span.overlaps(sentence.span) {
        let (tokens, first) = (sentence.tokens, sentence.tokens.first { Int(text.tokens[$0].start) >= span.start })
        let next = tokens.first { Int(text.tokens[$0].start) >= span.end } ?? tokens.upperBound
        let cut = max(tokens.lowerBound, min(first ?? tokens.lowerBound, next))
        for (part, isBoilerplate) in [
          (tokens.lowerBound..<cut, false), (cut..<next, true), (next..<tokens.upperBound, false),
        ]
        where !part.isEmpty {
          sentence.tokens = part
          sentence.span = text.span(of: part)
          sentence.isBoilerplate = isBoilerplate
          sentences.append(sentence)
        }
        continue
      }
      sentences.append(sentence)
    }
    text.sentences = sentences
  }

  /// A short line without a final mark: a title or a subheading.
  private func isHeading(_ paragraph: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard paragraph.count <= 25, let last = paragraph.last else { return false }
    switch bytes[Int(tokens[last].end) - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), 0x9D,
      UInt8(ascii: "\""):
      return false
    default: return true
    }
  }
}
