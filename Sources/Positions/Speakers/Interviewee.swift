import NewsModel

/// The person whom an interview is with: of "Ada Berg has led the bank since May. In an interview with Otto Lind, she warned"
/// Ada Berg.
struct Interviewee {
  /// `nil` where nobody is named before the first question.
  let entity: Int?

  /// Takes whoever "spoke to" the paper, else the person named most often before the first turn, and of several the first; who
  /// asks stands behind "interview with" or "speaks to" and is passed over if another is named, and so is whose adviser it is.
  ///
  /// - Parameter turn: The first token of the first turn.
  init(_ text: AnalyzedText, entities: EntityReading, before turn: Int) {
    if let answering = Self.answering(text, entities, before: turn) {
      entity = answering
      return
    }
    var counts: [Int: Int] = [:]
    var order: [Int] = []
    var asking: Set<Int> = []
    for mention in entities.mentions where mention.form == .name && mention.tokens.lowerBound < turn {
      guard let person = mention.entity, entities.entities[person].type == .person,
        text.tokens[mention.tokens.lowerBound].dependency != .possessive
      else { continue }
      if counts[person] == nil { order.append(person) }
      counts[person, default: 0] += 1
      if Self.isAsking(mention.tokens.lowerBound, text) { asking.insert(person) }
    }
    let named = order.contains { !asking.contains($0) } ? order.filter { !asking.contains($0) } : order
    var best: Int?
    for entity in named where counts[entity, default: 0] > best.map({ counts[$0, default: 0] }) ?? 0 { best = entity }
    entity = best
  }

  /// "Ada Berg spoke with correspondent Otto Lind in Lima": whom the words name as the subject.
  private static func answering(_ text: AnalyzedText, _ entities: EntityReading, before turn: Int) -> Int? {
    for mention in entities.mentions where mention.form == .name && mention.tokens.lowerBound < turn {
      guard let person = mention.entity, entities.entities[person].type == .person else { continue }
      for token in mention.tokens where text.tokens[token].dependency == .subject {
        let verb = Int(text.tokens[token].head)
        guard verb > token, verb + 1 < turn, text.tokens[verb].lemma == "speak" || text.tokens[verb].lemma == "talk",
          text.tokens[verb + 1].word == "to" || text.tokens[verb + 1].word == "with"
        else { continue }
        return person
      }
    }
    return nil
  }

  /// "an interview with Otto Lind", "speaks to Otto Lind", "by Otto Lind".
  private static func isAsking(_ name: Int, _ text: AnalyzedText) -> Bool {
    guard name > 1 else { return false }
    let before = text.tokens[name - 1]
    if ["by", "told", "tells"].contains(where: { before.word == $0 }) { return true }
    return (before.word == "to" || before.word == "with")
      && ["interview", "interviewed", "conversation", "speaks", "spoke", "talks", "talked", "sits", "sat", "down"]
        .contains { text.tokens[name - 2].word == $0 }
  }
}
