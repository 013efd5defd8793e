/// A list of words, one a line; lines that begin with `#` are comments.
package struct WordList: Sendable {
  private let words: Set<WordHash>

  /// - Parameter bytes: The list in UTF-8, as it is compiled in.
  package init(_ bytes: UnsafeRawBufferPointer) {
    var words = Set<WordHash>(minimumCapacity: bytes.count / 8)
    for line in bytes.bindMemory(to: UInt8.self).split(separator: UInt8(ascii: "\n"))
    where line.first != UInt8(ascii: "#") {
      words.insert(WordHash(utf8: UnsafeBufferPointer(rebasing: line)))
    }
    self.words = words
  }

  package func contains(_ word: WordHash) -> Bool { words.contains(word) }
}
