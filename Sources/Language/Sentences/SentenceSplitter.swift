import LanguageData
import NewsModel

/// Cuts the tokens of a paragraph into sentences.
///
/// A sentence ends after `.`, `!`, `?` or an ellipsis, with the quotation marks and brackets that close behind it, when
/// what follows can begin a sentence. An abbreviation ends one only before a word that usually begins sentences.
struct SentenceSplitter: Sendable {
  private let words: TokenizerWords
  private let starters: Set<WordHash>
  private let titles: Set<WordHash>
  private let speechVerbs: Set<WordHash>

  init(words: TokenizerWords = .shared) {
    self.words = words
    let table = LexiconTable(language_sentence_words())
    var starters: Set<WordHash> = []
    var titles: Set<WordHash> = []
    var speechVerbs: Set<WordHash> = []
    for row in table.rows {
      switch row["kind"] {
      case "starter": starters.insert(WordHash(row["word"]))
      case "title": titles.insert(WordHash(row["word"]))
      case "speech": speechVerbs.insert(WordHash(row["word"]))
      default: row.refuse(row["kind"], as: "kind")
      }
    }
    self.starters = starters
    self.titles = titles
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
      guard let end = sentenceEnd(at: index, from: start, in: paragraph, tokens: tokens, bytes: bytes) else {
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
  private func sentenceEnd(
    at index: Int, from start: Int, in paragraph: Range<Int>, tokens: [Token], bytes: [UInt8]
  ) -> Int? {
    let token = tokens[index]
    // One address after another: each is a line of its own.
    if index + 1 < paragraph.upperBound, isAddress(token, bytes), isAddress(tokens[index + 1], bytes) {
      return index + 1
    }
    let mark = Mark(token, bytes)
    guard mark == .stop || mark == .emphatic || mark == .abbreviation else { return nil }
    var end = index + 1
    while end < paragraph.upperBound, closes(tokens[end], bytes) || goesOn(tokens[end], bytes) { end += 1 }
    end = endOfReferences(from: end, paragraph, tokens, bytes)
    guard end < paragraph.upperBound else { return end }
    // "2. Results": the number of an item.
    if mark == .stop, index == start + 1, isNumber(tokens[start], bytes), token.features.contains(.glued) { return nil }
    let next = tokens[end]
    // A mark that is glued to what follows ("example.Next") ends nothing unless quotes stand between.
    if next.features.contains(.glued), end == index + 1, mark != .emphatic, !opens(next, bytes) { return nil }
    if mark == .abbreviation {
      if words.isOpenAbbreviation(token.word) { return nil }
      let first = opens(next, bytes) && end + 1 < paragraph.upperBound ? tokens[end + 1] : next
      guard first.features.contains(.capitalized) else { return nil }
      let isTitle = titles.contains(first.word) && index > start && tokens[index - 1].word == "the"
      return isTitle || starters.contains(first.word) ? end : nil
    }
    guard
      canBegin(next, at: end, paragraph, tokens, bytes)
        || beginsSmall(next, behind: index, end, start, tokens, bytes)
    else { return nil }
    // “Go!” Smith said: the quotation is inside its sentence.
    if end > index + 1, mark == .emphatic, isSpeechTag(at: end, paragraph, tokens) { return nil }
    return end
  }

  private func canBegin(_ token: Token, at index: Int, _ paragraph: Range<Int>, _ tokens: [Token], _ bytes: [UInt8])
    -> Bool
  {
    if token.features.contains(.capitalized) { return true }
    let byte = bytes[Int(token.start)]
    if byte.isASCIIDigit { return true }
    if opens(token, bytes) { return true }
    // "iPhone", "al-Shabab" do begin sentences, but far more often a small letter goes on after an abbreviation.
    return !byte.isASCIILowercase && byte < 0x80 && byte != UInt8(ascii: ",") && byte != UInt8(ascii: ";")
      && byte != UInt8(ascii: ")") && byte != UInt8(ascii: "-")
  }

  /// A sentence that begins without a capital, as people write in haste: only where no abbreviation is likely.
  private func beginsSmall(
    _ next: Token, behind index: Int, _ end: Int, _ start: Int, _ tokens: [Token], _ bytes: [UInt8]
  ) -> Bool {
    guard !next.features.contains(.glued), bytes[Int(next.start)].isASCIILowercase else { return false }
    if isAddress(next, bytes) { return true }
    // “Why?” he asked; “No.” he said.
    guard end == index + 1, index > start, tokens[index].end - tokens[index].start == 1 else { return false }
    switch bytes[Int(tokens[index].start)] {
    case UInt8(ascii: "?"): return true
    case UInt8(ascii: "."):
      let last = tokens[index - 1]
      return last.end - last.start >= 4 && bytes[Int(last.start)].isASCIILowercase
    default: return false
    }
  }

  /// `[12]` behind a full stop belongs to what it proves.
  private func endOfReferences(from index: Int, _ paragraph: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> Int {
    var end = index
    while end + 2 < paragraph.upperBound, bytes[Int(tokens[end].start)] == UInt8(ascii: "["),
      isNumber(tokens[end + 1], bytes), bytes[Int(tokens[end + 2].start)] == UInt8(ascii: "]")
    {
      end += 3
    }
    return end
  }

  private func isNumber(_ token: Token, _ bytes: [UInt8]) -> Bool {
    token.end - token.start <= 3 && (token.start..<token.end).allSatisfy { bytes[Int($0)].isASCIIDigit }
  }

  /// `http://…`, `www.…`
  private func isAddress(_ token: Token, _ bytes: [UInt8]) -> Bool {
    let start = Int(token.start)
    guard token.end - token.start > 7 else { return false }
    return bytes[start..<start + 4].elementsEqual("http".utf8) || bytes[start..<start + 4].elementsEqual("www.".utf8)
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

    init(_ token: Token, _ bytes: borrowing [UInt8]) {
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

  /// More marks, `. . .`, or a face, `:)`.
  private func goesOn(_ token: Token, _ bytes: [UInt8]) -> Bool {
    let first = bytes[Int(token.start)]
    if first == UInt8(ascii: ":") || first == UInt8(ascii: ";") { return token.end - token.start > 1 }
    let mark = Mark(token, bytes)
    return !token.features.contains(.glued) && (mark == .stop || mark == .emphatic)
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
