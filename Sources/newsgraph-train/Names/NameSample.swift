import Language
import NewsModel

/// A sentence of a corpus with its names: words, and for each word the labels that the annotation leaves open.
///
/// Most words have one label. Where a corpus does not mark a kind (demonyms, events), a word outside names keeps all
/// labels that the corpus cannot have meant to deny.
struct NameSample {
  /// A title or a subheading, where capitals say little.
  var isHeading = false
  var words: [String] = []
  /// One bit a label.
  var allowed: [UInt16] = []

  mutating func append(_ word: String, _ allowed: UInt16) {
    words.append(word)
    self.allowed.append(allowed)
  }

  static let outside: UInt16 = 1
  static func bit(_ label: NameLabel) -> UInt16 { 1 << UInt16(label.rawValue) }
  static let everything: UInt16 = (1 << UInt16(NameLabel.count)) - 1
  static func bits(_ kinds: NameKind...) -> UInt16 {
    kinds.reduce(0) { $0 | bit(.first($1)) | bit(.further($1)) }
  }
}

/// The sentences of one article or page, in order, with where they come from.
struct NameDocument {
  var source: String
  var samples: [NameSample] = []
  /// How much a sentence counts in training.
  var weight: Float = 1

  /// The same as the pipeline sees it: tokens with offsets and sentences.
  func analyzed() -> AnalyzedText {
    var text = ""
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    for sample in samples where !sample.words.isEmpty {
      let first = tokens.count
      for word in sample.words {
        if !text.isEmpty, text.utf8.last != UInt8(ascii: "\n") { text += " " }
        let start = text.utf8.count
        text += word
        tokens.append(Token(start: Int32(start), end: Int32(text.utf8.count), word: WordHash(word)))
      }
      sentences.append(
        Sentence(
          span: TextSpan(Int(tokens[first].start), Int(tokens[tokens.count - 1].end)), tokens: first..<tokens.count,
          isHeading: sample.isHeading))
      text += "\n"
    }
    return AnalyzedText(
      document: Document(id: .init(rawValue: source), path: source, text: text), tokens: tokens, sentences: sentences)
  }

  /// The allowed labels of all tokens, in the order of ``analyzed()``.
  var allowed: [UInt16] { samples.flatMap { $0.allowed } }
}
