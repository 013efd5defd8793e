/// What a lexicon knows of words, for stages that mostly ask for words that it does not have.
///
/// Public for the same reason as ``WordHash``.
public struct WordMap<Value: Sendable>: Sendable {
  @usableFromInline let values: [WordHash: Value]
  @usableFromInline let bits: WordBits

  /// Takes a dictionary that is complete.
  public init(_ values: [WordHash: Value]) {
    self.values = values
    bits = WordBits(values.keys)
  }

  /// What is known of a word.
  @inlinable @inline(__always)
  public subscript(word: WordHash) -> Value? { bits.mayHold(word) ? values[word] : nil }
}
