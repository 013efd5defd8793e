/// What a lexicon knows of words, for stages that mostly ask for words that it does not have.
///
/// A table of bits, a sixteenth of them set, turns nearly all of those away with one look; the rest are asked in a dictionary.
/// Public for the same reason as ``WordHash``.
public struct WordMap<Value: Sendable>: Sendable {
  @usableFromInline let values: [WordHash: Value]
  /// Bits by the upper bits of the hash, as many as a power of two.
  @usableFromInline let bits: [UInt64]
  @usableFromInline let shift: UInt64

  /// Takes a dictionary that is complete.
  public init(_ values: [WordHash: Value]) {
    self.values = values
    var exponent: UInt64 = 6
    while 1 << exponent < 16 * values.count { exponent += 1 }
    shift = 64 - exponent
    var bits = [UInt64](repeating: 0, count: 1 << (exponent - 6))
    for word in values.keys {
      let bit = word.rawValue >> shift
      bits[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    self.bits = bits
  }

  /// What is known of a word.
  @inlinable @inline(__always)
  public subscript(word: WordHash) -> Value? {
    let bit = word.rawValue >> shift
    guard bits[Int(bit >> 6)] & (1 << (bit & 63)) != 0 else { return nil }
    return values[word]
  }
}
