import NewsModel

/// A sequence of words as one integer.
struct PhraseHash: Hashable, Sendable {
  private var value: UInt64 = 0

  init(_ words: some Sequence<WordHash>) {
    for word in words { append(word) }
  }

  /// Splits at spaces, and at hyphens as the tokenizer does.
  init(_ phrase: some StringProtocol) {
    var phrase = Substring(phrase)
    phrase.withUTF8 { bytes in
      for part in bytes.split(separator: UInt8(ascii: " ")) {
        for piece in part.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false) {
          if piece.startIndex > part.startIndex { append("-") }
          append(UnsafeBufferPointer(rebasing: piece))
        }
      }
    }
  }

  /// Appends what stands between spaces and hyphens: a word, perhaps with a comma or a possessive behind it.
  private mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    if piece.count > 1, piece.last == UInt8(ascii: ",") {
      append(WordHash(utf8: piece.dropLast(1)))
      append(",")
    } else if let word = Self.owner(piece) {
      append(WordHash(utf8: word))
      append("'s")
    } else {
      append(WordHash(utf8: piece))
    }
  }

  /// What stands before "'s" or "’s", where that is the first apostrophe.
  private static func owner(_ piece: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>>? {
    guard piece.last == UInt8(ascii: "s"),
      let mark = piece.indices.first(where: { piece[$0] == UInt8(ascii: "'") || piece[$0...].starts(with: "’".utf8) })
    else { return nil }
    let ending = piece[mark...]
    return ending.elementsEqual("'s".utf8) || ending.elementsEqual("’s".utf8) ? piece[..<mark] : nil
  }

  private mutating func append(_ word: WordHash) {
    value = (value ^ word.rawValue) &* 0x9E37_79B9_7F4A_7C15 &+ (value >> 31)
  }

  /// The words are mixed already, as ``WordHash`` says.
  func _rawHashValue(seed: Int) -> Int { WordHash(rawValue: value)._rawHashValue(seed: seed) }
}

extension WordHash {
  fileprivate init(utf8 slice: Slice<UnsafeBufferPointer<UInt8>>) {
    self.init(utf8: UnsafeBufferPointer(rebasing: slice))
  }
}
