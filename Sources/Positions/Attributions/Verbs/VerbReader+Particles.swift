import NewsModel

/// Verbs with a particle: "ruled out a vote", "turned it down".
extension VerbReader {
  /// "ruled out a vote", "ruled out leaving the fund", "ruled that out": what the verb and its particle have for an
  /// object, whatever the parse makes of it.
  func withParticle(_ cue: VerbCue, _ clause: VerbClause) -> Attribution? {
    let (verb, source, sentence) = (clause.verb, clause.source, clause.sentence)
    if let pronoun = pronounBeforeParticle(verb, cue.word) {
      return make(cue, verb, source, [pronoun..<(pronoun + 1)], rule: .deed)
    }
    guard let particle = particle(of: verb, cue.word) else { return nil }
    let end = particle == verb + 1 ? particle + 1 : nil
    if particle == verb + 1, particle + 1 < sentence.tokens.upperBound,
      text.tokens[particle + 1].features.contains(.gerund)
    {
      return make(
        cue, verb, source, [tree.span(of: particle + 1)], cueEnd: end, rule: .deed)
    }
    guard let thing = clause.object ?? (clause.isPassive ? nil : clause.said) else { return nil }
    return make(cue, verb, source, [tree.span(of: thing, without: [verb])], cueEnd: end, rule: .deed)
  }

  /// "ruled that out", "turned it down"
  private func pronounBeforeParticle(_ verb: Int, _ word: WordHash?) -> Int? {
    guard verb + 2 < text.tokens.count, text.tokens[verb + 2].word == word,
      ["it", "that", "this", "them", "those"].contains(where: { text.tokens[verb + 1].word == $0 }),
      verb + 3 >= text.tokens.count || ![.noun, .determiner, .properNoun].contains(text.tokens[verb + 3].tag)
    else { return nil }
    return verb + 1
  }

  /// The particle of "ruled out", "turned down".
  private func particle(of verb: Int, _ word: WordHash?) -> Int? {
    if verb + 1 < text.tokens.count, text.tokens[verb + 1].word == word,
      text.tokens[verb + 1].dependency == .particle || text.tokens[verb + 1].head == Int32(verb)
    {
      return verb + 1
    }
    return tree.children(of: verb).first { child in
      child > verb && child - verb < 6 && text.tokens[child].word == word
        && [.particle, .adverb, .oblique, .case].contains(text.tokens[child].dependency)
    }
  }
}
