/// A word, number or mark of punctuation, with what the language models read of it.
package struct Token: Hashable, Sendable {
  package typealias Features = TokenFeatures

  package var start: Int32
  package var end: Int32
  /// The lower-cased word, with a straight apostrophe for each curly one: compare with "'s" and "n't" alone.
  package var word: WordHash
  /// The lower-cased dictionary form ("said" → "say", "leaders" → "leader").
  package var lemma: WordHash
  package var tag: UniversalTag
  package var features: Features
  /// How the token depends on ``head``.
  package var dependency: Dependency
  /// The index, in the token array of the text, of the token that governs this one; −1 at the root of a sentence.
  package var head: Int32

  package init(
    start: Int32, end: Int32, word: WordHash, lemma: WordHash? = nil, tag: UniversalTag = .other,
    features: Features = [], dependency: Dependency = .dependent, head: Int32 = -1
  ) {
    self.start = start
    self.end = end
    self.word = word
    self.lemma = lemma ?? word
    self.tag = tag
    self.features = features
    self.dependency = dependency
    self.head = head
  }

  package var span: TextSpan { TextSpan(Int(start), Int(end)) }
}
