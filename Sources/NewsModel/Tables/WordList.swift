/// A list of words, one a line; lines that begin with `#` are comments.
///
/// Made for being asked for words that it does not have. Public for the same reason as ``WordHash``.
public struct WordList: Sendable {
  @usableFromInline let words: Set<WordHash>
  @usableFromInline let bits: WordBits

  /// - Parameter bytes: The list in UTF-8, as it is compiled in.
  package init(_ bytes: UnsafeRawBufferPointer) {
    var words = Set<WordHash>(minimumCapacity: bytes.count / 8)
    for line in bytes.bindMemory(to: UInt8.self).split(separator: UInt8(ascii: "\n"))
    where line.first != UInt8(ascii: "#") {
      words.insert(WordHash(utf8: UnsafeBufferPointer(rebasing: line)))
    }
    self.init(words)
  }

  package init(_ words: Set<WordHash>) {
    self.words = words
    bits = WordBits(words)
  }

  /// Whether a word is in the list.
  @inlinable @inline(__always)
  public func contains(_ word: WordHash) -> Bool { bits.mayHold(word) && words.contains(word) }
}

extension WordList: ExpressibleByArrayLiteral {
  /// A list that is written out.
  public init(arrayLiteral words: WordHash...) { self.init(Set(words)) }
}
