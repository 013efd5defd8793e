import NewsModel

/// Verbs that are a position though nothing stands behind them: "has not commented", "The union disagrees.", "answered
/// in the negative".
extension VerbReader {
  /// What stands behind "on", "to" or "about" is the content ("did not respond to a request"), or else the words
  /// themselves.
  func bare(_ cue: VerbCue, _ clause: VerbClause) -> Attribution? {
    let (verb, sentence) = (clause.verb, clause.sentence)
    // A clause or an object of the verb is for other frames.
    let behind = clause.said ?? clause.open ?? clause.object
    guard let source = clause.source ?? (clause.isPassive ? tree.child(of: verb, .passiveSubject) : nil),
      !parse.isThing(source), parse.isNominal(source), !sentence.isHeading || cue.condition == .negation,
      !text.tokens[verb].features.contains(.quoted),
      !text.tokens[verb].features.contains(.infinitive) || cue.condition == .negation
        || tree.child(of: verb, .auxiliary) != nil && text.tokens[verb - 1].word != "to",
      text.tokens[verb].dependency != .adjective
    else { return nil }
    var end = verb + 1
    if !cue.words.isEmpty {
      guard let last = idiomEnd(of: cue.words, behind: verb, in: sentence) else { return nil }
      end = last
    } else if behind.map({ $0 > verb }) ?? false || !clause.quotations.isEmpty {
      return nil
    }
    if cue.condition == .negation { return negated(cue, verb, source, end) }
    // "disagrees with the plan" has a frame of its own; "the two sides agreed" tells of an agreement.
    let isMutual = text.tokens[source].features.contains(.plural) && text.tokens[verb].features.contains(.past)
    guard !cue.words.isEmpty || !goesOn(behind: end, of: verb), nothingFollows(end, in: sentence),
      cue.stance != .supports || !isMutual
    else { return nil }
    return make(cue, verb, source, [verb..<end], rule: .phrase)
  }

  /// Whether a phrase or clause behind a token says more of a verb.
  private func goesOn(behind end: Int, of verb: Int) -> Bool {
    tree.children(of: verb).contains { child in
      child >= end && !parse.isTime(child) && text.tokens[child].tag != .punctuation
        && ["on", "to", "about", "with", "over", "for", "at", "in", "that"].contains { parse.opening(of: child) == $0 }
    }
  }

  /// "did not respond to a request", "has not commented": what it is about, if that is told.
  private func negated(_ cue: VerbCue, _ verb: Int, _ source: Int, _ end: Int) -> Attribution? {
    guard let no = negation(before: verb) ?? (opensWithNeither(source) ? verb : nil) else { return nil }
    var found = make(cue, verb, source, [verb..<end], rule: .phrase)
    found?.cue = no..<end
    let about = tree.children(of: verb).first { child in
      child >= end && !parse.isTime(child) && parse.isNominal(child)
        && ["on", "to", "about", "with", "over", "into"].contains { parse.opening(of: child) == $0 }
    }
    if let about, case let range = contents.withoutPreposition(tree.span(of: about)),
      let content = contents.trimmed(range)
    {
      found?.content = [content]
      if content.lowerBound == end + 1 { found?.cue = no..<(end + 1) }
    }
    // The negation is a part of the cue.
    found?.frame = nil
    return found
  }

  /// "Neither the fund nor the board responded", "None of them commented": the first word of the subject says no.
  private func opensWithNeither(_ source: Int) -> Bool {
    let first = tree.span(of: source).lowerBound
    if [first, first - 1].contains(where: { index in
      index >= 0 && ["neither", "none", "no"].contains { text.tokens[index].word == $0 }
    }) {
      return true
    }
    let before = max(0, source - 9)..<source
    return before.contains { text.tokens[$0].word == "nor" } && before.contains { text.tokens[$0].word == "neither" }
  }

  /// "did not", "has yet to", "failed to", "would not be": where what turns a verb into its opposite begins.
  private func negation(before verb: Int) -> Int? {
    var low = verb
    var isFound = false
    while low > 0, verb - low < 6 {
      let token = text.tokens[low - 1]
      let kinds = parse.kinds(of: token.word)
      if kinds.contains(.negation) || token.word == "yet" || parse.kinds(of: token.lemma).contains(.lapse) {
        isFound = true
      } else if token.tag != .auxiliary, token.tag != .adverb, token.tag != .particle {
        break
      }
      low -= 1
    }
    return isFound ? low : nil
  }

  /// Where words that make a phrase with a verb end: right behind it but for articles and adjectives.
  private func idiomEnd(of words: [WordHash], behind verb: Int, in sentence: Sentence) -> Int? {
    var index = verb + 1
    for word in words {
      var gap = 0
      while index < sentence.tokens.upperBound, text.tokens[index].word != word {
        guard gap < 3, [.determiner, .adjective, .adverb].contains(text.tokens[index].tag) else { return nil }
        index += 1
        gap += 1
      }
      guard index < sentence.tokens.upperBound else { return nil }
      index += 1
    }
    return index
  }

  /// Nothing goes on behind a verb but the sentence: its end, another clause, a time or a manner.
  private func nothingFollows(_ next: Int, in sentence: Sentence) -> Bool {
    guard next < sentence.tokens.upperBound else { return true }
    switch text.tokens[next].tag {
    case .punctuation, .coordinator, .subordinator, .adverb: return true
    default: return parse.isCalendarWord(next) || parse.isTime(next)
    }
  }
}
