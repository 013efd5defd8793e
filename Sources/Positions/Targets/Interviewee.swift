import NewsModel

/// The person whom an interview is with: of "Ada Berg has led the bank since May. In an interview with Otto Lind, she warned"
/// Ada Berg.
struct Interviewee {
  /// `nil` where nobody is named before the first question.
  let entity: Int?

  /// Takes the person named most often before the first turn, and of several the first; who asks stands behind "interview
  /// with" or "speaks to" and is passed over if another is named.
  ///
  /// - Parameter turn: The first token of the first turn.
  init(_ text: AnalyzedText, entities: EntityReading, before turn: Int) {
    var counts: [Int: Int] = [:]
    var order: [Int] = []
    var asking: Set<Int> = []
    for mention in entities.mentions where mention.form == .name && mention.tokens.lowerBound < turn {
      guard let person = mention.entity, entities.entities[person].type == .person else { continue }
      if counts[person] == nil { order.append(person) }
      counts[person, default: 0] += 1
      if Self.isAsking(mention.tokens.lowerBound, text) { asking.insert(person) }
    }
    let named = order.contains { !asking.contains($0) } ? order.filter { !asking.contains($0) } : order
    var best: Int?
    for entity in named where counts[entity, default: 0] > best.map({ counts[$0, default: 0] }) ?? 0 { best = entity }
    entity = best
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
