import NewsModel

extension Graph.Edge {
  /// Whether a position is for its target or against it; `nil` where it takes no side.
  ///
  /// What is only possible ("may support", "would reject") takes none, and neither do promises, hopes and denials towards
  /// somebody: whom one promises something is not whom one agrees with, and who denies what is said of somebody is not
  /// against them. A negation turns the side only of a stance that is
  /// negated in its own verb and was not turned when it was read.
  package var agrees: Bool? {
    guard kind == .position, let polarity else { return nil }
    if stance == .promises || stance == .hopes || stance == .denies {
      guard target.kind == .event || target.kind == .claim else { return nil }
    }
    return Stance.side(of: stance, polarity, isNegated: isNegated, isModal: isModal)
  }
}

extension Graph.OpenPosition {
  /// The same for what is towards something that could not be read.
  var agrees: Bool? { Stance.side(of: stance, polarity, isNegated: isNegated, isModal: isModal) }
}

extension Stance {
  fileprivate static func side(of stance: Stance?, _ polarity: Polarity, isNegated: Bool, isModal: Bool) -> Bool? {
    guard polarity != .neutral, !isModal else { return nil }
    let isFor = polarity == .favor
    guard isNegated, let stance else { return isFor }
    switch stance {
    // "did not support" was read as opposes and "did not accept" as rejects; praise and blame are found beside a negation.
    case .supports, .opposes, .rejects: return isFor
    // "did not want the vote", "does not doubt the result"
    case .hopes, .doubts: return !isFor
    // "did not deny", "did not reject", "will not promise", "did not accuse": to leave something undone is no side.
    case .denies, .accepts, .confirms, .promises, .accuses: return nil
    case .asserts, .urges, .demands, .warns, .asks, .declines: return nil
    }
  }
}
