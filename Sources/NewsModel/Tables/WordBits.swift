/// Tells of most words that a lexicon does not have them, with one look.
///
/// One bit a word among sixteen, by the upper bits of its hash. Public for the same reason as ``WordHash``.
public struct WordBits: Sendable {
  @usableFromInline let bits: [UInt64]
  @usableFromInline let shift: UInt64

  init(_ words: some Collection<WordHash>) {
    var exponent: UInt64 = 6
    while 1 << exponent < 16 * words.count { exponent += 1 }
    shift = 64 - exponent
    var bits = [UInt64](repeating: 0, count: 1 << (exponent - 6))
    for word in words {
      let bit = word.rawValue >> shift
      bits[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    self.bits = bits
  }

  /// Whether a word may be one of those that were given.
  @inlinable @inline(__always)
  public func mayHold(_ word: WordHash) -> Bool {
    let bit = word.rawValue >> shift
    return bits[Int(bit >> 6)] & (1 << (bit & 63)) != 0
  }
}
