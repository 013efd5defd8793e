import NewsModel

/// Decides what a speaker does with a content: the cue's stance, turned by negation and by what is said.
struct StanceReader {
  private let words = StanceWords.shared
  private let text: AnalyzedText
  private let tree: DependencyTree

  init(_ text: AnalyzedText, tree: DependencyTree) {
    self.text = text
    self.tree = tree
  }

  struct Reading {
    var stance: Stance
    var isNegated: Bool
    var isModal: Bool
  }

  func reading(of attribution: Attribution) -> Reading {
    var isNegated = false
    var isModal = false
    if let cue = attribution.cue, attribution.frame != .noun {
      for child in tree.children(of: cue.lowerBound) where child < cue.lowerBound {
        let kinds = words.kinds(of: text.tokens[child].word)
        if kinds.contains(.negation) { isNegated = true }
        if kinds.contains(.modal), text.tokens[child].tag == .auxiliary { isModal = true }
      }
    }
    var stance = attribution.stance
    if isNegated { stance = Self.negated(stance) }
    if attribution.frame == .speech, stance == .asserts {
      let (told, negated, modal) = contentStance(attribution)
      stance = told ?? stance
      isNegated = isNegated || negated
      isModal = isModal || modal
    }
    return Reading(stance: stance, isNegated: isNegated, isModal: isModal)
  }

  /// "did not say" declines, "did not deny" is no denial.
  private static func negated(_ stance: Stance) -> Stance {
    switch stance {
    case .asserts, .confirms: .declines
    case .denies: .asserts
    case .accepts: .rejects
    case .rejects: .accepts
    case .supports: .opposes
    default: stance
    }
  }

  /// What plain telling amounts to, by the words of its main clause.
  private func contentStance(_ attribution: Attribution) -> (Stance?, negated: Bool, modal: Bool) {
    var counts: [StanceWords.Kinds.RawValue: Int] = [:]
    var rootNegated = false
    var modal = false
    for range in attribution.content {
      for index in range {
        let kinds = words.kinds(of: text.tokens[index].word)
        if kinds.isEmpty { continue }
        for bit in 0..<10 where kinds.rawValue >> UInt16(bit) & 1 == 1 { counts[1 << UInt16(bit), default: 0] += 1 }
        let head = Int(text.tokens[index].head)
        let isMain = head < 0 || !range.contains(Int(text.tokens[head].head))
        if kinds.contains(.negation), isMain { rootNegated = true }
        if kinds.contains(.modal), text.tokens[index].tag == .auxiliary, isMain { modal = true }
      }
    }
    func count(_ kind: StanceWords.Kinds) -> Int { counts[kind.rawValue] ?? 0 }
    let isQuoted = attribution.content.first.map { text.tokens[$0.lowerBound].features.contains(.quoted) } ?? false
    if count(.demand) > 0, isQuoted || count(.negative) == 0 { return (.demands, rootNegated, modal) }
    if promises(attribution) { return (.promises, rootNegated, modal) }
    if count(.negative) > count(.positive), !rootNegated || count(.negative) > 1 {
      return (.opposes, rootNegated, modal)
    }
    if count(.positive) > count(.negative), isQuoted, !rootNegated { return (.supports, rootNegated, modal) }
    if count(.urge) > 0 { return (.urges, rootNegated, modal) }
    if count(.hope) > 0 { return (.hopes, rootNegated, modal) }
    return (nil, rootNegated, modal)
  }

  /// "I will", "we shall", "it would": the speaker's own future.
  private func promises(_ attribution: Attribution) -> Bool {
    guard let range = attribution.content.first else { return false }
    for index in range.prefix(6) {
      let token = text.tokens[index]
      guard token.dependency == .auxiliary, token.head >= 0,
        token.word == "will" || token.word == "would" || token.word == "'ll" || token.word == "shall"
      else { continue }
      guard let subject = tree.child(of: Int(token.head), .subject) else { continue }
      let word = text.tokens[subject].word
      if word == "i" || word == "we" || word == "he" || word == "she" || word == "it" || word == "they" { return true }
    }
    return false
  }

  /// For or against, by the stance.
  static func polarity(of stance: Stance) -> Polarity {
    switch stance {
    case .denies, .rejects, .opposes, .accuses, .doubts: .against
    case .accepts, .confirms, .supports, .promises, .hopes: .favor
    case .asserts, .urges, .demands, .warns, .asks, .declines: .neutral
    }
  }
}
