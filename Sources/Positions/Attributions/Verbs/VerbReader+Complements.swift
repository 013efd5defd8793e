import NewsModel

/// The clause or infinitive that a verb takes, whatever the parse calls it: "threatened to ban", "found Berg was
/// lying".
extension VerbReader {
  /// "found Berg, a surgeon, was lying": an object with a verb behind it that has an auxiliary is the subject of a
  /// clause.
  func clauseBehindObject(of verb: Int) -> Int? {
    guard let open = tree.child(of: verb, .openComplement), let object = tree.child(of: verb, .object),
      object > verb, open > object, parse.isVerbal(open), tree.child(of: open, .mark, .subject) == nil,
      let auxiliary = tree.child(of: open, .auxiliary, .passiveAuxiliary), parse.isFinite(auxiliary)
    else { return nil }
    return open
  }

  /// "disputed the notion that she had been part of it": the parse may hang what the notion is on the verb.
  func clauseBehindNoun(of verb: Int) -> Int? {
    guard let object = tree.child(of: verb, .object), object > verb, parse.isThing(object),
      let clause = tree.child(of: verb, .adverbialClause), clause > object,
      case let span = tree.span(of: clause), span.lowerBound == object + 1,
      text.tokens[span.lowerBound].word == "that", !parse.kinds(of: text.tokens[verb].lemma).contains(.audience),
      let subject = tree.child(of: clause, .subject, .passiveSubject), !parse.isRelative(subject)
    else { return nil }
    return clause
  }

  /// "threatened to ban": an infinitive right behind a verb is what is threatened, whatever the parse calls it.
  func infinitive(behind verb: Int) -> Int? {
    guard verb + 2 < text.tokens.count, text.tokens[verb + 1].word == "to",
      text.tokens[verb + 2].features.contains(.infinitive), Int(text.tokens[verb + 2].head) == verb,
      text.tokens[verb + 2].dependency == .oblique
    else { return nil }
    return verb + 2
  }

  /// "“We stand ready,” tweeted Berg": the name right behind a verb that stands right behind a quotation.
  func invertedName(behind verb: Int, _ quotations: [Int], in sentence: Sentence) -> Int? {
    guard verb + 1 < sentence.tokens.upperBound, text.tokens[verb + 1].tag == .properNoun,
      !parse.isCalendarWord(verb + 1),
      verb > 0, text.tokens[verb - 1].tag == .punctuation, !text.tokens[verb].features.contains(.quoted),
      !text.tokens[verb + 1].features.contains(.quoted),
      quotations.contains(where: { (0...2).contains(verb - text.quotations[$0].tokens.upperBound) }),
      text.name(at: verb + 1)?.type == .person
    else { return nil }
    return verb + 1
  }

  /// "insisted on a call that the visit was private": where it was said, if a clause follows.
  func opensSetting(_ phrase: Int, _ clause: VerbClause) -> Bool {
    let end = tree.span(of: phrase, without: Set(tree.children(of: phrase).filter(parse.isVerbal))).upperBound
    return end > phrase && end + 2 < text.tokens.count && text.tokens[end].word == "that" && !parse.isVerbal(end + 1)
      && parse.isThing(phrase) && clause.frames.contains { $0.frame == .speech }
  }

  /// Whether a clause below a verb can be what it says: a verb after it, or the sentence that it ends.
  func isSaid(_ clause: Int, by verb: Int) -> Bool {
    // "Berg, prosecuting, said": what she does, not what she says.
    let isAside =
      clause < verb && clause > 0 && text.tokens[clause].features.contains(.gerund)
      && text.tokens[clause - 1].word == ","
    // "Berg told the Post; local leaders grumbled": another sentence.
    let isApart =
      clause > verb
      && (verb..<clause).contains { text.tokens[$0].word == ";" && !text.tokens[$0].features.contains(.quoted) }
    return clause != verb && !isAside && !isApart
  }
}
