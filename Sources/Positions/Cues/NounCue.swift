import NewsModel

/// What a noun does in saying who holds what.
enum NounFrame: String, Sendable {
  /// It carries a position: "denial", "support".
  case position = "noun"
  /// It is for people who take a side: "supporter", "critic".
  case side
  /// It speaks for what it is attached to: "officials", "spokesman".
  case voice
  /// It is issued and speaks for its maker: "statement", "poll".
  case document

  /// What a table may ask for.
  var conditions: [NounCue.Condition] {
    switch self {
    case .position: [.whose, .infinitive, .person]
    case .voice: [.body]
    case .side, .document: []
    }
  }
}

/// A noun that carries a stance: "denial" denies, "a critic" opposes.
struct NounCue: Sendable {
  /// What must be so for a noun to be a cue, or how it is read.
  enum Condition: String, Sendable {
    /// Behind "the", "of" tells whose it is: "the support of voters".
    case whose
    /// An infinitive follows: "an offer to mediate".
    case infinitive
    /// A person is its owner: "his attacks on the court".
    case person
    /// A voice that is one of many in a country, none of which speaks for it: "lawyers".
    case body
  }

  let stance: Stance
  /// What the side of a noun for people stands behind where "of" does not: "for" of "an advocate for reform".
  let preposition: WordHash?
  let condition: Condition?
}
