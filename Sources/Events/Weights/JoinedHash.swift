import NewsModel

/// The hash of a text that is put together from parts, each of which is hashed once.
///
/// A polynomial in the bytes, lower-cased: that of "type ASSAULT" is one multiplication away from those of its two words.
struct JoinedHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0
  /// The base to the power of the number of bytes.
  private var scale: UInt64 = 1

  private static let base: UInt64 = 0x9e37_79b9_7f4a_7c15

  var isEmpty: Bool { scale == 1 }

  /// Hashes a literal of ASCII; the compiler does it where the literal stands.
  @inline(__always)
  init(_ literal: StaticString) {
    for index in 0..<literal.utf8CodeUnitCount { append(folding: literal.utf8Start[index]) }
  }

  /// Hashes the lower-cased form of a text.
  init(_ text: some StringProtocol) {
    if text.utf8.withContiguousStorageIfAvailable({ append(foldingASCII: $0) }) == true { return }
    // Letters beyond ASCII need the tables of Unicode.
    self.value = 0
    self.scale = 1
    for byte in text.lowercased().utf8 { append(folding: byte) }
  }

  /// Goes on with a space and another text.
  @inline(__always)
  mutating func append(word: JoinedHash) {
    append(folding: 0x20)
    value = value &* word.scale &+ word.value
    scale = scale &* word.scale
  }

  private mutating func append(foldingASCII bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes {
      guard byte < 0x80 else { return false }
      append(folding: byte)
    }
    return true
  }

  @inline(__always)
  private mutating func append(folding byte: UInt8) {
    value = value &* Self.base &+ UInt64(byte.lowercasedASCII)
    scale = scale &* Self.base
  }
}
