import NewsModel

/// Tells whether a capital stands for the government that sits there: "Lima accused Oslo", "ties with Lima", but "a street
/// in Lima".
struct GovernmentSeats {
  private let text: AnalyzedText
  private let references = ReferenceWords.shared

  init(_ text: AnalyzedText) { self.text = text }

  /// A town that says, denies or decides is a government, and so is one that is accused, urged or has ties.
  func acts(_ tokens: Range<Int>) -> Bool { acts(tokens, depth: 0) }

  private func acts(_ tokens: Range<Int>, depth: Int) -> Bool {
    guard let last = tokens.last, depth < Self.longestList else { return false }
    var head = last
    for token in tokens where !tokens.contains(Int(text.tokens[token].head)) { head = token }
    let token = text.tokens[head]
    guard token.head >= 0 else { return false }
    let governor = text.tokens[Int(token.head)]
    switch token.dependency {
    case .subject, .obliqueAgent:
      return governor.tag == .verb && references.actorVerbs.contains(governor.lemma)
    case .passiveSubject:
      return governor.tag == .verb
        && (references.actorVerbs.contains(governor.lemma) || references.pressedVerbs[governor.lemma] != nil)
    case .possessive: return references.actNouns.contains(governor.word)
    case .object, .indirectObject: return references.pressedVerbs[governor.lemma]?.contains("object") ?? false
    case .oblique:
      guard governor.tag == .verb, let preposition = preposition(before: tokens.lowerBound) else { return false }
      return references.pressedVerbs[governor.lemma]?.contains(preposition) ?? false
    case .nominalModifier:
      guard let preposition = preposition(before: tokens.lowerBound) else { return false }
      return references.tieNouns[governor.lemma]?.contains(preposition) ?? false
    case .conjunct:
      // "Oslo and Lima agreed"
      let first = Int(token.head)
      return governor.tag == .properNoun && acts(first..<(first + 1), depth: depth + 1)
    default: return false
    }
  }

  /// So many towns may be named in a row.
  private static let longestList = 4

  private func preposition(before token: Int) -> WordHash? {
    guard token > 0, text.tokens[token - 1].tag == .adposition else { return nil }
    return text.tokens[token - 1].word
  }
}
