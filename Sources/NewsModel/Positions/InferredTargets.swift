/// Which targets of a position its words do not name: those were inferred from what stands around them.
///
/// The rule of a position ends in it ("speech, inferred second target"); the evidence of an edge is of one target, and its
/// rule ends in "inferred target" or in nothing.
package enum InferredTargets: String, CaseIterable, Sendable {
  case all = ", inferred target"
  case first = ", inferred first target"
  case second = ", inferred second target"

  /// What an inferred target takes from the confidence of a position.
  package static let doubt: Float = 0.2

  /// - Parameter flags: Whether each target is inferred, in order.
  /// - Returns: `nil` where the words name all targets, or there are none.
  package init?(_ flags: [Bool]) {
    guard flags.contains(true) else { return nil }
    self = flags.allSatisfy(\.self) ? .all : flags[0] ? .first : .second
  }

  /// Whether the target at an index is inferred.
  package func includes(_ index: Int) -> Bool {
    switch self {
    case .all: true
    case .first: index == 0
    case .second: index > 0
    }
  }
}

extension Position {
  /// Which targets are inferred; `nil` where the words name all.
  package var inferredTargets: InferredTargets? {
    InferredTargets.allCases.first { rule.hasSuffix($0.rawValue) }
  }

  /// What read the position, and how sure it is, as it holds for one target.
  ///
  /// - Parameter index: The place of the target in ``targets``.
  package func reading(ofTarget index: Int) -> (rule: String, confidence: Float) {
    guard let inferred = inferredTargets, inferred != .all else { return (rule, confidence) }
    let plain = String(rule.dropLast(inferred.rawValue.count))
    return inferred.includes(index)
      ? (plain + InferredTargets.all.rawValue, confidence - InferredTargets.doubt) : (plain, confidence)
  }
}
