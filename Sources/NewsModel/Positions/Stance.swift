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
