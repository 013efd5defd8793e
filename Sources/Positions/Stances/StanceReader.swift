import NewsModel

/// Decides what a speaker does with a content: the cue's stance, turned by negation and by what is said.
struct StanceReader {
  let words = StanceWords.shared
  let text: AnalyzedText
  let tree: DependencyTree

  init(_ text: AnalyzedText, tree: DependencyTree) {
    self.text = text
    self.tree = tree
  }

  struct Reading {
    var stance: Stance
    var isNegated: Bool
    var isModal: Bool
  }

  func reading(of attribution: Attribution) -> Reading {
    var isNegated = false
    var isModal = false
    if let cue = attribution.cue, attribution.frame != nil {
      for child in tree.children(of: cue.lowerBound) where child < cue.lowerBound {
        let kinds = words.kinds(of: text.tokens[child].word)
        if kinds.contains(.negation) { isNegated = true }
        if kinds.contains(.modal), text.tokens[child].tag == .auxiliary { isModal = true }
        if text.tokens[child].dependency == .subject, opensWithNegation(child) { isNegated = true }
      }
      isNegated =
        isNegated || isNegatedBefore(cue.lowerBound) || isLeftUndone(cue.lowerBound) || takesNothing(attribution)
    }
    var stance = attribution.stance
    if isNegated {
      // "does not think that" tells what is thought; "did not say" tells nothing.
      let isSilence =
        attribution.cue.map { cue in
          !words.kinds(of: text.tokens[cue.lowerBound].lemma).isDisjoint(with: [.telling, .withholding])
        } ?? false
      let isOpen =
        stance == .supports && attribution.rule == .deed
        && attribution.cue.map { isPerfect($0.lowerBound) || isNotYet($0.lowerBound) } == true
      // "has not endorsed anybody", "did not immediately endorse her": neither for nor against.
      stance = isOpen ? .declines : stance == .asserts && !isSilence ? stance : Self.negated(stance)
      if attribution.rule == .adjective, stance == .asserts, let cue = attribution.cue?.lowerBound,
        words.kinds(of: text.tokens[cue].word).contains(.sure)
      {
        stance = .doubts
        isNegated = false
      }
    }
    if stance == .declines, refusesToYield(attribution) { stance = .rejects }
    if stance == .urges, asksQuestion(attribution) { stance = .asks }
    if stance == .hopes, let cue = attribution.cue?.lowerBound, let start = attribution.content.first?.lowerBound,
      onlySays(cue, start)
    {
      stance = .asserts
    }
    if claimsResponsibility(attribution) { stance = .accepts }
    if stance == .accepts, regretsOthers(attribution) { stance = .opposes }
    if attribution.frame == .telling, stance == .asserts, announcesPlan(attribution) { stance = .promises }
    if attribution.rule == .naming || refersAs(attribution), stance == .asserts {
      stance = judgement(attribution) ?? stance
    }
    if attribution.rule == .lightVerb, stance == .asserts, isAgainst(attribution) { stance = .opposes }
    if attribution.frame == .speech || attribution.frame == .quoting, stance == .asserts {
      let (told, negated, modal) = contentStance(attribution)
      stance = told ?? stance
      isNegated = isNegated || negated
      isModal = isModal || modal
    }
    return Reading(stance: stance, isNegated: isNegated, isModal: isModal)
  }

  /// "has never, in twenty years, supported the ban": between an auxiliary and its verb.
  private func isNegatedBefore(_ verb: Int) -> Bool {
    guard let auxiliary = tree.child(of: verb, .auxiliary, .passiveAuxiliary), auxiliary < verb - 2,
      verb - auxiliary < 10
    else { return false }
    let next = auxiliary + 1
    return (text.tokens[next].word == "never" || text.tokens[next].word == "not")
      && text.tokens[next + 1].tag == .punctuation
  }

  /// "supports no candidate", "backed neither side"
  private func takesNothing(_ attribution: Attribution) -> Bool {
    guard attribution.rule == .deed, attribution.stance == .supports || attribution.stance == .opposes,
      let first = attribution.content.first?.lowerBound
    else { return false }
    return ["no", "neither", "none", "nobody"].contains { text.tokens[first].word == $0 }
  }

  private func isPerfect(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { child in
      child < verb && ["has", "have", "had", "'ve"].contains { text.tokens[child].word == $0 }
    }
  }

  /// "did not immediately endorse her", "did not endorse her until July".
  private func isNotYet(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { child in
      ["immediately", "initially", "yet", "formally"].contains { text.tokens[child].word == $0 }
        || child > verb && tree.children(of: child).contains { text.tokens[$0].word == "until" }
    }
  }

  /// "refused to accept the result", "refused to leave": what is refused is what others want to be true or done. Who refuses
  /// to say, endorse or condemn something only declines.
  private func refusesToYield(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue?.lowerBound, words.kinds(of: text.tokens[cue].lemma).contains(.refusal),
      let range = attribution.content.first
    else { return false }
    if range.prefix(2).contains(where: { words.kinds(of: text.tokens[$0].word).contains(.yielding) }) { return true }
    // Who declines to act is polite.
    guard text.tokens[cue].lemma != "decline",
      let verb = range.prefix(3).first(where: { text.tokens[$0].features.contains(.infinitive) })
    else {
      return false
    }
    let lemma = text.tokens[verb].lemma
    return words.kinds(of: lemma).isDisjoint(with: [.telling, .withholding])
      && !CueLexicon.shared.frames(ofVerb: lemma).contains {
        [.speech, .quoting, .telling, .naming, .request, .blame, .deed].contains($0.frame)
      }
  }

  /// "I want to express my regret", "would like to stress": a wish to say something says it.
  ///
  /// - Parameter start: Where the infinitive stands that is wished.
  func onlySays(_ wish: Int, _ start: Int) -> Bool {
    guard start + 1 < text.tokens.count, text.tokens[start].word == "to" else { return false }
    let isWish = words.kinds(of: text.tokens[wish].lemma).contains(.hope) || text.tokens[wish].lemma == "like"
    return isWish && words.kinds(of: text.tokens[start + 1].lemma).contains(.voicing)
  }

  /// "asked the minister if it was true": a question, and no request.
  private func asksQuestion(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue, cue.count == 1, text.tokens[cue.lowerBound].lemma == "ask",
      let first = attribution.content.first?.lowerBound
    else { return false }
    return [first, first - 1].contains { token in
      token > cue.lowerBound
        && (text.tokens[token].word == "if" || words.kinds(of: text.tokens[token].word).contains(.question))
    }
  }

  /// "no minister supported it", "not everyone agreed"; "not only the mayor agreed" is no negation.
  private func opensWithNegation(_ subject: Int) -> Bool {
    let first = tree.span(of: subject).lowerBound
    guard first < subject, words.kinds(of: text.tokens[first].word).contains(.negation) else { return false }
    let next = text.tokens[first + 1]
    return next.word != "only" && next.tag != .numeral && next.tag != .punctuation
  }

  /// "failed to condemn", "stopped supporting", "stopped short of criticizing", "vowed never to recognize".
  private func isLeftUndone(_ verb: Int) -> Bool {
    if verb >= 2, text.tokens[verb - 1].word == "to",
      words.kinds(of: text.tokens[verb - 2].word).contains(.negation) || text.tokens[verb - 2].word == "yet"
    {
      return true
    }
    let head = Int(text.tokens[verb].head)
    guard head >= 0, head < verb, verb - head < 4, tree.child(of: verb, .subject, .passiveSubject) == nil,
      [.openComplement, .adverbialClause, .object, .complementClause].contains(text.tokens[verb].dependency)
    else { return false }
    return words.kinds(of: text.tokens[head].lemma).contains(.lapse)
  }

  /// The stance of a telling whose speaker tells what he does himself: "“I reject this,” she said".
  ///
  /// "I never threaten" is no threat, and a wish says less than praise or blame around it.
  func merged(_ telling: Reading, with own: Reading) -> Reading {
    // "would not say whether he supported it" tells nothing.
    if telling.stance == .declines { return telling }
    switch own.stance {
    case .asserts: return telling
    case .hopes: return own.isNegated || telling.stance != .asserts ? telling : own
    case .supports, .opposes, .denies, .confirms, .doubts, .declines, .asks: return own
    case .warns, .promises, .accepts, .rejects, .urges, .demands, .accuses: return own.isNegated ? telling : own
    }
  }

  /// "claimed responsibility for the attack" owns up to it.
  private func claimsResponsibility(_ attribution: Attribution) -> Bool {
    guard stanceIsOpen(attribution), let range = attribution.content.first else { return false }
    return range.prefix(3).contains { text.tokens[$0].word == "responsibility" }
      && (attribution.rule == .telling || attribution.rule == .deed)
  }

  /// "expressed regret over Norway's refusal", "over what he called a refusal": another's deed, and no apology.
  private func regretsOthers(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue, cue.contains(where: { text.tokens[$0].word == "regret" }),
      let range = attribution.content.first
    else { return false }
    if text.tokens[range.lowerBound].word == "what" { return true }
    guard let source = attribution.sourceHead else { return false }
    // "regret over the vote": a body's, and not one's own.
    if let noun = range.first(where: { text.tokens[$0].tag == .noun }), isDefinite(noun, in: range),
      isOthersDecision(noun)
    {
      return true
    }
    return range.contains { index in
      let token = text.tokens[index]
      let isOwner = token.dependency == .possessive && token.tag != .pronoun
      let isAgent =
        token.dependency == .obliqueAgent
        || token.tag == .properNoun && index > range.lowerBound
          && text.tokens[index - 1].word == "by"
      return (isOwner || isAgent) && token.word != text.tokens[source].word
    }
  }

  private func isDefinite(_ noun: Int, in range: Range<Int>) -> Bool {
    range.lowerBound < noun
      && ["the", "this", "that", "these", "those"].contains { text.tokens[range.lowerBound].word == $0 }
  }

  private func isOthersDecision(_ noun: Int) -> Bool {
    switch EventNouns.shared.meaning(of: text.tokens[noun].word) {
    case .decision: true
    case .types(let types): types.contains("policy") || types.contains("election") || types.contains("trial")
    case .any, nil: false
    }
  }

  private func stanceIsOpen(_ attribution: Attribution) -> Bool {
    attribution.stance == .asserts || attribution.stance == .accepts
  }

  private func isAgainst(_ attribution: Attribution) -> Bool {
    guard let first = attribution.content.first?.lowerBound, first > 0 else { return false }
    return text.tokens[first].word == "against" || text.tokens[first - 1].word == "against"
  }

  /// "did not say" declines, "did not deny" is no denial.
  private static func negated(_ stance: Stance) -> Stance {
    switch stance {
    case .asserts, .confirms: .declines
    case .denies: .asserts
    case .accepts: .rejects
    case .rejects: .accepts
    case .supports: .opposes
    default: stance
    }
  }

  /// "voted to scrap the tax", "backs an end to the ban": who supports that something ends is against it.
  ///
  /// - Parameter isEvent: Whether a token names an event: of "supported the repeal" the repeal itself may be one.
  func turned(_ reading: Reading, of attribution: Attribution, isEvent: (Int) -> Bool) -> Reading {
    guard reading.stance == .supports,
      [.deed, .phrase, .intent].contains(attribution.rule), attribution.frame != .speech,
      let range = attribution.content.first,
      let verb = range.prefix(3).first(where: { isVerbOrEnding($0) }),
      !(range.lowerBound..<verb).contains(where: { text.tokens[$0].tag == .noun }),
      words.kinds(of: text.tokens[verb].lemma).contains(.ending), !isEvent(verb)
    else { return reading }
    var turned = reading
    turned.stance = .opposes
    return turned
  }

  /// The first verb of a content, or "end" of "an end to".
  private func isVerbOrEnding(_ token: Int) -> Bool {
    if text.tokens[token].tag == .verb { return true }
    guard text.tokens[token].tag == .noun, words.kinds(of: text.tokens[token].lemma).contains(.ending),
      token + 1 < text.tokens.count
    else { return false }
    return text.tokens[token + 1].word == "to" || text.tokens[token + 1].word == "of"
  }
}
