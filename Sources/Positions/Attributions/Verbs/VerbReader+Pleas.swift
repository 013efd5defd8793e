import NewsModel

/// What an accused answers: "pleaded not guilty to fraud".
extension VerbReader {
  /// "pleaded not guilty to fraud": the plea is the cue, the charge is the content.
  func plea(_ cue: VerbCue, _ clause: VerbClause) -> Attribution? {
    let (verb, source, sentence) = (clause.verb, clause.source, clause.sentence)
    var word = verb + 1
    while word < sentence.tokens.upperBound, word - verb < 4, text.tokens[word].word != cue.word { word += 1 }
    guard word < sentence.tokens.upperBound, text.tokens[word].word == cue.word, !parse.opensQuestion(verb) else {
      return nil
    }
    var end = word + 1
    while end < sentence.tokens.upperBound, text.tokens[end].tag != .punctuation, !parse.isFinite(end) { end += 1 }
    var low = word + 1
    while low < end,
      parse.isCalendarWord(low) || text.tokens[low].tag == .adposition || text.tokens[low].tag == .particle
    {
      low += 1
    }
    let charge = low < end ? low..<end : (verb + 1)..<(word + 1)
    var found = make(cue, verb, source, [charge], cueEnd: low < end ? word + 1 : nil, rule: .plea)
    let isDenial = (verb + 1..<word).contains {
      parse.kinds(of: text.tokens[$0].word).contains(.negation)
    }
    if isDenial { found?.stance = .denies }
    return found
  }
}
