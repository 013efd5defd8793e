import NewsModel

/// Verbs of position that nobody acts on in the text: they are conditions, wishes, charges against others, or no verbs.
///
/// "Unless the company guaranteed the jobs", "accused Lind of opposing it", "life-threatening".
extension VerbReader {
  /// Whether a verb can be somebody's own: no half of a word, no condition, no word for who people are.
  func mayBeHeld(_ verb: Int, in sentence: Sentence) -> Bool {
    !isInCompound(verb) && !isAttribute(verb) && !isCounted(verb) && !isConditional(verb)
      && !isBriefed(verb, in: sentence) && !isNominalGerund(verb) && !isUnderSomebody(verb)
      && !isFrontedPurpose(verb, in: sentence)
  }

  /// "Berg reported to him": works under him.
  private func isUnderSomebody(_ verb: Int) -> Bool {
    text.tokens[verb].lemma == "report" && verb + 1 < text.tokens.count && text.tokens[verb + 1].word == "to"
      && !text.tokens[verb].features.contains(.passive)
      && tree.child(of: verb, .complementClause, .object, .parataxis) == nil
  }

  /// "To confirm the finding, Berg ordered more tests": what for, and nothing that she says.
  private func isFrontedPurpose(_ verb: Int, in sentence: Sentence) -> Bool {
    verb == sentence.tokens.lowerBound + 1 && text.tokens[verb - 1].word == "to"
      && text.tokens[verb].dependency == .adverbialClause && text.tokens[verb].features.contains(.infinitive)
      && lexicon.frames(ofVerb: text.tokens[verb].lemma).first.map {
        $0.frame == .speech && ($0.stance == .confirms || $0.stance == .asserts)
      } == true
  }

  /// "by 50 basis points to 4 percent": a count of something.
  private func isCounted(_ verb: Int) -> Bool {
    verb > 0 && parse.kinds(of: text.tokens[verb - 1].word).contains(.unit)
  }

  /// "has until Friday to file it", "found nothing to suggest it": a day and nothing hold no position.
  func isNobody(_ source: Int?) -> Bool {
    guard let source else { return false }
    return parse.isCalendarWord(source) || ["nothing", "anything"].contains { text.tokens[source].word == $0 }
  }

  /// "its tsunami warning": a noun, whatever its ending.
  private func isNominalGerund(_ verb: Int) -> Bool {
    guard verb > 1, text.tokens[verb].features.contains(.gerund), text.tokens[verb - 1].tag == .noun,
      parse.isThing(verb - 1), lexicon.noun(text.tokens[verb].word) != nil
    else {
      return false
    }
    return text.tokens[verb - 2].dependency == .possessive
      || ["the", "a", "'s", "’s"].contains { text.tokens[verb - 2].word == $0 }
  }

  /// "unless the company guaranteed the jobs", "the vote should be quashed by the court": nobody has done so.
  private func isConditional(_ verb: Int) -> Bool {
    if let mark = tree.child(of: verb, .mark), text.tokens[mark].word == "unless", mark < verb { return true }
    guard text.tokens[verb].features.contains(.passive), sources.agent(of: verb) != nil else { return false }
    return tree.children(of: verb).contains { child in
      child < verb && text.tokens[child].tag == .auxiliary
        && ["should", "must", "ought", "might", "may"].contains { text.tokens[child].word == $0 }
    }
  }

  /// "two officials briefed on the talks said": who they are, and nothing that they say.
  private func isBriefed(_ verb: Int, in sentence: Sentence) -> Bool {
    guard parse.describesPeople(verb), ![.root, .conjunct].contains(text.tokens[verb].dependency) else { return false }
    let rest = (verb + 2)..<max(verb + 2, min(verb + 12, sentence.tokens.upperBound))
    return rest.prefix { text.tokens[$0].tag != .punctuation }.contains {
      text.tokens[$0].tag == .verb && parse.isSpeechCue($0) && parse.isFinite($0)
    }
  }

  /// "The results announced by the chairman were “a joke”": who announced them is not who says so.
  func isAnnounced(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    return token.dependency == .clausalModifier && token.features.contains(.participle)
      && !token.features.contains(.gerund) && token.head >= 0 && Int(token.head) < verb
      && sources.agent(of: verb) != nil
      && !lexicon.frames(ofVerb: token.lemma).contains { $0.frame == .naming }
  }

  /// "accused Lind of opposing every road", "asked whether he would accept it", "doubts that Berg will agree": the
  /// position is laid to somebody who may not hold it.
  func isLaidToOthers(_ verb: Int) -> Bool {
    if let accuser = sources.accuser(above: verb) {
      return lexicon.frames(ofVerb: text.tokens[accuser].lemma).contains {
        $0.frame == .blame && $0.stance == .accuses
      }
    }
    if let mark = tree.child(of: verb, .mark), mark < verb,
      text.tokens[mark].word == "whether" || text.tokens[mark].word == "if"
    {
      return true
    }
    let head = Int(text.tokens[verb].head)
    guard head >= 0, head < verb, text.tokens[verb].dependency == .complementClause else { return false }
    return lexicon.frames(ofVerb: text.tokens[head].lemma).first?.stance == .doubts
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

  /// "the ruling party", "a promising start", "Kenya's alleged attack": a participle before its noun says nothing.
  func isAttribute(_ verb: Int) -> Bool {
    guard text.tokens[verb].dependency == .adjective, Int(text.tokens[verb].head) > verb,
      verb + 1 < text.tokens.count
    else { return false }
    if text.tokens[verb].features.contains(.gerund) { return parse.isNominal(verb + 1) }
    return verb > 0 && (text.tokens[verb - 1].word == "'s" || parse.isDeterminer(verb - 1))
  }

  /// "Would he support a vote?": what is asked is held by nobody.
  func isAsked(_ verb: Int, in sentence: Sentence) -> Bool {
    guard text.tokens[sentence.tokens.upperBound - 1].word == "?", !text.tokens[verb].features.contains(.quoted),
      let subject = tree.child(of: verb, .subject, .passiveSubject), subject < verb
    else { return false }
    return tree.children(of: verb).contains {
      $0 < subject && [.auxiliary, .passiveAuxiliary].contains(text.tokens[$0].dependency)
    }
  }

  /// "refused to support", "denied making threats", "denied having demanded it": the refusal or denial is the position,
  /// and what is refused or denied its content.
  func isRefused(_ verb: Int) -> Bool {
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
        && parse.kinds(of: text.tokens[head].lemma).contains(.refusal)
    }
    let isGerund =
      isPerfect || features.contains(.gerund) || tree.children(of: verb).contains { text.tokens[$0].word == "having" }
    return isGerund && verb - head < 6 && !(head + 1..<verb).contains { text.tokens[$0].word == "," }
      && lexicon.frames(ofVerb: text.tokens[head].lemma).contains { $0.stance == .denies }
  }

  /// "needs to apologize", "vowed to attack", "asked Berg to verify it": what is only meant is told by the verb before.
  func isUnacted(_ verb: Int) -> Bool {
    let head = Int(text.tokens[verb].head)
    guard head >= 0, head < verb,
      text.tokens[verb].dependency == .openComplement || text.tokens[verb].dependency == .adverbialClause,
      text.tokens[verb].features.contains(.infinitive)
    else { return false }
    let lemma = text.tokens[head].lemma
    if parse.kinds(of: lemma).contains(.duty) { return true }
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
          || isPutToSomebody && parse.kinds(of: lemma).contains(.forecast)
      default: false
      }
    }
  }

  /// "asked not to be named" is how a source stays anonymous, and no position.
  func staysAnonymous(_ action: Int) -> Bool {
    parse.kinds(of: text.tokens[action].word).contains(.anonymity)
      && tree.children(of: action).contains { text.tokens[$0].word == "be" }
  }

  /// "did not rule out calling them back": what is ruled out is nobody's own position.
  func isRuledOut(_ verb: Int) -> Bool {
    let head = Int(text.tokens[verb].head)
    guard head >= 0, head == verb - 2, text.tokens[verb].features.contains(.gerund) else { return false }
    return lexicon.frames(ofVerb: text.tokens[head].lemma).contains {
      $0.frame == .particle && text.tokens[verb - 1].word == $0.word
    }
  }
}
