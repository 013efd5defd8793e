/// How well a target of a position stands in its words.
///
/// The rule of a position ends in those of its targets that its words do not name ("speech, inferred second target"); the
/// evidence of an edge is of one target, and its rule ends in "inferred target" or in nothing.
package enum TargetSupport: String, CaseIterable, Sendable {
  case named
  /// Not named, and as likely to be meant as what is: it was said before, or the article is about it.
  case inferred
  /// Not named, and meant once in six times. Records keep it; the graph does without.
  case guessed

  /// What it takes from the confidence of a position.
  package var doubt: Float {
    switch self {
    case .named: 0
    case .inferred: 0.2
    case .guessed: 0.5
    }
  }

  /// What the rule of a position with such targets ends in; empty where the words name all.
  package static func ending(for targets: [TargetSupport]) -> String {
    guard let first = targets.first else { return "" }
    if targets.allSatisfy({ $0 == first }) { return first == .named ? "" : ", \(first.rawValue) target" }
    return zip(ordinals, targets).filter { $0.1 != .named }.map { ", \($0.1.rawValue) \($0.0) target" }.joined()
  }

  /// Whether the rule of evidence, which is of one target, says that its words do not name that target.
  package static func isInferred(byRule rule: String) -> Bool { rule.hasSuffix(inferredEnding) }

  private static let inferredEnding = ending(for: [.inferred])
  private static let ordinals = ["first", "second"]

  /// The rule without its ending, and the target that the last part of the ending is about; `nil` is all of them.
  fileprivate static func cut(_ rule: Substring) -> (rule: Substring, target: Int?, support: TargetSupport)? {
    for support in [TargetSupport.inferred, .guessed] {
      for (target, ordinal) in [(nil, ""), (0, "first "), (1, "second ")] as [(Int?, String)] {
        let ending = ", \(support.rawValue) \(ordinal)target"
        if rule.hasSuffix(ending) { return (rule.dropLast(ending.utf8.count), target, support) }
      }
    }
    return nil
  }
}

extension Position {
  /// What read the position, and how sure it is, as it holds for one target.
  ///
  /// - Parameter index: The place of the target in ``targets``; `nil` for the position without its targets.
  package func reading(ofTarget index: Int?) -> (rule: String, confidence: Float, support: TargetSupport) {
    var rest = rule[...]
    var own = TargetSupport.named
    // What all targets lack is in the confidence already.
    var base = confidence
    while let part = TargetSupport.cut(rest) {
      if part.target == nil { base += part.support.doubt }
      if index != nil, part.target == nil || part.target == index { own = part.support }
      rest = part.rule
    }
    return (rest + TargetSupport.ending(for: [own]), base - own.doubt, own)
  }
}
