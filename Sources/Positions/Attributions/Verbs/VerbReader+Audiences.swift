import NewsModel

/// Listeners that stand between a verb and what they are told: "told a crush of reporters in Lund that …".
extension VerbReader {
  /// What is told, and the word for whom, where only "that" parts the two: parsers hang the clause on the listeners.
  func toldBehindAudience(_ verb: Int, _ clause: Int?, in sentence: Sentence) -> (content: Range<Int>, audience: Int)? {
    guard parse.kinds(of: text.tokens[verb].lemma).contains(.audience),
      !text.tokens[verb].features.contains(.passive)
    else { return nil }
    var that = verb + 1
    while that < sentence.tokens.upperBound, text.tokens[that].word != "that" {
      // "told a hastily arranged hearing": a participle belongs to its noun.
      let isAttribute = text.tokens[that].dependency == .adjective
      guard that - verb < 24, !parse.isVerbal(that) || isAttribute,
        text.tokens[that].tag != .punctuation || parse.isMark(that) || text.tokens[that].word == ",",
        !text.tokens[that].features.contains(.quoted) || !parse.isVerbal(that)
      else { return nil }
      that += 1
    }
    guard that > verb + 1, that + 2 < sentence.tokens.upperBound, !parse.isVerbal(that + 1),
      let audience = (verb + 1..<that).first(where: {
        parse.isNominal($0) && !parse.isCalendarWord($0) && !isInsideName($0, verb)
      }),
      clause.map({ tree.span(of: $0).lowerBound != that }) ?? true
    else { return nil }
    let content = contents.restOfClause(that + 1, in: sentence)
    return content.contains(where: parse.isVerbal) ? (content, audience) : nil
  }

  /// A word of a phrase that another word of it heads: "House" of "the House committee".
  private func isInsideName(_ token: Int, _ verb: Int) -> Bool {
    let head = Int(text.tokens[token].head)
    return head > token && [.compound, .possessive].contains(text.tokens[token].dependency) && head > verb
  }
}
