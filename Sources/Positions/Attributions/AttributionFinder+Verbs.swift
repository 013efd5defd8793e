import NewsModel

extension AttributionFinder {
  /// Reads a verb by the first of its frames that the words around it fill.
  mutating func readVerb(_ verb: Int, in sentence: Sentence) {
    let frames = lexicon.frames(ofVerb: text.tokens[verb].lemma)
    guard !frames.isEmpty, !isInCompound(verb) else { return }
    let isPassive = text.tokens[verb].features.contains(.passive)
    let clause = tree.children(of: verb).first {
      text.tokens[$0].dependency == .complementClause && isSaid($0, by: verb)
    }
    let open = tree.child(of: verb, .openComplement)
    let object = isPassive ? tree.child(of: verb, .passiveSubject) : tree.child(of: verb, .object)
    if let action = open ?? clause, staysAnonymous(action) { return }
    let quotations = quotations(beside: verb, in: sentence)
    let source = sourceHead(of: verb, isPassive: isPassive) ?? nearbySource(of: verb, isPassive, quotations, sentence)

    for cue in frames {
      var attribution: Attribution?
      switch cue.frame {
      case .request:
        let tells = frames.contains { $0.frame == .speech || $0.frame == .quoting }
        attribution = request(
          cue, verb, source, tells ? nil : clause, open, object ?? tree.child(of: verb, .indirectObject),
          tells ? quotations : [], in: sentence)
        if tells, attribution?.target == nil { attribution = nil }
      case .blame: attribution = blame(cue, verb, source, object)
      case .speech, .quoting:
        attribution = speech(cue, verb, source, clause, open, object, quotations, in: sentence)
      case .telling:
        if let object, !isPassive || tree.child(of: verb, .obliqueAgent) != nil, object != source {
          attribution = make(cue, verb, source, [grownObject(object, of: verb)], rule: "telling")
        }
      case .naming: attribution = naming(cue, verb, source, object, open)
      case .light: attribution = light(verb, source, object)
      case .particle:
        if let thing = object ?? (isPassive ? nil : clause), let particle = particle(of: verb, cue.preposition) {
          attribution = make(
            cue, verb, source, [clauseSpan(of: thing, below: verb)],
            cueEnd: particle == verb + 1 ? particle + 1 : nil, rule: "deed")
        }
      case .phrasal:
        if let phrase = prepositional(of: verb, cue.preposition) {
          attribution = phrasal(cue, verb, source, phrase, open: open)
        } else if cue.preposition == "to", let open {
          attribution = make(cue, verb, source, [tree.span(of: open)], rule: "phrase")
        }
      case .intent:
        if let open { attribution = make(cue, verb, source, [tree.span(of: open)], rule: "intent") }
      case .deed:
        if let thing = object ?? (isPassive ? nil : clause ?? open), thing != source {
          attribution = make(cue, verb, source, [grownObject(thing, of: verb)], rule: "deed")
        }
      case .noun, .voice, .document: break
      }
      if let attribution {
        append(attribution)
        return
      }
    }
  }

  /// "life-threatening": half a word.
  private func isInCompound(_ token: Int) -> Bool {
    let isAfterHyphen =
      token > 0 && text.tokens[token].features.contains(.glued)
      && text.words(of: (token - 1)..<token) == "-" && text.tokens[token - 1].features.contains(.glued)
    let isBeforeHyphen =
      token + 1 < text.tokens.count && text.tokens[token + 1].features.contains(.glued)
      && text.words(of: (token + 1)..<(token + 2)) == "-"
    return isAfterHyphen || isBeforeHyphen
  }

  /// "asked not to be named" is how a source stays anonymous, and no position.
  private func staysAnonymous(_ action: Int) -> Bool {
    StanceWords.shared.kinds(of: text.tokens[action].word).contains(.anonymity)
      && tree.children(of: action).contains { text.tokens[$0].word == "be" }
  }

  private func request(
    _ cue: CueLexicon.Cue, _ verb: Int, _ source: Int?, _ clause: Int?, _ open: Int?, _ object: Int?,
    _ quotations: [Int], in sentence: Sentence
  ) -> Attribution? {
    let action = tree.children(of: verb).first { child in
      (child == open || text.tokens[child].dependency == .adverbialClause) && child > verb
        && tree.children(of: child).contains { text.tokens[$0].word == "to" && $0 < child }
    }
    if let action, let object {
      return make(
        cue, verb, source, [tree.span(of: action)], target: tree.span(of: object, without: [action]), rule: "request")
    }
    if let object, let inner = tree.child(of: object, .clausalModifier), inner > object,
      text.tokens[(object + 1)..<max(object + 1, inner)].contains(where: { $0.word == "to" })
    {
      return make(
        cue, verb, source, [tree.span(of: inner)], target: tree.span(of: object, without: [inner]), rule: "request")
    }
    if let clause {
      var attribution = make(cue, verb, source, [contentSpan(of: clause, after: verb)], rule: "request")
      attribution?.addresseeHead = object
      return attribution
    }
    if let action { return make(cue, verb, source, [tree.span(of: action)], rule: "request") }
    if let object, let wish = subjunctive(of: verb, subject: object) {
      return make(cue, verb, source, [wish], rule: "request")
    }
    // "challenged the law" asks nobody for anything.
    guard let object, quotations.isEmpty, object != source,
      !lexicon.frames(ofVerb: text.tokens[verb].lemma).contains(where: { $0.frame == .deed && $0.stance != cue.stance })
    else { return nil }
    return make(cue, verb, source, [clauseSpan(of: object, below: verb)], rule: "request")
  }

  /// "urged the sentence be suspended": a clause without "that", whose verb stands right behind its subject.
  private func subjunctive(of verb: Int, subject: Int) -> Range<Int>? {
    guard subject > verb else { return nil }
    let noun = tree.span(of: subject)
    guard noun.upperBound < text.tokens.count, text.tokens[noun.upperBound].word == "be" else { return nil }
    let head = Int(text.tokens[noun.upperBound].head)
    guard head > subject, Int(text.tokens[head].head) == verb else { return nil }
    return noun.lowerBound..<tree.span(of: head).upperBound
  }

  private func blame(_ cue: CueLexicon.Cue, _ verb: Int, _ source: Int?, _ object: Int?) -> Attribution? {
    guard let object, object != source else { return nil }
    let reason =
      tree.children(of: verb).first {
        [.oblique, .adverbialClause, .openComplement, .complementClause].contains(text.tokens[$0].dependency)
          && $0 > verb && $0 > object
      } ?? tree.children(of: object).first { $0 > object && text.tokens[$0].dependency == .nominalModifier }
    var range = tree.span(of: reason ?? object)
    // "of", "for" and "over" only join the reason to the verb.
    if reason != nil, range.count > 1, text.tokens[range.lowerBound].tag == .adposition {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    let without: Set<Int> = reason.map { [$0] } ?? []
    return make(cue, verb, source, [range], target: tree.span(of: object, without: without), rule: "blame")
  }

  private mutating func speech(
    _ cue: CueLexicon.Cue, _ verb: Int, _ source: Int?, _ clause: Int?, _ open: Int?, _ object: Int?,
    _ quotations: [Int], in sentence: Sentence
  ) -> Attribution? {
    let token = text.tokens[verb]
    let clause = clause ?? reducedClause(on: tree.child(of: verb, .indirectObject) ?? object, after: verb)
    var ranges = speechContent(verb, clause: clause, quotations: quotations, in: sentence)
    var told =
      tree.child(of: verb, .indirectObject)
      ?? (object.map { $0 > verb && $0 < (ranges.first?.lowerBound ?? 0) } == true ? object : nil)
    if ranges.isEmpty, cue.frame == .speech {
      if let open,
        token.features.contains(.passive) || tree.children(of: open).contains(where: { text.tokens[$0].word == "to" })
      {
        ranges = [tree.span(of: open)]
      } else if let rest = remainder(after: verb, told: told, in: sentence) {
        ranges = [rest]
      }
    }
    guard !ranges.isEmpty else { return nil }
    // "what the mayor called a “shameful” act": the marks stand around one word of what is said.
    if let object, object > verb, ranges.count == 1, let range = ranges.first, range.count < 6,
      case let whole = tree.span(of: object), whole.lowerBound > verb, whole.overlaps(range), !range.contains(object)
    {
      ranges = [min(whole.lowerBound, range.lowerBound)..<max(whole.upperBound, range.upperBound)]
    }
    var attribution = make(cue, verb, source, ranges, rule: quotations.isEmpty ? "speech" : "quotation")
    if let asserted = told, attribution?.content.contains(where: { $0.contains(asserted) }) == true { told = nil }
    if let told { addAddressee(told, verb, &attribution) }
    return attribution
  }

  /// "told reporters he had lost": a clause that the parse hung on those who were told.
  private func reducedClause(on told: Int?, after verb: Int) -> Int? {
    guard let told, told > verb, told - verb < 4, text.tokens[told].tag == .noun,
      let clause = tree.child(of: told, .relativeClause), let subject = tree.child(of: clause, .subject),
      subject == told + 1 || text.tokens[told + 1].tag == .determiner, !isRelative(subject)
    else { return nil }
    return clause
  }

  /// "called it a disgrace", "described the vote as a farce".
  private func naming(
    _ cue: CueLexicon.Cue, _ verb: Int, _ source: Int?, _ object: Int?, _ open: Int?
  ) -> Attribution? {
    guard let object else { return nil }
    let name =
      open
      ?? tree.children(of: verb).first { child in
        child > verb && child != object
          && ([.parataxis, .oblique, .adverbialClause, .object, .complementClause].contains(
            text.tokens[child].dependency))
          && (cue.preposition == nil || tree.children(of: child).contains { text.tokens[$0].word == "as" })
      }
    guard let name, name > verb, object != source else { return nil }
    let thing = tree.span(of: object, without: [name])
    let range = min(thing.lowerBound, tree.span(of: name).lowerBound)..<tree.span(of: name).upperBound
    guard range.lowerBound > verb || text.tokens[verb].features.contains(.passive) else { return nil }
    return make(
      cue, verb, source, range.lowerBound > verb ? [range] : [thing, tree.span(of: name)], target: thing, rule: "naming"
    )
  }

  /// "voiced support for the plan", "issued a warning", "joined calls to leave": the noun is the cue.
  private func light(_ verb: Int, _ source: Int?, _ object: Int?) -> Attribution? {
    guard let object, object > verb, object - verb < 6, let noun = lexicon.noun(text.tokens[object].lemma) else {
      return nil
    }
    let content = (tree.children(of: object) + tree.children(of: verb)).first { child in
      child > object
        && [.nominalModifier, .clausalModifier, .complementClause, .openComplement, .oblique, .adverbialClause]
          .contains(
            text.tokens[child].dependency)
    }
    return make(
      CueLexicon.Cue(frame: .deed, stance: noun.stance, preposition: nil), verb, source,
      [content.map { withoutPreposition(tree.span(of: $0)) } ?? tree.span(of: object)], cueEnd: object + 1,
      rule: "light verb")
  }

  private func phrasal(_ cue: CueLexicon.Cue, _ verb: Int, _ source: Int?, _ phrase: Int, open: Int?) -> Attribution? {
    let span = withoutPreposition(tree.span(of: phrase))
    let cueEnd = phrase > verb && span.lowerBound - verb < 5 ? span.lowerBound : verb + 1
    // "called on Ruritania to leave": the one who is asked, and what for.
    let action = open ?? tree.child(of: phrase, .clausalModifier) ?? tree.child(of: verb, .adverbialClause)
    if cue.preposition == "on" || cue.preposition == "to" || cue.preposition == "with",
      cue.stance == .urges || cue.stance == .demands,
      let action, action > phrase
    {
      return make(
        cue, verb, source, [tree.span(of: action)], target: tree.span(of: phrase, without: [action]), cueEnd: cueEnd,
        rule: "phrase")
    }
    // "called for the guards to be freed": the wish is all of it.
    if cue.preposition == "for", let action, action > phrase, tree.span(of: action).lowerBound <= span.upperBound {
      let wish = span.lowerBound..<max(span.upperBound, tree.span(of: action).upperBound)
      return make(cue, verb, source, [wish], cueEnd: cueEnd, rule: "phrase")
    }
    return make(cue, verb, source, [span], cueEnd: cueEnd, rule: "phrase")
  }

  private func withoutPreposition(_ range: Range<Int>) -> Range<Int> {
    range.count > 1 && text.tokens[range.lowerBound].tag == .adposition
      ? (range.lowerBound + 1)..<range.upperBound : range
  }

  /// The particle of "ruled out", "turned down".
  private func particle(of verb: Int, _ word: WordHash?) -> Int? {
    tree.children(of: verb).first { child in
      child > verb && child - verb < 6 && text.tokens[child].word == word
        && [.particle, .adverb, .oblique, .case].contains(text.tokens[child].dependency)
    }
  }

  private func prepositional(of verb: Int, _ preposition: WordHash?) -> Int? {
    guard let preposition else { return nil }
    return tree.children(of: verb).first { child in
      child > verb
        && (tree.children(of: child).contains { text.tokens[$0].word == preposition && $0 < child })
        && text.tokens[child].dependency != .complementClause
    }
  }

  private func make(
    _ cue: CueLexicon.Cue, _ verb: Int, _ source: Int?, _ content: [Range<Int>], target: Range<Int>? = nil,
    cueEnd: Int? = nil, rule: String
  ) -> Attribution? {
    let ranges = content.compactMap { trimmed($0) }
    // A verb without anyone who says it is no position, unless it is passive speech ("was accused").
    guard !ranges.isEmpty, source != nil || isAnonymous(cue, verb) else { return nil }
    return Attribution(
      sourceHead: source, cue: verb..<(cueEnd ?? verb + 1), frame: cue.frame, stance: cue.stance, content: ranges,
      target: target, rule: rule)
  }

  /// "was accused of", "is reported to have": nobody says who.
  private func isAnonymous(_ cue: CueLexicon.Cue, _ verb: Int) -> Bool {
    let features = text.tokens[verb].features
    guard features.contains(.passive), !features.contains(.quoted) else { return false }
    return cue.frame == .speech || cue.frame == .blame
  }

  private func addAddressee(_ told: Int, _ verb: Int, _ attribution: inout Attribution?) {
    attribution?.addresseeHead = told
    // "told reporters" is one cue when the audience is nobody in particular.
    if text.tokens[told].tag == .noun, told == verb + 1 { attribution?.cue = verb..<(told + 1) }
  }

  // MARK: Sources

  /// The subject of a cue, its agent when passive, or the subject of the verb that it hangs from.
  private func sourceHead(of verb: Int, isPassive: Bool, depth: Int = 0) -> Int? {
    if isPassive { return tree.child(of: verb, .obliqueAgent) }
    let subjects = tree.children(of: verb).filter { child in
      (text.tokens[child].dependency == .subject || text.tokens[child].dependency == .passiveSubject)
        && !isCalendarWord(child)
    }
    // Of two subjects ("This Thursday the commission said") the one beside the verb is the speaker.
    let beside = subjects.last { $0 < verb && isNominal($0) && !isRelative($0) }
    if let subject = beside ?? subjects.first(where: { !isRelative($0) }) ?? subjects.first {
      if isRelative(subject) { return relativeHead(of: verb) }
      guard isNominal(subject) || text.tokens[subject].tag != .punctuation else { return nil }
      // "the widow of a reporter demands": no subject follows "of", the noun before it is the one.
      let low = tree.span(of: subject).lowerBound
      if low > 1, text.tokens[low].word == "of" || text.tokens[low - 1].word == "of" {
        let owner = text.tokens[low].word == "of" ? low - 1 : low - 2
        if isNominal(owner), text.tokens[owner].tag != .pronoun { return owner }
      }
      return subject
    }
    let token = text.tokens[verb]
    guard depth < 4, token.head >= 0 else { return nil }
    let head = Int(token.head)
    switch token.dependency {
    case .conjunct, .openComplement, .adverbialClause, .parataxis, .complementClause:
      if isNominal(head), token.dependency != .conjunct { return head < verb ? head : nil }
      if token.dependency == .complementClause, token.features.contains(.finite) { return nil }
      // "Reports said Berg, who …, does not plan": a subject between the two verbs is of the second.
      if token.dependency == .conjunct, tree.child(of: verb, .coordinator) == nil,
        let own = tree.children(of: head).last(where: {
          $0 > head && $0 < verb && isNominal($0)
            && (text.tokens[$0].dependency == .subject || text.tokens[$0].dependency == .object)
        })
      {
        return own
      }
      let above = sourceHead(of: head, isPassive: false, depth: depth + 1) ?? tree.child(of: head, .passiveSubject)
      // "described how the fire spread, stating": a fire states nothing, the one who describes does.
      if let thing = above, token.dependency == .adverbialClause, isThing(thing), text.tokens[head].head >= 0 {
        return sourceHead(of: Int(text.tokens[head].head), isPassive: false, depth: depth + 1) ?? thing
      }
      return above
    case .clausalModifier, .relativeClause: return head
    default: return nil
    }
  }

  /// Where the parse has no subject: the name or noun that stands right beside the verb.
  private func nearbySource(of verb: Int, _ isPassive: Bool, _ quotations: [Int], _ sentence: Sentence) -> Int? {
    guard !isPassive, !text.tokens[verb].features.contains(.infinitive) else { return nil }
    var index = verb - 1
    while index >= sentence.tokens.lowerBound,
      [.adverb, .auxiliary, .particle].contains(text.tokens[index].tag)
    { index -= 1 }
    if index >= sentence.tokens.lowerBound, isNominal(index), !text.tokens[index].features.contains(.quoted),
      !isCalendarWord(index)
    {
      // "the president of Ruritania said"
      if index - 2 >= sentence.tokens.lowerBound, text.tokens[index - 1].word == "of", isNominal(index - 2) {
        return index - 2
      }
      return index
    }
    // "…", said the mayor.
    guard !quotations.isEmpty else { return nil }
    index = verb + 1
    while index < min(verb + 8, sentence.tokens.upperBound), text.tokens[index].tag != .punctuation {
      if isNominal(index), index + 1 == sentence.tokens.upperBound || !isNominal(index + 1),
        text.tokens[index - 1].tag != .adposition, !isCalendarWord(index)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// "Friday" and "January" say nothing.
  private func isCalendarWord(_ token: Int) -> Bool {
    StanceWords.shared.kinds(of: text.tokens[token].word).contains(.calendar)
      && text.tokens[token].features.contains(.capitalized)
  }

  private func isRelative(_ token: Int) -> Bool {
    let word = text.tokens[token].word
    return word == "who" || word == "which" || word == "that"
  }

  private func relativeHead(of verb: Int) -> Int? {
    let head = Int(text.tokens[verb].head)
    return text.tokens[verb].dependency == .relativeClause && head >= 0 ? head : nil
  }
}
