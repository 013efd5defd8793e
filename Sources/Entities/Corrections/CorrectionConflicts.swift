package import NewsModel

/// Rules of one file that cannot both hold: one leaves out what another one merges, one merges what another keeps apart.
///
/// Such a file does not say what its author wants, so nothing is left out or joined on its word.
package struct CorrectionConflicts {
  private let corrections: [Correction]
  /// For each rule what each of its names fits, as numbers: of groups of entities, of events, of statements.
  private let selected: [[[Int]]]
  /// For each number the rules that are about it.
  private var rules: [Int: Set<Int>] = [:]

  package init(_ corrections: [Correction], selected: [[[Int]]]) {
    self.corrections = corrections
    self.selected = selected
    for (number, names) in selected.enumerated() {
      for group in names.joined() { rules[group, default: []].insert(number) }
    }
  }

  /// What is told of a rule that cannot hold beside another one, or `nil`. Of two the one that takes something away gives
  /// way; else the later.
  package func finding(on number: Int, in location: String) -> Finding? {
    rule(against: number).map { other in
      Finding(
        .contradictingCorrections, location: "\(location):\(corrections[number].line)",
        message:
          "\"\(corrections[number].rule)\" contradicts \"\(other.rule)\" in line \(other.line) and was not applied.")
    }
  }

  private func rule(against number: Int) -> Correction? {
    let others = Set(selected[number].joined().flatMap { rules[$0, default: []] }).subtracting([number])
    return others.sorted().first { other in
      contradicts(corrections[number].rule, corrections[other].rule, isLater: number > other)
        && (!isMerge(number) || isTornApart(number, by: other))
    }.map { corrections[$0] }
  }

  private func contradicts(_ rule: Correction.Rule, _ other: Correction.Rule, isLater: Bool) -> Bool {
    switch (rule, other) {
    // Whoever ignores somebody may still list how they are called.
    case (.ignore, .merge), (.ignore, .rename), (.ignore, .retype), (.ignore, .retypeEvent), (.ignore, .date),
      (.ignore, .target):
      true
    case (.ignore(let name), .alias(let alias, _)): name == alias
    case (.merge, .apart), (.alias, .apart): true
    case (.rename(_, let new), .rename(_, let first)): isLater && new != first
    case (.retype(_, let new), .retype(_, let first)): isLater && new != first
    case (.retypeEvent(_, let new), .retypeEvent(_, let first)): isLater && new != first
    case (.date(_, let new), .date(_, let first)): isLater && new != first
    case (.drop, .stance), (.drop, .target): true
    case (.stance(_, let new), .stance(_, let first)): isLater && new != first
    case (.target(let one, let new), .target(let other, let first)): isLater && one == other && new != first
    default: false
    }
  }

  private func isMerge(_ number: Int) -> Bool {
    switch corrections[number].rule {
    case .merge, .alias: true
    default: false
    }
  }

  /// Whether two names that one rule joins are two names that the other keeps apart.
  private func isTornApart(_ number: Int, by other: Int) -> Bool {
    let joined = Set(selected[number].joined())
    return selected[other].count { !joined.isDisjoint(with: $0) } > 1
  }
}
