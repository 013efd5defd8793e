import NewsModel

extension Stance {
  /// Whether the stance says itself that something is not so or not done; "negated" beside it would read as its
  /// opposite.
  var holdsNegation: Bool {
    switch self {
    case .denies, .rejects, .opposes, .declines, .doubts: true
    case .asserts, .confirms, .accepts, .supports, .accuses, .urges, .demands, .promises, .warns, .asks, .hopes: false
    }
  }
}
