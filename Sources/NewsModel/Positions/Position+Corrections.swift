/// What a user makes of a position that was read wrongly. Its rule tells both, what read it and what was corrected.
extension Position {
  private static let stanceMark = ", corrected from "

  /// The same position with the stance that a user gives: said outright, neither negated nor only possible.
  package func corrected(stance new: Stance) -> Position {
    var position = self
    let read = reading(ofTarget: nil)
    position.stance = new
    position.polarity = new.polarity
    position.isNegated = false
    position.isModal = false
    // What is inferred stays inferred: the stance alone is sure.
    position.rule = read.rule + Self.stanceMark + stance.rawValue + rule.dropFirst(read.rule.count)
    position.confidence = 1 - max(0, read.confidence - confidence)
    return position
  }

  /// The same position towards what a user names: one or more, or nothing that could be named.
  package func corrected(targets new: [Target]) -> Position {
    var position = self
    position.targets = new
    position.rule = reading(ofTarget: nil).rule + ", corrected target"
    position.confidence = 1
    return position
  }

  /// The stance before a user corrected it; `nil` where none did.
  static func stanceAsRead(in rule: String) -> Stance? {
    guard let mark = rule.firstRange(of: stanceMark) else { return nil }
    return Stance(rawValue: String(rule[mark.upperBound...].prefix { $0 != "," }))
  }
}
