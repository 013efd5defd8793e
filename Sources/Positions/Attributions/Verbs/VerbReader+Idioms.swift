import NewsModel

/// Verbs that are a position only with the words that belong to them: "took aim at the plan".
extension VerbReader {
  /// "took aim at the plan", "made it clear that she would leave", "held the firm responsible for the fire": what
  /// stands behind the last word is the content, or else the object.
  func idiom(_ cue: VerbCue, _ clause: VerbClause) -> Attribution? {
    let (verb, sentence) = (clause.verb, clause.sentence)
    guard let source = clause.source, !parse.isThing(source), let words = idiomWords(cue, behind: verb, in: sentence),
      !(verb..<words.upperBound).contains(source)
    else { return nil }
    let isJoined = text.tokens[words.upperBound - 1].tag == .adposition
    var start = words.upperBound
    // "made clear on Monday that she would leave"
    if !isJoined, start < sentence.tokens.upperBound, text.tokens[start].tag == .adposition,
      let that = (start..<min(start + 10, sentence.tokens.upperBound)).first(where: { text.tokens[$0].word == "that" })
    {
      start = that
    }
    var rest = whatFollows(start, below: verb, in: sentence)
    // "made it clear last night that she would leave"
    if !isJoined, let time = rest, parse.isTime(time.upperBound - 1) {
      rest = whatFollows(time.upperBound, below: verb, in: sentence)
    }
    if cue.condition == .object {
      guard let object = contents.trimmed((verb + 1)..<words.lowerBound) else { return nil }
      return make(
        cue, verb, source, [isJoined ? rest.map { contents.withoutReason($0) } ?? object : object], target: object,
        rule: .phrase)
    }
    guard let rest else { return nil }
    var found = make(
      cue, verb, source, [isJoined ? contents.withoutReason(rest) : rest], cueEnd: words.upperBound, rule: .phrase)
    // "made clear that she was proud": a clause is said like any other.
    if cue.stance == .asserts, !isJoined { found?.frame = .speech }
    return found
  }

  /// Where the words of an idiom stand: between them are only what belongs to a noun, adverbs and days.
  private func idiomWords(_ cue: VerbCue, behind verb: Int, in sentence: Sentence) -> Range<Int>? {
    guard let first = cue.words.first else { return nil }
    var index = verb + 1
    if cue.condition == .object {
      while index < sentence.tokens.upperBound, index - verb < 10, text.tokens[index].word != first {
        if parse.isVerbal(index) { return nil }
        index += 1
      }
      guard index > verb + 1 else { return nil }
    }
    var start: Int?
    for word in cue.words {
      var gap = 0
      while index < sentence.tokens.upperBound, !isIdiomWord(index, word) {
        guard gap < 4, mayStandBetween(index) else { return nil }
        index += 1
        gap += 1
      }
      guard index < sentence.tokens.upperBound else { return nil }
      if start == nil { start = index }
      index += 1
    }
    return start.map { $0..<index }
  }

  /// "Oneself" stands for any word of its kind.
  private func isIdiomWord(_ index: Int, _ word: WordHash) -> Bool {
    let own = text.tokens[index].word
    if own == word { return true }
    return word == "oneself"
      && ["himself", "herself", "itself", "themselves", "ourselves", "myself", "yourself"].contains { own == $0 }
  }

  /// "took direct aim at", not "has no doubts about".
  private func mayStandBetween(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if parse.kinds(of: token.word).contains(.negation) { return false }
    switch token.tag {
    // "no moral or legal reason", "no “legal” reason"
    case .determiner, .adjective, .adverb, .coordinator: return true
    case .punctuation: return parse.isMark(index)
    case .pronoun: return token.dependency == .possessive
    default: return parse.isCalendarWord(index) || parse.kinds(of: token.word).contains(.measure)
    }
  }

  /// The words from a token on that hang together and belong to what stands before them.
  private func whatFollows(_ start: Int, below verb: Int, in sentence: Sentence) -> Range<Int>? {
    var top = start
    if top < sentence.tokens.upperBound, text.tokens[top].tag == .punctuation,
      text.quotation(from: top + 1) != nil
    {
      top += 1
    }
    guard top < sentence.tokens.upperBound, text.tokens[top].tag != .punctuation else { return nil }
    while case let head = Int(text.tokens[top].head), head >= start, sentence.tokens.contains(head),
      tree.span(of: head).lowerBound > verb
    {
      top = head
    }
    // "weighed in on Monday"
    if parse.isCalendarWord(start) { return nil }
    let end = tree.span(of: top).upperBound
    return start < end ? start..<end : nil
  }
}
