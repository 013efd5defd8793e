import NewsModel

/// A sequence of words as one integer.
struct PhraseHash: Hashable, Sendable {
  private let value: UInt64

  init(_ words: some Sequence<WordHash>) {
    var value: UInt64 = 0
    for word in words { value = (value ^ word.rawValue) &* 0x9E37_79B9_7F4A_7C15 &+ (value >> 31) }
    self.value = value
  }

  /// Splits at spaces, and at hyphens as the tokenizer does.
  init(_ phrase: some StringProtocol) {
    var words: [WordHash] = []
    for part in Substring(phrase).utf8.split(separator: UInt8(ascii: " ")) {
      let pieces = part.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map { Substring($0) }
      for (index, piece) in pieces.enumerated() {
        if index > 0 { words.append(WordHash("-")) }
        if piece.last == ",", piece.count > 1 {
          words.append(WordHash(piece.dropLast()))
          words.append(WordHash(","))
          continue
        }
        if let cut = piece.firstIndex(where: { $0 == "'" || $0 == "’" }), piece[cut...].dropFirst() == "s" {
          words.append(WordHash(piece[..<cut]))
          words.append(WordHash("'s"))
        } else {
          words.append(WordHash(piece))
        }
      }
    }
    self.init(words)
  }
}
