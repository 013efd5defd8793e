import NewsModel

/// What each frame of `cues.tsv` takes for content and target.
extension AttributionFinder {
  func request(
    _ cue: VerbCue, _ verb: Int, _ source: Int?, _ clause: Int?, _ open: Int?, _ object: Int?,
    _ quotations: [Int], in sentence: Sentence
  ) -> Attribution? {
    let action = tree.children(of: verb).first { child in
      (child == open || text.tokens[child].dependency == .adverbialClause) && child > verb
        && tree.children(of: child).contains { text.tokens[$0].word == "to" && $0 < child }
    }
    if let action, let object {
      return make(
        cue, verb, source, [tree.span(of: action)], target: tree.span(of: object, without: [action]), rule: .request)
    }
    if let object, let inner = tree.child(of: object, .clausalModifier), inner > object,
      text.tokens[(object + 1)..<max(object + 1, inner)].contains(where: { $0.word == "to" })
    {
      return make(
        cue, verb, source, [tree.span(of: inner)], target: tree.span(of: object, without: [inner]), rule: .request)
    }
    if let clause {
      var attribution = make(cue, verb, source, [contentSpan(of: clause, after: verb)], rule: .request)
      attribution?.addresseeHead = object
      return attribution
    }
    if let action { return make(cue, verb, source, [tree.span(of: action)], rule: .request) }
    // "demanded that those responsible be punished": "that" opens the demand, whatever the parse makes of it.
    if verb + 3 < sentence.tokens.upperBound, text.tokens[verb + 1].word == "that",
      case let wish = restOfClause(verb + 2, in: sentence), wish.contains(where: isVerbal)
    {
      return make(cue, verb, source, [wish], rule: .request)
    }
    if let object, let wish = subjunctive(of: verb, subject: object) {
      return make(cue, verb, source, [wish], rule: .request)
    }
    // "challenged the law" asks nobody for anything.
    // So does who "presses charges".
    guard let object, quotations.isEmpty, object != source, cue.condition != .infinitive,
      !lexicon.frames(ofVerb: text.tokens[verb].lemma).contains(where: { $0.frame == .deed && $0.stance != cue.stance })
    else { return nil }
    var asked = object < verb ? objectSpan(object, of: verb) : clauseSpan(of: object, below: verb)
    // "ordered the courtroom cleared"
    let next = asked.upperBound
    if object > verb, next < sentence.tokens.upperBound, text.tokens[next].tag == .verb,
      text.tokens[next].features.contains(.participle) || text.tokens[next].features.contains(.past),
      !text.tokens[next].features.contains(.gerund), tree.child(of: next, .subject, .auxiliary) == nil,
      [.openComplement, .clausalModifier, .adjective, .complementClause].contains(text.tokens[next].dependency)
    {
      asked = asked.lowerBound..<max(next + 1, tree.span(of: next).upperBound)
    }
    return make(cue, verb, source, [asked], rule: .request)
  }

  /// "urged the sentence be suspended": a clause without "that", whose verb stands right behind its subject.
  func subjunctive(of verb: Int, subject: Int) -> Range<Int>? {
    guard subject > verb else { return nil }
    let noun = tree.span(of: subject)
    guard noun.upperBound < text.tokens.count, text.tokens[noun.upperBound].word == "be" else { return nil }
    let head = Int(text.tokens[noun.upperBound].head)
    guard head > subject, Int(text.tokens[head].head) == verb else { return nil }
    return noun.lowerBound..<tree.span(of: head).upperBound
  }

  /// "announced the plan", "a claim that Berg denied"; what a document shows, with all that is told of it: "a poll shows
  /// Berg winning".
  func telling(_ cue: VerbCue, _ verb: Int, _ source: Int?, _ object: Int) -> Attribution? {
    var range = objectSpan(object, of: verb)
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
      isVerbal(rest) || text.tokens[rest].tag == .adjective || text.tokens[rest].tag == .adverb
    {
      range = range.lowerBound..<tree.span(of: rest).upperBound
    }
    return make(cue, verb, source, [range], rule: .telling)
  }

  /// "pleaded not guilty to fraud": the plea is the cue, the charge is the content.
  func plea(_ cue: VerbCue, _ verb: Int, _ source: Int?, in sentence: Sentence) -> Attribution? {
    var word = verb + 1
    while word < sentence.tokens.upperBound, word - verb < 4, text.tokens[word].word != cue.word { word += 1 }
    guard word < sentence.tokens.upperBound, text.tokens[word].word == cue.word, !opensQuestion(verb) else {
      return nil
    }
    var end = word + 1
    while end < sentence.tokens.upperBound, text.tokens[end].tag != .punctuation, !isFinite(end) { end += 1 }
    var low = word + 1
    while low < end, isCalendarWord(low) || text.tokens[low].tag == .adposition || text.tokens[low].tag == .particle {
      low += 1
    }
    let charge = low < end ? low..<end : (verb + 1)..<(word + 1)
    var found = make(cue, verb, source, [charge], cueEnd: low < end ? word + 1 : nil, rule: .plea)
    let isDenial = (verb + 1..<word).contains {
      StanceWords.shared.kinds(of: text.tokens[$0].word).contains(.negation)
    }
    if isDenial { found?.stance = .denies }
    return found
  }

  func phrasal(_ cue: VerbCue, _ verb: Int, _ source: Int?, _ phrase: Int, open: Int?) -> Attribution? {
    let span = withoutPreposition(tree.span(of: phrase))
    // "voting against and Berg abstaining"
    if text.tokens[span.lowerBound].tag == .coordinator { return nil }
    let cueEnd = phrase > verb && span.lowerBound - verb < 5 ? span.lowerBound : verb + 1
    // "called on Ruritania to leave": the one who is asked, and what for.
    let action = open ?? tree.child(of: phrase, .clausalModifier) ?? tree.child(of: verb, .adverbialClause)
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
    // "would appeal to the Court of Appeals" asks a court for nothing but another ruling.
    if cue.word == "to", cue.stance == .urges,
      tree.span(of: phrase).contains(where: { StanceWords.shared.kinds(of: text.tokens[$0].lemma).contains(.bench) })
    {
      return nil
    }
    // "marched for two miles" is for nothing, "voted on Friday" on nothing.
    if cue.word == "for" || cue.word == "on" || cue.word == "over" || cue.word == "at",
      isTime(phrase), tree.child(of: phrase, .nominalModifier) == nil
    {
      return nil
    }
    // "asked Berg for respect": who is asked is no part of the cue.
    if cue.word == "for", cue.stance == .urges, let asked = tree.child(of: verb, .object, .indirectObject),
      asked > verb, asked < phrase, isNominal(asked)
    {
      return make(
        cue, verb, source, [withoutReason(span)], target: tree.span(of: asked, without: [phrase]), rule: .phrase)
    }
    return make(cue, verb, source, [withoutReason(span)], cueEnd: cueEnd, rule: .phrase)
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

  func withoutPreposition(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 1 else { return range }
    let first = text.tokens[range.lowerBound]
    // "intent on passing it": a preposition before a verb.
    let joins =
      first.tag == .adposition
      || first.tag == .subordinator && text.tokens[range.lowerBound + 1].features.contains(.gerund)
    return joins ? (range.lowerBound + 1)..<range.upperBound : range
  }

  func prepositional(of verb: Int, _ preposition: WordHash?) -> Int? {
    guard let preposition else { return nil }
    return tree.children(of: verb).first { child in
      child > verb
        // "approved it by a vote of 11 to five" approves of nothing.
        && (tree.children(of: child).contains {
          text.tokens[$0].word == preposition && $0 < child && (preposition != "of" || $0 - verb < 3)
        })
        && text.tokens[child].dependency != .complementClause
    }
  }

  func make(
    _ cue: VerbCue, _ verb: Int, _ source: Int?, _ content: [Range<Int>], target: Range<Int>? = nil,
    cueEnd: Int? = nil, rule: AttributionRule
  ) -> Attribution? {
    let isTold = cue.frame.isTold
    let ranges = content.compactMap { isTold ? $0 : wholeQuotation($0, behind: verb) }.compactMap {
      trimmed(withoutAgent(cue.frame.isTold ? $0 : throughQuotation($0), source, of: verb))
    }
    // A verb without anyone who says it is no position, unless it is passive speech ("was accused").
    guard !ranges.isEmpty, source != nil || isAnonymous(cue, verb) else { return nil }
    return Attribution(
      sourceHead: source, cue: verb..<(cueEnd ?? verb + 1), frame: cue.frame, stance: cue.stance, content: ranges,
      target: target, rule: rule)
  }

  /// "condemned “racist and vile innuendo” about Lind": marks right behind a verb hold its object, whatever the parse takes
  /// for it.
  private func wholeQuotation(_ range: Range<Int>, behind verb: Int) -> Range<Int> {
    guard range.lowerBound > verb,
      let quotation = text.quotations.first(where: { $0.tokens.lowerBound == verb + 2 }),
      quotation.tokens.count < 13, quotation.tokens.overlaps(range)
    else { return range }
    return min(range.lowerBound, quotation.tokens.lowerBound)..<max(range.upperBound, quotation.tokens.upperBound)
  }

  /// "was accused of fraud by Berg": who does it ends what is said.
  private func withoutAgent(_ range: Range<Int>, _ source: Int?, of verb: Int) -> Range<Int> {
    guard let source, range.contains(source), source > verb, text.tokens[verb].features.contains(.passive),
      let by = range.last(where: { $0 < source && text.tokens[$0].word == "by" }), by > range.lowerBound,
      !(by..<source).contains(where: isVerbal)
    else { return range }
    return range.lowerBound..<by
  }

  /// "was accused of", "is reported to have": nobody says who.
  func isAnonymous(_ cue: VerbCue, _ verb: Int) -> Bool {
    let features = text.tokens[verb].features
    guard
      features.contains(.passive) || isFrontedParticiple(verb)
        || isBareParticiple(verb, cue.frame)
          && !StanceWords.shared.kinds(of: text.tokens[verb].word).contains(.anonymity),
      !features.contains(.quoted)
    else { return false }
    // "was found dead" tells of no finding that anybody states, "was found to be safe" does.
    if text.tokens[verb].lemma == "find", tree.child(of: verb, .complementClause) == nil,
      !tree.children(of: verb).contains(where: { child in
        text.tokens[child].dependency == .openComplement
          && tree.children(of: child).contains { text.tokens[$0].word == "to" }
      })
    {
      return false
    }
    if cue.frame == .naming {
      // "was seen as", "is considered"; who "was called" something bears a name.
      return cue.word == "as" || text.tokens[verb].lemma == "consider" || text.tokens[verb].lemma == "dub"
    }
    return cue.frame == .speech || cue.frame == .blame || cue.stance == .asks
  }

  func addAddressee(_ told: Int, _ verb: Int, _ attribution: inout Attribution?) {
    attribution?.addresseeHead = told
    // "told reporters" is one cue when the audience is nobody in particular.
    if text.tokens[told].tag == .noun, told == verb + 1 { attribution?.cue = verb..<(told + 1) }
  }
}
