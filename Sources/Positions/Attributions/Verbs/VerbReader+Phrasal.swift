import NewsModel

/// Verbs with a preposition: "called for a vote", "appealed to donors to honour the pledges".
extension VerbReader {
  /// What stands behind the preposition, an infinitive behind "to", or a noun before the clause.
  func phrasal(_ cue: VerbCue, _ clause: VerbClause) -> Attribution? {
    let (verb, source) = (clause.verb, clause.source)
    if let phrase = contents.prepositional(of: verb, cue.word), !opensSetting(phrase, clause) {
      return phrasal(cue, clause, phrase)
    }
    if cue.word == "to", let open = clause.open { return make(cue, verb, source, [tree.span(of: open)], rule: .phrase) }
    return strandedObject(of: verb, cue.word).flatMap {
      make(cue, verb, source, [contents.objectSpan($0, of: verb)], cueEnd: verb + 2, rule: .phrase)
    }
  }

  private func phrasal(_ cue: VerbCue, _ clause: VerbClause, _ phrase: Int) -> Attribution? {
    let (verb, source) = (clause.verb, clause.source)
    let span = contents.withoutPreposition(tree.span(of: phrase))
    // "voting against and Berg abstaining"
    if text.tokens[span.lowerBound].tag == .coordinator { return nil }
    let cueEnd = phrase > verb && span.lowerBound - verb < 5 ? span.lowerBound : verb + 1
    // "called on Ruritania to leave": the one who is asked, and what for.
    let action = clause.open ?? tree.child(of: phrase, .clausalModifier) ?? tree.child(of: verb, .adverbialClause)
    if cue.word == "on" || cue.word == "to" || cue.word == "with",
      cue.stance == .urges || cue.stance == .demands,
      let action, action > phrase
    {
      return make(
        cue, verb, source, [tree.span(of: action)], target: tree.span(of: phrase, without: [action]), cueEnd: cueEnd,
        rule: .phrase)
    }
    // "appealed to donors to honour the pledges": a verb that the parse took for a noun.
    if cue.stance == .urges, cue.word != "for", action == nil, let wish = wishBehind(phrase, in: span) {
      return make(cue, verb, source, [wish], target: span, cueEnd: cueEnd, rule: .phrase)
    }
    // "called for the guards to be freed": the wish is all of it.
    if cue.word == "for", let action, action > phrase, tree.span(of: action).lowerBound <= span.upperBound {
      let wish = span.lowerBound..<max(span.upperBound, tree.span(of: action).upperBound)
      return make(cue, verb, source, [wish], cueEnd: cueEnd, rule: .phrase)
    }
    if isAppeal(phrase, cue) || isExtent(phrase, cue) { return nil }
    // "asked Berg for respect": who is asked is no part of the cue.
    if cue.word == "for", cue.stance == .urges, let asked = tree.child(of: verb, .object, .indirectObject),
      asked > verb, asked < phrase, parse.isNominal(asked)
    {
      return make(
        cue, verb, source, [contents.withoutReason(span)], target: tree.span(of: asked, without: [phrase]),
        rule: .phrase)
    }
    return make(cue, verb, source, [contents.withoutReason(span)], cueEnd: cueEnd, rule: .phrase)
  }

  /// "would appeal to the Court of Appeals" asks a court for nothing but another ruling.
  private func isAppeal(_ phrase: Int, _ cue: VerbCue) -> Bool {
    cue.word == "to" && cue.stance == .urges
      && tree.span(of: phrase).contains { parse.kinds(of: text.tokens[$0].lemma).contains(.bench) }
  }

  /// "marched for two miles" is for nothing, "voted on Friday" on nothing.
  private func isExtent(_ phrase: Int, _ cue: VerbCue) -> Bool {
    (cue.word == "for" || cue.word == "on" || cue.word == "over" || cue.word == "at")
      && parse.isTime(phrase) && tree.child(of: phrase, .nominalModifier) == nil
  }

  /// "to honour the pledges" right behind those who are asked.
  private func wishBehind(_ phrase: Int, in asked: Range<Int>) -> Range<Int>? {
    let to = asked.upperBound
    guard to + 2 < text.tokens.count, text.tokens[to].word == "to", text.tokens[to + 1].tag == .noun,
      text.tokens[to + 1].word == text.tokens[to + 1].lemma,
      [.determiner, .pronoun, .properNoun].contains(text.tokens[to + 2].tag),
      let number = text.sentenceIndex(ofToken: phrase)
    else { return nil }
    var end = to + 2
    while end < text.sentences[number].tokens.upperBound, text.tokens[end].tag != .punctuation { end += 1 }
    return (to + 1)..<end
  }
}
