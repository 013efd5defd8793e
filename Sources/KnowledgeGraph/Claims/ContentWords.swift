import NewsModel

/// The words of a content that tell what it says, as stems: without names, short words and endings.
struct ContentWords {
  private(set) var words: Set<WordHash> = []

  /// - Parameters:
  ///   - names: Spans inside which no word counts, in order.
  /// - Complexity: O(*n*) in the bytes and spans.
  init(of span: TextSpan, in document: Document, names: [TextSpan]) {
    var word: [UInt8] = []
    var start = span.start
    var position = span.start
    func isName(_ range: TextSpan) -> Bool { names.contains { $0.overlaps(range) } }
    for byte in document[span].utf8 {
      let lower = byte.lowercasedASCII
      if lower.isASCIILowercase || lower >= 0x80 || lower.isASCIIDigit || lower == UInt8(ascii: "'") {
        if word.isEmpty { start = position }
        word.append(lower)
      } else if !word.isEmpty {
        add(word, isName(TextSpan(start, position)))
        word.removeAll(keepingCapacity: true)
      }
      position += 1
    }
    if !word.isEmpty { add(word, isName(TextSpan(start, position))) }
  }

  private mutating func add(_ word: [UInt8], _ isName: Bool) {
    let text = String(decoding: word, as: UTF8.self)
    guard !isName, word.count > 3 else { return }
    words.insert(WordHash(Self.stem(text)))
  }

  /// Without the endings of number, tense and person: crude, but the same for both sides of a comparison.
  private static func stem(_ word: String) -> Substring {
    for ending in ["ations", "ation", "ences", "ence", "ings", "ing", "ers", "ed", "es", "er", "s", "e"]
    where word.hasSuffix(ending) && word.count - ending.count > 3 {
      return word.dropLast(ending.count)
    }
    return word[...]
  }
}
