import NewsModel

extension AttributionFinder {
  /// Reads a verb by the first of its frames that the words around it fill.
  mutating func readVerb(_ verb: Int, in sentence: Sentence) {
    let frames = lexicon.frames(ofVerb: text.tokens[verb].lemma)
    guard !frames.isEmpty, !isInCompound(verb), !isAttribute(verb), !spokenVerbs.contains(verb) else { return }
    if isCounted(verb) || isConditional(verb) || isBriefed(verb, in: sentence) || isNominalGerund(verb) { return }
    let quotations = isAnnounced(verb) ? [] : quotations(beside: verb, in: sentence)
    let isBare = frames.contains { isBareParticiple(verb, $0.frame) }
    let isPassive =
      isPassive(verb) || isBare || quotations.isEmpty && (isReducedPassive(verb) || isRaised(verb))
    let bareClause = clauseBehindObject(of: verb)
    let clause =
      tree.children(of: verb).first {
        text.tokens[$0].dependency == .complementClause && isSaid($0, by: verb)
      } ?? bareClause
    let open = bareClause == nil ? tree.child(of: verb, .openComplement) ?? infinitive(behind: verb) : nil
    let ownObject =
      isPassive
      ? sufferer(of: verb)
      : objectBehindPronoun(of: verb) ?? tree.child(of: verb, .object) ?? lostObject(of: verb, frames, clause)
    let fronted =
      isPassive
      ? nil
      : relativeObject(of: verb, object: ownObject).flatMap {
        text.tokens[$0].word == "what" && tree.child(of: $0, .copula) != nil ? nil : $0
      }
    let object = fronted ?? ownObject ?? (isPassive ? nil : sharedObject(of: verb))
    if let action = open ?? clause, staysAnonymous(action) { return }
    if isAsked(verb, in: sentence) { return }
    if isRefused(verb) || isRuledOut(verb) { return }
    let isUnacted = isUnacted(verb)
    // "asked people to “please stay”": the marks stand around what they are asked to do.
    let isAskedFor = quotations.contains { text.tokens[max(0, text.quotations[$0].tokens.lowerBound - 2)].word == "to" }
    let source =
      invertedName(behind: verb, quotations, in: sentence)
      ?? sourceHead(of: verb, isPassive: isPassive).flatMap {
        isSaidByOthers($0, outside: verb) ? nil : companionLeader(before: $0, in: sentence) ?? $0
      }
      ?? nearbySource(of: verb, isPassive, quotations, sentence)
      ?? (isPassive ? nil : opener(before: verb, in: sentence))

    if isNobody(source) { return }
    let isInverted = verb > 0 && verb + 1 < sentence.tokens.upperBound && text.tokens[verb - 1].word == ","
    if quotations.isEmpty, clause == nil || isInverted || clause.map({ !isVerbal($0) || $0 < verb }) == true,
      let closing = invertedTail(verb, frames, in: sentence) ?? closingTail(verb, frames, source, in: sentence)
    {
      append(closing)
      return
    }
    let isTold = isUnacted || isLaidToOthers(verb)
    for cue in frames where !isTold || cue.frame == .speech || cue.frame == .quoting && isUnacted {
      var attribution: Attribution?
      switch cue.frame {
      case .request:
        let tells = frames.contains { $0.frame.isTold && $0.stance != .asks }
        // "asked whether they would": a question asks for nothing but an answer.
        if frames.contains(where: { $0.stance == .asks }), let clause, opensQuestion(clause) { continue }
        attribution = request(
          cue, verb, source, tells ? nil : clause, open, object ?? tree.child(of: verb, .indirectObject),
          tells ? quotations : [], in: sentence)
        if tells, attribution?.target == nil { attribution = nil }
      case .blame:
        attribution = blame(cue, verb, source, object ?? (isPassive ? blamed(by: verb) : nil), isPassive: isPassive)
      case .speech, .quoting:
        attribution = speech(cue, verb, source, clause, open, object, quotations, in: sentence)
        if isAskedFor, attribution?.stance == .asks { attribution?.stance = .urges }
      case .telling:
        if let object, claim(of: object, verb) != nil {
          attribution = light(verb, source, object)
        }
        if attribution == nil, let object, !isAccount(object, of: verb), !isPassive || agent(of: verb) != nil,
          object != source,
          cue.condition != .plan || isPlan(object), !isPurpose(verb)
        {
          attribution = telling(cue, verb, source, object)
        }
      case .naming:
        let named = isPassive ? object ?? blamed(by: verb) : namedBefore(verb, open) ?? object
        attribution = naming(cue, verb, source, named, open, isPassive: isPassive, in: sentence)
      case .idiom: attribution = idiom(cue, verb, source, in: sentence)
      case .bare:
        attribution = bare(
          cue, verb, source ?? (isPassive ? tree.child(of: verb, .passiveSubject) : nil), clause ?? open ?? object,
          quotations, in: sentence)
      case .plea: attribution = plea(cue, verb, source, in: sentence)
      case .light: attribution = light(verb, source, object)
      case .particle:
        attribution = withParticle(cue, verb, source, object ?? (isPassive ? nil : clause), in: sentence)
      case .phrasal:
        if let phrase = prepositional(of: verb, cue.word), !opensSetting(phrase, of: verb, frames) {
          attribution = phrasal(cue, verb, source, phrase, open: open)
        } else if cue.word == "to", let open {
          attribution = make(cue, verb, source, [tree.span(of: open)], rule: .phrase)
        } else if let thing = strandedObject(of: verb, cue.word) {
          attribution = make(cue, verb, source, [objectSpan(thing, of: verb)], cueEnd: verb + 2, rule: .phrase)
        }
      case .intent:
        // "is looking to expand", not "looks different"
        if let open, cue.condition != .infinitive || text.tokens[verb + 1].word == "to" {
          attribution = make(
            cue, verb, source, [wholeWish(open, object, of: verb)], target: wished(open, object, of: verb),
            rule: .intent)
        }
      case .deed:
        if let thing = object ?? (isPassive ? nil : clause ?? open), thing != source, !isNoThing(thing, of: verb, cue) {
          attribution = make(
            cue, verb, source, [isPassive ? grownObject(thing, of: verb) : objectSpan(thing, of: verb)], rule: .deed)
        }
      }
      if var attribution {
        if cue.frame == .idiom { idiomEnd = attribution.cue?.upperBound ?? idiomEnd }
        if attribution.stance == .denies, withholds(verb, object) { attribution.stance = .rejects }
        append(attribution)
        return
      }
    }
  }

  /// "insisted on a call that the visit was private": where it was said, if a clause follows.
  private func opensSetting(_ phrase: Int, of verb: Int, _ frames: [VerbCue]) -> Bool {
    let end = tree.span(of: phrase, without: Set(tree.children(of: phrase).filter(isVerbal))).upperBound
    return end > phrase && end + 2 < text.tokens.count && text.tokens[end].word == "that" && !isVerbal(end + 1)
      && isThing(phrase) && frames.contains { $0.frame == .speech }
  }

  /// "wanted us", "what he wants", "dismissed the minister": nothing that is wanted or turned down.
  private func isNoThing(_ object: Int, of verb: Int, _ cue: VerbCue) -> Bool {
    if cue.stance == .hopes { return object < verb || text.tokens[object].tag == .pronoun }
    guard cue.condition == .thing else { return false }
    return text.tokens[object].tag == .noun && WordList.actorNouns.contains(text.tokens[object].lemma)
      || text.names.contains { $0.type == .person && $0.tokens.contains(object) }
      || text.tokens[object].tag == .pronoun && ["him", "her"].contains { text.tokens[object].word == $0 }
  }

  /// "wants Berg to go": of whom something is wanted.
  private func wished(_ open: Int, _ object: Int?, of verb: Int) -> Range<Int>? {
    guard let object, object > verb, object < open, text.tokens[object].tag == .properNoun,
      tree.children(of: open).contains(where: { $0 < open && text.tokens[$0].word == "to" })
    else { return nil }
    let words = tree.span(of: object, without: [open])
    return words.upperBound <= open ? words : nil
  }

  /// "wants the law extended": what is wanted begins with the object, unless that is to act itself ("wants Berg to go").
  private func wholeWish(_ open: Int, _ object: Int?, of verb: Int) -> Range<Int> {
    let wish = tree.span(of: open)
    guard let object, object > verb, object < wish.lowerBound,
      !tree.children(of: open).contains(where: { $0 < open && text.tokens[$0].word == "to" })
    else { return wish }
    return min(tree.span(of: object, without: [open]).lowerBound, wish.lowerBound)..<wish.upperBound
  }

  /// "reports annual results on Friday": a firm's accounts.
  private func isAccount(_ object: Int, of verb: Int) -> Bool {
    text.tokens[verb].lemma == "report"
      && ["result", "earnings"].contains { text.tokens[object].lemma == $0 || text.tokens[object].word == $0 }
  }

  /// "unveiled a reform", not "unveiled a statue".
  private func isPlan(_ object: Int) -> Bool {
    StanceWords.shared.kinds(of: text.tokens[object].word).contains(.plan)
  }

  /// "denied Berg bail", "denied the request": what is denied is no claim.
  private func withholds(_ verb: Int, _ object: Int?) -> Bool {
    guard let object else { return false }
    if tree.child(of: verb, .indirectObject) != nil { return true }
    // The parse may hang the bail from Berg.
    let things = tree.children(of: object).filter { $0 > object && text.tokens[$0].dependency != .nominalModifier }
    return ([object] + things).contains { StanceWords.shared.kinds(of: text.tokens[$0].lemma).contains(.granted) }
  }

  /// "“We stand ready,” tweeted Berg": the name right behind a verb that stands right behind a quotation.
  private func invertedName(behind verb: Int, _ quotations: [Int], in sentence: Sentence) -> Int? {
    guard verb + 1 < sentence.tokens.upperBound, text.tokens[verb + 1].tag == .properNoun, !isCalendarWord(verb + 1),
      verb > 0, text.tokens[verb - 1].tag == .punctuation, !text.tokens[verb].features.contains(.quoted),
      !text.tokens[verb + 1].features.contains(.quoted),
      quotations.contains(where: { (0...2).contains(verb - text.quotations[$0].tokens.upperBound) }),
      text.names.contains(where: { $0.tokens.contains(verb + 1) && $0.type == .person })
    else { return nil }
    return verb + 1
  }

  /// "refused to support", "denied making threats", "denied having demanded it": the refusal or denial is the position,
  /// and what is refused or denied its content.
  private func isRefused(_ verb: Int) -> Bool {
    var head = Int(text.tokens[verb].head)
    guard head >= 0, head < verb, text.tokens[verb].dependency != .conjunct else { return false }
    // "denied having threatened": the parse may take "having" for the verb.
    let isPerfect = text.tokens[head].word == "having" && text.tokens[head].head >= 0
    if isPerfect { head = Int(text.tokens[head].head) }
    // "Having threatened to leave, she denied it": the verb above may stand behind.
    guard head < verb else { return false }
    let features = text.tokens[verb].features
    if features.contains(.infinitive) {
      return text.tokens[verb].dependency == .openComplement
        && StanceWords.shared.kinds(of: text.tokens[head].lemma).contains(.refusal)
    }
    let isGerund =
      isPerfect || features.contains(.gerund) || tree.children(of: verb).contains { text.tokens[$0].word == "having" }
    return isGerund && verb - head < 6 && !(head + 1..<verb).contains { text.tokens[$0].word == "," }
      && lexicon.frames(ofVerb: text.tokens[head].lemma).contains { $0.stance == .denies }
  }

  /// "found Berg, a surgeon, was lying": an object with a verb behind it that has an auxiliary is the subject of a clause.
  private func clauseBehindObject(of verb: Int) -> Int? {
    guard let open = tree.child(of: verb, .openComplement), let object = tree.child(of: verb, .object),
      object > verb, open > object, isVerbal(open), tree.child(of: open, .mark, .subject) == nil,
      let auxiliary = tree.child(of: open, .auxiliary, .passiveAuxiliary), isFinite(auxiliary)
    else { return nil }
    return open
  }

  /// "promised us roads": of two objects the first is who is given the other.
  private func objectBehindPronoun(of verb: Int) -> Int? {
    guard let first = tree.child(of: verb, .object), first == verb + 1, text.tokens[first].tag == .pronoun else {
      return nil
    }
    return tree.children(of: verb).first {
      $0 > first && text.tokens[$0].dependency == .object && isNominal($0) && !isTime($0)
        && tree.span(of: $0).lowerBound == first + 1
    }
  }

  /// "charged him last month": an object that the parse took for one who is given something.
  private func lostObject(of verb: Int, _ frames: [VerbCue], _ clause: Int?) -> Int? {
    guard clause == nil, frames.allSatisfy({ $0.frame == .blame || $0.frame == .deed }) else { return nil }
    return tree.child(of: verb, .indirectObject)
  }

  /// "needs to apologize", "vowed to attack", "asked Berg to verify it": what is only meant is told by the verb before.
  private func isUnacted(_ verb: Int) -> Bool {
    let head = Int(text.tokens[verb].head)
    guard head >= 0, head < verb,
      text.tokens[verb].dependency == .openComplement || text.tokens[verb].dependency == .adverbialClause,
      text.tokens[verb].features.contains(.infinitive)
    else { return false }
    let lemma = text.tokens[head].lemma
    if StanceWords.shared.kinds(of: lemma).contains(.duty) { return true }
    let isPutToSomebody =
      text.tokens[head].features.contains(.passive)
      || tree.child(of: head, .object).map { $0 > head && $0 < verb } == true
    return lexicon.frames(ofVerb: lemma).contains { cue in
      switch cue.frame {
      case .request: isPutToSomebody
      case .intent: cue.stance == .promises || cue.stance == .hopes
      case .speech:
        cue.stance == .promises || cue.stance == .warns
          // "expected half the crews to refuse"
          || isPutToSomebody && StanceWords.shared.kinds(of: lemma).contains(.forecast)
      default: false
      }
    }
  }

  /// "came to discuss the plan", "talks to discuss the plan": what for, and nothing that is told.
  private func isPurpose(_ verb: Int) -> Bool {
    guard text.tokens[verb].features.contains(.infinitive) else { return false }
    // "met on Monday to discuss": a complement stands right behind its verb.
    if text.tokens[verb].dependency == .openComplement { return verb - Int(text.tokens[verb].head) > 3 }
    return [.adverbialClause, .clausalModifier].contains(text.tokens[verb].dependency)
  }

  /// Who or what a passive verb is done to; of "the move announced by Berg" the noun that it stands on.
  private func sufferer(of verb: Int) -> Int? {
    if let subject = tree.child(of: verb, .passiveSubject) { return antecedent(of: subject, clause: verb) }
    let head = Int(text.tokens[verb].head)
    // "Kenya is poor and was condemned by Norway": two verbs of one subject.
    if text.tokens[verb].dependency == .conjunct, head >= 0, head < verb, agent(of: verb) != nil,
      let shared = tree.child(of: head, .subject, .passiveSubject), isNominal(shared)
    {
      return shared
    }
    guard text.tokens[verb].dependency == .clausalModifier, head >= 0, head < verb, agent(of: verb) != nil else {
      return nil
    }
    return head
  }

  /// A participle behind a form of "be"; "Berg, too, called for" is none though the parse may think so.
  private func isPassive(_ verb: Int) -> Bool {
    if isFrontedParticiple(verb) { return true }
    guard text.tokens[verb].features.contains(.passive) else { return false }
    guard let subject = tree.child(of: verb, .subject, .passiveSubject), subject < verb else { return true }
    return tree.children(of: verb).contains {
      text.tokens[$0].dependency == .passiveAuxiliary && $0 > subject && $0 < verb
    }
  }

  /// "Asked about the fire, Berg said", "when told of it": done to the subject of the main clause.
  func isFrontedParticiple(_ verb: Int) -> Bool {
    guard text.tokens[verb].dependency == .adverbialClause, !text.tokens[verb].features.contains(.gerund),
      !text.tokens[verb].features.contains(.infinitive), tree.child(of: verb, .subject, .auxiliary) == nil
    else { return false }
    guard verb > 0, let number = text.sentenceIndex(ofToken: verb),
      text.sentences[number].tokens.lowerBound < verb
    else { return Int(text.tokens[verb].head) > verb }
    return StanceWords.shared.kinds(of: text.tokens[verb - 1].word).contains(.question)
  }

  /// "molecules called plasmids", "proteins found in snails": done to the noun, whose own verb comes later.
  private func isReducedPassive(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    let head = Int(token.head)
    return token.dependency == .clausalModifier && token.features.contains(.participle)
      && !token.features.contains(.gerund) && head >= 0 && head < verb && isThing(head)
      && tree.child(
        of: verb, .subject, .passiveSubject, .auxiliary, .passiveAuxiliary, .complementClause, .openComplement) == nil
  }

  /// "a man believed to be armed", "shot by a guard, suspected to be drunk": others believe it.
  private func isRaised(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    let isAside = token.dependency == .conjunct && tree.child(of: verb, .coordinator) == nil
    guard isAside || [.clausalModifier, .adverbialClause].contains(token.dependency), !token.features.contains(.gerund),
      StanceWords.shared.kinds(of: token.lemma).contains(.raising),
      token.features.contains(.participle) || token.features.contains(.past),
      tree.child(of: verb, .subject, .auxiliary, .object) == nil
    else { return false }
    return verb + 1 < text.tokens.count && text.tokens[verb + 1].word == "to"
  }

  /// "threatened to ban": an infinitive right behind a verb is what is threatened, whatever the parse calls it.
  private func infinitive(behind verb: Int) -> Int? {
    guard verb + 2 < text.tokens.count, text.tokens[verb + 1].word == "to",
      text.tokens[verb + 2].features.contains(.infinitive), Int(text.tokens[verb + 2].head) == verb,
      text.tokens[verb + 2].dependency == .oblique
    else { return nil }
    return verb + 2
  }

  func opensQuestion(_ clause: Int) -> Bool {
    let first = opening(of: clause)
    return first == "if" || StanceWords.shared.kinds(of: first).contains(.question)
  }

  /// "life-threatening": half a word.
  private func isInCompound(_ token: Int) -> Bool {
    let isAfterHyphen =
      token > 0 && text.tokens[token].features.contains(.glued)
      && text.tokens[token - 1].word == "-" && text.tokens[token - 1].features.contains(.glued)
    let isBeforeHyphen =
      token + 1 < text.tokens.count && text.tokens[token + 1].features.contains(.glued)
      && text.tokens[token + 1].word == "-"
    return isAfterHyphen || isBeforeHyphen
  }

  /// "Would he support a vote?": what is asked is held by nobody.
  private func isAsked(_ verb: Int, in sentence: Sentence) -> Bool {
    guard text.tokens[sentence.tokens.upperBound - 1].word == "?", !text.tokens[verb].features.contains(.quoted),
      let subject = tree.child(of: verb, .subject, .passiveSubject), subject < verb
    else { return false }
    return tree.children(of: verb).contains {
      $0 < subject && [.auxiliary, .passiveAuxiliary].contains(text.tokens[$0].dependency)
    }
  }

  /// "the ruling party", "a promising start": a participle before its noun says nothing.
  private func isAttribute(_ verb: Int) -> Bool {
    text.tokens[verb].dependency == .adjective && text.tokens[verb].features.contains(.gerund)
      && Int(text.tokens[verb].head) > verb && verb + 1 < text.tokens.count && isNominal(verb + 1)
  }

  /// "asked not to be named" is how a source stays anonymous, and no position.
  private func staysAnonymous(_ action: Int) -> Bool {
    StanceWords.shared.kinds(of: text.tokens[action].word).contains(.anonymity)
      && tree.children(of: action).contains { text.tokens[$0].word == "be" }
  }
}
