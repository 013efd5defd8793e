/// A word, number or mark of punctuation, with what the language models read of it.
package struct Token: Hashable, Sendable {
  /// The forms of a word that the later stages ask for.
  package struct Features: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let plural = Features(rawValue: 1 << 0)
    package static let past = Features(rawValue: 1 << 1)
    package static let participle = Features(rawValue: 1 << 2)
    package static let gerund = Features(rawValue: 1 << 3)
    package static let infinitive = Features(rawValue: 1 << 4)
    package static let passive = Features(rawValue: 1 << 5)
    package static let finite = Features(rawValue: 1 << 6)
    package static let firstPerson = Features(rawValue: 1 << 7)
    package static let secondPerson = Features(rawValue: 1 << 8)
    package static let possessive = Features(rawValue: 1 << 9)
    /// The token follows its predecessor without a space.
    package static let glued = Features(rawValue: 1 << 10)
    /// The first letter is a capital.
    package static let capitalized = Features(rawValue: 1 << 11)
    /// All letters are capitals, and there are at least two.
    package static let allCapitals = Features(rawValue: 1 << 12)
    /// The token stands inside quotation marks.
    package static let quoted = Features(rawValue: 1 << 13)
    /// A verb whose deed, as the writer has it, has not happened: denied, wished, planned, asked for, supposed.
    package static let irrealis = Features(rawValue: 1 << 14)
  }

  package var start: Int32
  package var end: Int32
  /// The lower-cased word.
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
