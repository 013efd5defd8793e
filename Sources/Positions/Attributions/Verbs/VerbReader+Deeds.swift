import NewsModel

/// What somebody announces or does to a thing: "announced the plan", "vetoed the bill", "a poll shows Berg winning".
extension VerbReader {
  /// "announced the plan", "a claim that Berg denied"; what a document shows, with all that is told of it: "a poll
  /// shows Berg winning".
  func telling(_ cue: VerbCue, _ clause: VerbClause) -> Attribution? {
    let (verb, source) = (clause.verb, clause.source)
    guard let object = clause.object else { return nil }
    if claim(of: object, verb) != nil, let claimed = light(clause) { return claimed }
    guard !isAccount(object, of: verb), !clause.isPassive || sources.agent(of: verb) != nil, object != source,
      cue.condition != .plan || isPlan(object), !isPurpose(verb)
    else { return nil }
    var range = contents.objectSpan(object, of: verb)
    // "alleged no fraud", "declared himself": nothing is told.
    if cue.stance == .accuses, text.tokens[range.lowerBound].word == "no" { return nil }
    if range.count == 1,
      ["himself", "herself", "itself", "themselves"].contains(where: { text.tokens[object].word == $0 })
    {
      return nil
    }
    if cue.condition == .document {
      guard let source, lexicon.isDocument(text.tokens[source].lemma), object > verb else { return nil }
    }
    // "shows Berg winning", "recommended residents avoid the road": the object is the subject of the words behind it.
    if cue.condition == .document || cue.stance == .urges, object > verb,
      let rest = tree.children(of: verb).first(where: { tree.span(of: $0).lowerBound == range.upperBound }),
      parse.isVerbal(rest) || text.tokens[rest].tag == .adjective || text.tokens[rest].tag == .adverb
    {
      range = range.lowerBound..<tree.span(of: rest).upperBound
    }
    return make(cue, verb, source, [range], rule: .telling)
  }

  /// "vetoed the bill", "welcomed that he left": the thing, or the clause that stands for one.
  func deed(_ cue: VerbCue, _ clause: VerbClause) -> Attribution? {
    let verb = clause.verb
    guard let thing = clause.object ?? (clause.isPassive ? nil : clause.said ?? clause.open), thing != clause.source,
      !isNoThing(thing, of: verb, cue)
    else { return nil }
    let words = clause.isPassive ? contents.grownObject(thing, of: verb) : contents.objectSpan(thing, of: verb)
    return make(cue, verb, clause.source, [words], rule: .deed)
  }

  /// "reports annual results on Friday": a firm's accounts.
  private func isAccount(_ object: Int, of verb: Int) -> Bool {
    text.tokens[verb].lemma == "report"
      && parse.kinds(of: text.tokens[object].lemma).union(parse.kinds(of: text.tokens[object].word)).contains(.account)
  }

  /// "unveiled a reform", not "unveiled a statue".
  private func isPlan(_ object: Int) -> Bool {
    parse.kinds(of: text.tokens[object].word).contains(.plan)
  }

  /// "came to discuss the plan", "talks to discuss the plan": what for, and nothing that is told.
  private func isPurpose(_ verb: Int) -> Bool {
    guard text.tokens[verb].features.contains(.infinitive) else { return false }
    // "met on Monday to discuss": a complement stands right behind its verb.
    if text.tokens[verb].dependency == .openComplement { return verb - Int(text.tokens[verb].head) > 3 }
    return [.adverbialClause, .clausalModifier].contains(text.tokens[verb].dependency)
  }

  /// "wanted us", "what he wants", "dismissed the minister": nothing that is wanted or turned down.
  private func isNoThing(_ object: Int, of verb: Int, _ cue: VerbCue) -> Bool {
    if cue.stance == .hopes { return object < verb || text.tokens[object].tag == .pronoun }
    guard cue.condition == .thing else { return false }
    return text.tokens[object].tag == .noun && WordList.actorNouns.contains(text.tokens[object].lemma)
      || text.name(at: object)?.type == .person
      || text.tokens[object].tag == .pronoun && ["him", "her"].contains { text.tokens[object].word == $0 }
  }

  /// "denied Berg bail", "denied the request": what is denied is no claim.
  func withholds(_ verb: Int, _ object: Int?) -> Bool {
    guard let object else { return false }
    if tree.child(of: verb, .indirectObject) != nil { return true }
    // The parse may hang the bail from Berg.
    let things = tree.children(of: object).filter { $0 > object && text.tokens[$0].dependency != .nominalModifier }
    return ([object] + things).contains { parse.kinds(of: text.tokens[$0].lemma).contains(.granted) }
  }
}
