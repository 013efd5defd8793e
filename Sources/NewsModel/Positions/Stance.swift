/// What an actor does with a content or towards a target.
package enum Stance: String, Hashable, Sendable, CaseIterable {
  case asserts, confirms, denies, accepts, rejects, supports, opposes, accuses, urges, demands, promises, warns
  case doubts, asks, hopes, declines

  /// For or against; see `Schemas/stances.tsv`.
  package var polarity: Polarity {
    switch self {
    case .denies, .rejects, .opposes, .accuses, .doubts: .against
    case .accepts, .confirms, .supports, .promises, .hopes: .favor
    case .asserts, .urges, .demands, .warns, .asks, .declines: .neutral
    }
  }
}

/// For, against or neither.
package enum Polarity: Int, Hashable, Sendable, CaseIterable {
  case against = -1
  case neutral = 0
  case favor = 1
}

/// How firmly an edge stands in the text.
package enum Layer: String, Hashable, Sendable, CaseIterable {
  /// All of the content stands in quotation marks.
  case quoted
  /// Part of it does.
  case mixed
  /// Attributed in the article's words.
  case reported
  /// The article's own statement of a deed: "condemned the attack".
  case stated
  /// Only near each other.
  case coMentioned = "co-mentioned"
}
