/// A list of words, one a line; lines that begin with `#` are comments.
package struct WordList: Sendable {
  private let words: Set<WordHash>

  /// - Parameter bytes: The list in UTF-8, as it is compiled in.
  package init(_ bytes: UnsafeRawBufferPointer) {
    words = Set(
      bytes.split(separator: UInt8(ascii: "\n")).lazy.filter { $0.first != UInt8(ascii: "#") }
        .map { WordHash(Substring(decoding: $0, as: UTF8.self)) })
  }

  package func contains(_ word: WordHash) -> Bool { words.contains(word) }
}
