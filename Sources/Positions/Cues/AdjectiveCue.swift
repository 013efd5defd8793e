import NewsModel

/// What a word behind "is" takes for its content.
enum AdjectiveFrame: String, Sendable {
  /// What stands behind a preposition: "is critical of the plan".
  case phrasal
  /// A clause: "is sure that it failed".
  case speech
  /// An infinitive: "is willing to go".
  case intent
  /// No "is" is needed: somebody says so of the noun behind it, nobody says who ("the alleged attack").
  case hearsay
}

/// One frame of a word behind "is", "are", "remains", with the stance that the word carries.
struct AdjectiveCue: Sendable {
  let frame: AdjectiveFrame
  let stance: Stance
  /// The preposition of a phrasal frame.
  let preposition: WordHash?
}
