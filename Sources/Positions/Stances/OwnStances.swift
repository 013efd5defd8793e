import NewsModel

/// What speakers say that they do themselves: "said he supported the deal", "“We reject this,” she said".
///
/// Such a position is one and not two: the telling takes the stance of what is told, and the inner one is left out.
struct OwnStances {
  private let inner: [Attribution?]
  private let merged: [Bool]

  /// - Parameter ownVoice: Attributions to "I" and "we" inside quotations, in text order.
  /// - Complexity: O(*n* log *n*) in the attributions, for each as far as its content reaches.
  init(_ attributions: [Attribution], sources: [Int?], ownVoice: [Attribution], text: AnalyzedText) {
    var inner = [Attribution?](repeating: nil, count: attributions.count)
    var merged = [Bool](repeating: false, count: attributions.count)
    let begins = attributions.map { $0.cue?.lowerBound ?? -1 }
    let cues = TokenIndex(begins.enumerated().map { ($1..<($1 + 1), $0) })
    let ownCues = TokenIndex(
      ownVoice.enumerated().compactMap { number, own in
        own.stance == .asserts ? nil : own.cue.map { ($0.lowerBound..<($0.lowerBound + 1), number) }
      })
    for (index, attribution) in attributions.enumerated() where Self.tells(attribution) {
      for range in attribution.content {
        if inner[index] == nil {
          inner[index] = ownCues.numbers(beginningIn: range).first.map { ownVoice[$0] }
        }
        // "he supported", where he is the one who says so.
        for other in cues.numbers(beginningIn: range)
        where other != index && !merged[other] && attribution.rule != .turn {
          let candidate = attributions[other]
          guard let head = candidate.sourceHead, text.tokens[head].tag == .pronoun, range.contains(head),
            sources[other] == nil
              ? head == range.lowerBound && Self.agree(head, attribution.sourceHead, text)
              : sources[other] == sources[index],
            !text.tokens[head].features.contains(.quoted),
            text.tokens[begins[other]].head < 0 || !range.contains(Int(text.tokens[begins[other]].head))
          else { continue }
          if candidate.stance != .asserts, inner[index] == nil { inner[index] = candidate }
          merged[other] = true
        }
      }
    }
    self.inner = inner
    self.merged = merged
  }

  /// The attribution inside a telling whose stance it takes.
  func stance(of index: Int) -> Attribution? { inner[index] }

  /// Whether an attribution is told by its own source and belongs to that telling.
  func isMerged(_ index: Int) -> Bool { merged[index] }

  /// "The owner says he wants …": a pronoun that opens what is said, and may be the speaker nobody could name.
  private static func agree(_ pronoun: Int, _ speaker: Int?, _ text: AnalyzedText) -> Bool {
    guard let speaker else { return false }
    if text.tokens[speaker].word == text.tokens[pronoun].word { return true }
    guard text.tokens[speaker].tag == .noun || text.tokens[speaker].tag == .properNoun else { return false }
    let word = text.tokens[pronoun].word
    return text.tokens[speaker].features.contains(.plural)
      ? word == "they"
      : word == "he" || word == "she" || word == "it"
        || word == "they" && CueLexicon.shared.isVoice(text.tokens[speaker].lemma)
  }

  private static func tells(_ attribution: Attribution) -> Bool {
    attribution.stance == .asserts && (attribution.frame == .speech || attribution.frame == .quoting)
  }
}
