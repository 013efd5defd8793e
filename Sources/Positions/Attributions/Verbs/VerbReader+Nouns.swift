import NewsModel

/// Verbs in the present that the parse took for nouns: "Berg cautions against haste", "Lind counters that it is safe".
extension VerbReader {
  /// "Peter Lind pledges “absolute loyalty” to Berg": a verb before a quotation that the parse took for a noun behind a
  /// name.
  func attribution(ofNoun noun: Int, in sentence: Sentence) -> Attribution? {
    let token = text.tokens[noun]
    guard token.dependency == .root, token.features.contains(.plural), !token.features.contains(.capitalized) else {
      return nil
    }
    if let attribution = clauseBehindNoun(noun, in: sentence) ?? thingBehindNoun(noun, in: sentence) {
      return attribution
    }
    guard noun > sentence.tokens.lowerBound, noun + 2 < sentence.tokens.upperBound, parse.isMark(noun + 1),
      let name = text.name(upTo: noun),
      let quotation = text.quotation(from: noun + 2),
      let cue = lexicon.frames(ofVerb: token.lemma).first(where: {
        [.speech, .telling, .deed, .blame, .request].contains($0.frame) && $0.condition == nil
      })
    else { return nil }
    var end = min(quotation.tokens.upperBound + 1, sentence.tokens.upperBound)
    while end < sentence.tokens.upperBound, text.tokens[end].tag != .punctuation { end += 1 }
    let source = name.tokens.first { !name.tokens.contains(Int(text.tokens[$0].head)) } ?? name.tokens.lowerBound
    return make(cue, noun, source, [(noun + 2)..<end], rule: .deed)
  }

  /// "Peter Lind, head of the fund, reckons that taxes must rise": so before "that".
  private func clauseBehindNoun(_ noun: Int, in sentence: Sentence) -> Attribution? {
    guard noun + 3 < sentence.tokens.upperBound, text.tokens[noun + 1].word == "that",
      let cue = lexicon.frames(ofVerb: text.tokens[noun].lemma).first(where: {
        $0.frame.isTold
      }),
      let source = nameBefore(noun, in: sentence), !parse.isThing(source),
      case let content = contents.restOfClause(noun + 2, in: sentence), content.contains(where: parse.isVerbal)
    else { return nil }
    return make(cue, noun, source, [content], rule: .speech)
  }

  /// "Ada Berg, a chemist, cautions against haste", "Lind questions the figures": a name before the word, and behind it
  /// a preposition that belongs to the verb, or an article.
  private func thingBehindNoun(_ noun: Int, in sentence: Sentence) -> Attribution? {
    guard noun + 3 < sentence.tokens.upperBound, !sentence.isHeading,
      !(sentence.tokens.lowerBound..<noun).contains(where: {
        parse.isFinite($0) && !parse.isBehindRelative($0, since: sentence.tokens.lowerBound)
      }),
      let source = nameBefore(noun, in: sentence), !parse.isThing(source)
    else { return nil }
    let next = text.tokens[noun + 1]
    let cue = lexicon.frames(ofVerb: text.tokens[noun].lemma).first { cue in
      switch cue.frame {
      case .phrasal: next.word == cue.word
      case .deed, .blame: next.tag == .determiner && cue.condition == nil
      default: false
      }
    }
    guard let cue else { return nil }
    let start = cue.frame == .phrasal ? noun + 2 : noun + 1
    var end = start
    while end < sentence.tokens.upperBound, text.tokens[end].tag != .punctuation,
      !(text.tokens[end].tag == .coordinator && opensVerb(end + 1, in: sentence))
    {
      end += 1
    }
    guard end > start else { return nil }
    return make(
      cue, noun, source, [start..<end], cueEnd: cue.frame == .phrasal ? noun + 2 : nil,
      rule: cue.frame == .phrasal ? .phrase : .deed)
  }

  /// "and doubts the study": the next verb that was taken for a noun.
  private func opensVerb(_ token: Int, in sentence: Sentence) -> Bool {
    token + 1 < sentence.tokens.upperBound && text.tokens[token].features.contains(.plural)
      && text.tokens[token + 1].tag == .determiner && !lexicon.frames(ofVerb: text.tokens[token].lemma).isEmpty
  }

  /// Who stands before such a word: its subject, the name that opens the sentence with an aside or "of …" behind it, or
  /// the name right before.
  private func nameBefore(_ noun: Int, in sentence: Sentence) -> Int? {
    if let subject = tree.child(of: noun, .subject), subject < noun, parse.isNominal(subject) { return subject }
    if let opener = sources.opener(before: noun, in: sentence) { return opener }
    let first = sentence.tokens.lowerBound
    guard let name = text.name(at: first), name.type != .place, name.type != .event,
      name.tokens.upperBound <= noun
    else { return nil }
    let between = name.tokens.upperBound..<noun
    let isOf =
      between.first.map { text.tokens[$0].word == "of" } == true
      && between.allSatisfy { [.adposition, .determiner, .properNoun, .noun].contains(text.tokens[$0].tag) }
    guard between.isEmpty || isOf else { return nil }
    return name.tokens.first { !name.tokens.contains(Int(text.tokens[$0].head)) } ?? name.tokens.lowerBound
  }
}
