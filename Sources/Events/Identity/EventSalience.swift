import NewsModel

/// Chooses the happenings of an article that a reader would draw.
struct EventSalience {
  private let text: AnalyzedText

  init(_ text: AnalyzedText) { self.text = text }

  /// The events a reader would draw: named in the title, told early or often, with participants; some one in 45 words.
  func kept(of groups: [[TriggerMention]]) -> [[TriggerMention]] {
    let limit = max(5, min(18, text.tokens.count / 40))
    let scored = groups.enumerated().map { index, group in (index: index, score: score(group)) }
    // A short text tells what it is about; in a long one a word in passing is no event to draw.
    let threshold = text.tokens.count < 120 ? -5 : -1.25
    return scored.filter { $0.score >= threshold }
      .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
      .prefix(limit).map { groups[$0.index] }
  }

  /// Logistic weights, fitted to annotated articles of ours with each article left out in turn.
  private func score(_ group: [TriggerMention]) -> Double {
    guard let first = group.first else { return -10 }
    let head = text.tokens[first.head]
    var score = -2.4 + 3.2 * (group.map(\.weight).max() ?? 0)
    if group.contains(where: \.isTitle) { score += 2.0 }
    if group.contains(where: \.isName) { score += 1.5 }
    if group.contains(where: { !$0.participants.isEmpty }) { score += 0.45 }
    if group.contains(where: { $0.participants.count > 1 }) { score += 0.3 }
    if group.contains(where: { !text.tokens[$0.head].features.contains(.quoted) }) { score += 1.65 }
    if first.isNoun { score -= 0.25 }
    if first.tokens.count > 1 { score += 0.5 }
    if !first.isNoun, head.features.contains(.finite) { score -= 0.45 }
    switch head.dependency {
    case .subject, .object, .root, .passiveSubject: score += 0.35
    default: break
    }
    switch first.status {
    case .planned, .denied: score -= 0.55
    case .hypothetical: score += 0.25
    case .happened, .ongoing: break
    }
    return score
  }
}
