import LanguageData
import NewsModel

/// Cuts the tokens of a paragraph into sentences.
///
/// A sentence ends after `.`, `!`, `?` or an ellipsis, with the quotation marks and brackets that close behind it, when
/// what follows can begin a sentence. An abbreviation ends one only before a word that usually begins sentences.
struct SentenceSplitter: Sendable {
  private let words: TokenizerWords
  private let starters: Set<WordHash>
  private let speechVerbs: Set<WordHash>

  init(words: TokenizerWords = .shared) {
    self.words = words
    let table = LexiconTable(LanguageTables.text(of: language_sentence_words()))
    var starters: Set<WordHash> = []
    var speechVerbs: Set<WordHash> = []
    for row in table.rows {
      if row["kind"] == "starter" { starters.insert(WordHash(row["word"])) }
      if row["kind"] == "speech" { speechVerbs.insert(WordHash(row["word"])) }
    }
    self.starters = starters
    self.speechVerbs = speechVerbs
  }

  /// The sentences of a paragraph as ranges of its tokens; together they hold every token.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func sentences(of paragraph: Range<Int>, tokens: [Token], bytes: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = paragraph.lowerBound
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      guard let end = sentenceEnd(at: index, in: paragraph, tokens: tokens, bytes: bytes) else {
        index += 1
        continue
      }
      sentences.append(start..<end)
      start = end
      index = end
    }
    if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
    return sentences
  }

  /// The end of the sentence when one ends with the token at `index`, its closing marks included.
  private func sentenceEnd(at index: Int, in paragraph: Range<Int>, tokens: [Token], bytes: [UInt8]) -> Int? {
    let token = tokens[index]
    let mark = Mark(token, bytes)
    guard mark == .stop || mark == .emphatic || mark == .abbreviation else { return nil }
    var end = index + 1
    while end < paragraph.upperBound, closes(tokens[end], bytes) { end += 1 }
    guard end < paragraph.upperBound else { return end }
    let next = tokens[end]
    // A mark that is glued to what follows ("example.Next") ends nothing unless quotes stand between.
    if next.features.contains(.glued), end == index + 1, mark != .emphatic, !opens(next, bytes) { return nil }
    if mark == .abbreviation {
      if words.isOpenAbbreviation(token.word) { return nil }
      let first = opens(next, bytes) && end + 1 < paragraph.upperBound ? tokens[end + 1] : next
      return first.features.contains(.capitalized) && starters.contains(first.word) ? end : nil
    }
    guard canBegin(next, at: end, paragraph, tokens, bytes) else { return nil }
    // “Go!” Smith said: the quotation is inside its sentence.
    if end > index + 1, mark == .emphatic, isSpeechTag(at: end, paragraph, tokens) { return nil }
    return end
  }

  private func canBegin(_ token: Token, at index: Int, _ paragraph: Range<Int>, _ tokens: [Token], _ bytes: [UInt8])
    -> Bool
  {
    if token.features.contains(.capitalized) { return true }
    let byte = bytes[Int(token.start)]
    if byte &- 0x30 < 10 { return true }
    if opens(token, bytes) { return true }
    // "iPhone", "al-Shabab" do begin sentences, but far more often a small letter goes on after an abbreviation.
    return !(byte &- 0x61 < 26) && byte < 0x80 && byte != UInt8(ascii: ",") && byte != UInt8(ascii: ";")
      && byte != UInt8(ascii: ")") && byte != UInt8(ascii: "-")
  }

  /// `Smith said`, `the senator asked`, `he added`: at most four words up to a verb of speech.
  private func isSpeechTag(at start: Int, _ paragraph: Range<Int>, _ tokens: [Token]) -> Bool {
    for index in start..<min(start + 5, paragraph.upperBound) {
      if speechVerbs.contains(tokens[index].word) { return true }
      if tokens[index].end - tokens[index].start == 1, index > start { return false }
    }
    return false
  }

  private enum Mark {
    case none, stop, emphatic, abbreviation

    init(_ token: Token, _ bytes: [UInt8]) {
      let first = bytes[Int(token.start)]
      let last = bytes[Int(token.end) - 1]
      let length = token.end - token.start
      switch first {
      case UInt8(ascii: "."): self = .stop
      case UInt8(ascii: "!"), UInt8(ascii: "?"): self = .emphatic
      case 0xE2 where length == 3 && bytes[Int(token.start) + 1] == 0x80 && last == 0xA6: self = .stop
      default: self = last == UInt8(ascii: ".") && length > 1 ? .abbreviation : .none
      }
    }
  }

  /// `”`, `"`, `’`, `)`, `]` glued to what they close.
  private func closes(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard token.features.contains(.glued) else { return false }
    switch QuoteMark(token, bytes) {
    case .closing, .straight, .singleClosing, .singleStraight: return true
    case .none: break
    default: return false
    }
    let byte = bytes[Int(token.start)]
    return byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
  }

  private func opens(_ token: Token, _ bytes: [UInt8]) -> Bool {
    switch QuoteMark(token, bytes) {
    case .opening, .singleOpening, .straight, .singleStraight: return true
    default: break
    }
    let byte = bytes[Int(token.start)]
    return byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }
}
