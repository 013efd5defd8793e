import NewsModel

/// Listeners that stand between a verb and what they are told: "told a crush of reporters in Lund that …".
extension AttributionFinder {
  /// What is told, and the word for whom, where only "that" parts the two: parsers hang the clause on the listeners.
  func toldBehindAudience(_ verb: Int, _ clause: Int?, in sentence: Sentence) -> (content: Range<Int>, audience: Int)? {
    guard StanceWords.shared.kinds(of: text.tokens[verb].lemma).contains(.audience),
      !text.tokens[verb].features.contains(.passive)
    else { return nil }
    var that = verb + 1
    while that < sentence.tokens.upperBound, text.tokens[that].word != "that" {
      // "told a hastily arranged hearing": a participle belongs to its noun.
      let isAttribute = text.tokens[that].dependency == .adjective
      guard that - verb < 24, !isVerbal(that) || isAttribute,
        text.tokens[that].tag != .punctuation || isMark(that) || text.tokens[that].word == ",",
        !text.tokens[that].features.contains(.quoted) || !isVerbal(that)
      else { return nil }
      that += 1
    }
    guard that > verb + 1, that + 2 < sentence.tokens.upperBound, !isVerbal(that + 1),
      let audience = (verb + 1..<that).first(where: { isNominal($0) && !isCalendarWord($0) && !isInsideName($0, verb) }
      ),
      clause.map({ tree.span(of: $0).lowerBound != that }) ?? true
    else { return nil }
    let content = restOfClause(that + 1, in: sentence)
    return content.contains(where: isVerbal) ? (content, audience) : nil
  }

  /// The words from a token on to the end of the sentence, or to where another clause is joined to it.
  func restOfClause(_ start: Int, in sentence: Sentence) -> Range<Int> {
    var end = start
    var hasVerb = false
    while end < sentence.tokens.upperBound {
      if isVerbal(end) { hasVerb = true }
      if hasVerb, text.tokens[end].word == ",", end + 1 < sentence.tokens.upperBound,
        !text.tokens[end].features.contains(.quoted),
        ["and", "but", "while", "which", "although"].contains(where: { text.tokens[end + 1].word == $0 })
      {
        break
      }
      end += 1
    }
    return start..<end
  }

  /// A word of a phrase that another word of it heads: "House" of "the House committee".
  private func isInsideName(_ token: Int, _ verb: Int) -> Bool {
    let head = Int(text.tokens[token].head)
    return head > token && [.compound, .possessive].contains(text.tokens[token].dependency) && head > verb
  }

  func isMark(_ token: Int) -> Bool {
    ["\"", "“", "”", "‘", "’", "'", "''", "``"].contains { text.tokens[token].word == $0 }
  }
}
