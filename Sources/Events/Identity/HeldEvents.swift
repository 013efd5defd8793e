import NewsModel

/// Which happenings take place at others: "met on the sidelines of the summit", "spoke at the conference".
struct HeldEvents {
  private let text: AnalyzedText
  private let groups: [[TriggerMention]]
  /// The mentions of happenings that others are part of, by the sentences they stand in.
  private var framesOfSentence: [Int: [(group: Int, tokens: Range<Int>)]] = [:]

  /// - Complexity: O(*n* log *m*) in the mentions and sentences.
  init(_ groups: [[TriggerMention]], in text: AnalyzedText) {
    self.text = text
    self.groups = groups
    for (number, group) in groups.enumerated() where group[0].kind.isFraming {
      for mention in group {
        guard let sentence = text.sentenceIndex(ofToken: mention.tokens.lowerBound) else { continue }
        framesOfSentence[sentence, default: []].append((number, mention.tokens))
      }
    }
  }

  /// For each happening the one that it takes place at.
  func parents() -> [Int?] {
    groups.indices.map { number in
      for mention in groups[number] {
        if let outer = frames(of: mention).first(where: { $0 != number }) { return outer }
      }
      return nil
    }
  }

  /// The happenings at which some of those that are kept take place, and which are not among them.
  func frames(around kept: [[TriggerMention]]) -> [[TriggerMention]] {
    let heads = Set(kept.map { $0[0].head })
    let outer = Set(kept.joined().flatMap(frames))
    return outer.sorted().map { groups[$0] }.filter { !heads.contains($0[0].head) }
  }

  /// The happenings at which a mention puts its own, in the order of the article.
  private func frames(of mention: TriggerMention) -> [Int] {
    guard let sentence = text.sentenceIndex(ofToken: mention.head) else { return [] }
    return (framesOfSentence[sentence] ?? []).filter { isHeld(mention.head, at: $0.tokens) }.map(\.group).sorted()
  }

  /// "at", "during" or "on the sidelines of" stands before the outer event, in the clause of the inner one.
  private func isHeld(_ head: Int, at outer: Range<Int>) -> Bool {
    guard outer.lowerBound > head, outer.lowerBound - head < 25 else { return false }
    for index in (max(head, outer.lowerBound - 4)..<outer.lowerBound).reversed() {
      switch text.tokens[index].word {
      case "during", "sidelines", "at": return true
      default: if text.tokens[index].tag == .verb || text.tokens[index].tag == .punctuation { return false }
      }
    }
    return false
  }
}
