import NewsModel

/// Verbs that only carry the noun behind them, which is the cue: "voiced support for the plan".
extension VerbReader {
  /// "voiced support for the plan", "issued a warning", "joined calls to leave": the noun is the cue.
  func light(_ clause: VerbClause) -> Attribution? {
    let (verb, source) = (clause.verb, clause.source)
    guard let object = clause.object, object > verb, object - verb < 6,
      let noun = lexicon.noun(text.tokens[object].lemma)
    else {
      return nil
    }
    // "launched attacks": of an army as well as of a speaker.
    if noun.condition == .person, tree.child(of: object, .possessive) == nil { return nil }
    let content =
      (Array(tree.children(of: object)) + tree.children(of: verb)).first { child in
        child > object && !parse.isTime(child) && !(noun.stance == .asserts && isMeans(child))
          && ([.nominalModifier, .clausalModifier, .complementClause, .openComplement, .oblique, .adverbialClause]
            .contains(text.tokens[child].dependency))
      } ?? claim(of: object, verb)
    // "showed support for the plan": only people do, and a poll shows that of others.
    if text.tokens[verb].lemma == "show",
      noun.stance != .supports || source.map({ parse.isThing($0) || lexicon.isDocument(text.tokens[$0].lemma) }) ?? true
        || content.map({ parse.opening(of: $0) != "for" }) ?? true
    {
      return nil
    }
    // "issued a statement saying": what it says has a cue of its own.
    if let content, noun.stance == .asserts, text.tokens[content].features.contains(.gerund),
      !lexicon.frames(ofVerb: text.tokens[content].lemma).isEmpty
    {
      return nil
    }
    if content == nil, text.tokens[verb].lemma == "cast" { return nil }
    // "made comments": nothing is known of what was said.
    if content == nil, noun.stance == .asserts, text.tokens[verb].lemma != "repeat" { return nil }
    var words = content.map { contents.withoutJoining(tree.span(of: $0)) } ?? tree.span(of: object)
    // "pledged his support for it": of what is only pointed at the noun tells more.
    if words.count == 1, words.lowerBound > object, text.tokens[words.lowerBound].tag == .pronoun {
      words = tree.span(of: object).lowerBound..<words.upperBound
    }
    return make(
      VerbCue(.deed, noun.stance), verb, source, [words], cueEnd: object + 1,
      rule: .lightVerb)
  }

  /// "its demand today that Norway ease the rules": a clause with a subject of its own, whatever the parse calls it and
  /// though it hangs from the word for a day.
  func claim(of object: Int, _ verb: Int) -> Int? {
    let phrases = [object] + tree.children(of: verb).filter { $0 > object && parse.isTime($0) }
    return phrases.lazy.flatMap { tree.children(of: $0) }.first { clause in
      guard clause > object, text.tokens[clause].dependency == .relativeClause,
        parse.opening(of: clause) == "that",
        let subject = tree.child(of: clause, .subject, .passiveSubject)
      else { return false }
      return !parse.isRelative(subject)
    }
  }

  /// "made an announcement via a post": by what, not what.
  private func isMeans(_ phrase: Int) -> Bool {
    ["via", "through", "in", "at", "during"].contains { parse.opening(of: phrase) == $0 }
  }
}
