import NewsModel

/// Phrases that are looked for in bytes; case does not matter.
struct PhraseSet: Sendable {
  /// Phrases by their first byte.
  private var byFirst = [[[UInt8]]](repeating: [], count: 256)

  mutating func insert(_ phrase: some StringProtocol) {
    let bytes = phrase.utf8.map(\.lowercasedASCII)
    if let first = bytes.first { byFirst[Int(first)].append(bytes) }
  }

  /// Whether a text begins with one of the phrases.
  func opens(_ text: [UInt8]) -> Bool { matches(text, at: 0) }

  /// Whether a text is one of the phrases, or one of them before a mark: "Not found", "Not found | Daily".
  func isHead(of text: [UInt8]) -> Bool {
    guard let first = text.first else { return false }
    return byFirst[Int(first.lowercasedASCII)].contains { phrase in
      guard phrase.count <= text.count, zip(phrase, text).allSatisfy({ $0 == $1.lowercasedASCII }) else { return false }
      let next = text[phrase.count...].first { $0 != UInt8(ascii: " ") }
      return next.map { !$0.isASCIILetter && !$0.isASCIIDigit && $0 != UInt8(ascii: "'") } ?? true
    }
  }

  /// Whether one of the phrases begins at a word of the text.
  func occurs(in text: [UInt8]) -> Bool {
    var isStart = true
    for index in text.indices {
      // Quotation marks and dashes begin with this byte, and words behind them are words too.
      if isStart || text[index] == 0xE2, matches(text, at: index) { return true }
      isStart = text[index] == UInt8(ascii: " ")
    }
    return false
  }

  private func matches(_ text: [UInt8], at start: Int) -> Bool {
    guard start < text.count else { return false }
    for phrase in byFirst[Int(text[start].lowercasedASCII)] where phrase.count <= text.count - start {
      var length = 1
      while length < phrase.count, text[start + length].lowercasedASCII == phrase[length] { length += 1 }
      if length == phrase.count { return true }
    }
    return false
  }
}
