import NewsModel

/// Reads verbs that carry a position, by the first of their frames that the words around them fill.
///
/// Of "Berg accused the fund of fraud" it makes an attribution of "Berg" with the cue "accused" and the content
/// "fraud". What stands around a verb is found once (``VerbClause``); each frame has a file of its own.
struct VerbReader: ParseReader {
  /// What was read of a verb.
  struct Reading {
    var attribution: Attribution
    /// The cue is an idiom, whose words say nothing more by themselves: "raised doubts about".
    var isIdiom = false
  }

  let parse: Parse

  /// The attribution that a verb carries; `nil` where it carries none, or nobody holds it.
  func reading(of verb: Int, in sentence: Sentence, _ claims: inout QuotationClaims) -> Reading? {
    let frames = lexicon.frames(ofVerb: text.tokens[verb].lemma)
    guard !frames.isEmpty, !claims.isClaimed(verb: verb), mayBeHeld(verb, in: sentence),
      let clause = clause(of: verb, frames, in: sentence, claims)
    else { return nil }
    if let closing = closing(clause) { return Reading(attribution: closing) }
    let isUnacted = isUnacted(verb)
    let isMeant = isUnacted || isLaidToOthers(verb)
    for cue in frames where !isMeant || cue.frame == .speech || cue.frame == .quoting && isUnacted {
      guard var attribution = attribution(cue, clause, &claims) else { continue }
      // "denied Berg bail"
      if attribution.stance == .denies, withholds(verb, clause.object) { attribution.stance = .rejects }
      return Reading(attribution: attribution, isIdiom: cue.frame == .idiom)
    }
    return nil
  }

  /// What the words around a verb fill of one of its frames.
  private func attribution(
    _ cue: VerbCue, _ clause: VerbClause, _ claims: inout QuotationClaims
  ) -> Attribution? {
    switch cue.frame {
    case .plea: plea(cue, clause)
    case .idiom: idiom(cue, clause)
    case .bare: bare(cue, clause)
    case .particle: withParticle(cue, clause)
    case .naming: naming(cue, clause)
    case .phrasal: phrasal(cue, clause)
    case .light: light(clause)
    case .request: request(cue, clause)
    case .blame: blame(cue, clause)
    case .speech, .quoting: speech(cue, clause, &claims)
    case .intent: intent(cue, clause)
    case .telling: telling(cue, clause)
    case .deed: deed(cue, clause)
    }
  }

  /// What stands around a verb; `nil` where that says that nobody holds what it says.
  private func clause(
    of verb: Int, _ frames: [VerbCue], in sentence: Sentence, _ claims: QuotationClaims
  ) -> VerbClause? {
    let quotations = isAnnounced(verb) ? [] : claims.quotations(beside: verb, in: sentence)
    let opener = sources.opener(withoutVerb: verb, in: sentence)
    let isPassive =
      opener == nil
      && (isPassive(verb) || frames.contains { isBareParticiple(verb, $0.frame) }
        || quotations.isEmpty && (isReducedPassive(verb) || isRaised(verb)))
    let (said, open) = complements(of: verb)
    let object = object(of: verb, frames, isPassive: isPassive, said: said)
    if let action = open ?? said, staysAnonymous(action) { return nil }
    if isAsked(verb, in: sentence) || isRefused(verb) || isRuledOut(verb) { return nil }
    let source = opener ?? source(of: verb, isPassive: isPassive, quotations, in: sentence)
    if isNobody(source) { return nil }
    return VerbClause(
      verb: verb, sentence: sentence, frames: frames, isPassive: isPassive, source: source, said: said, open: open,
      object: object, quotations: quotations)
  }

  /// The clause that a verb says, and the infinitive or other complement that it takes.
  private func complements(of verb: Int) -> (said: Int?, open: Int?) {
    let behindObject = clauseBehindObject(of: verb)
    let said = tree.children(of: verb).first {
      text.tokens[$0].dependency == .complementClause && isSaid($0, by: verb)
    }
    let open = behindObject == nil ? tree.child(of: verb, .openComplement) ?? infinitive(behind: verb) : nil
    return (said ?? behindObject ?? clauseBehindNoun(of: verb), open)
  }

  /// What a verb is done to: its object, of a passive its subject, of a clause on a noun that noun.
  private func object(of verb: Int, _ frames: [VerbCue], isPassive: Bool, said: Int?) -> Int? {
    if isPassive { return sufferer(of: verb) }
    let own = objectBehindPronoun(of: verb) ?? tree.child(of: verb, .object) ?? lostObject(of: verb, frames, said)
    // "what was a mistake": the parse may give the copula to "what".
    let fronted = relativeObject(of: verb, object: own).flatMap {
      text.tokens[$0].word == "what" && tree.child(of: $0, .copula) != nil ? nil : $0
    }
    return fronted ?? own ?? sharedObject(of: verb)
  }

  /// Who says or does what a verb says: whom the parse gives it, or who stands beside it.
  private func source(of verb: Int, isPassive: Bool, _ quotations: [Int], in sentence: Sentence) -> Int? {
    if let name = invertedName(behind: verb, quotations, in: sentence) { return name }
    if let head = sources.sourceHead(of: verb, isPassive: isPassive), !sources.isSaidByOthers(head, outside: verb) {
      return sources.companionLeader(before: head, in: sentence) ?? head
    }
    if isPassive { return nil }
    return sources.nearbySource(of: verb, quotations, sentence) ?? sources.opener(before: verb, in: sentence)
  }

  /// "The dam will hold, the company said in a filing.": what stands before the comma, where the verb has no clause.
  private func closing(_ clause: VerbClause) -> Attribution? {
    let verb = clause.verb
    let isInverted =
      verb > 0 && verb + 1 < clause.sentence.tokens.upperBound && text.tokens[verb - 1].word == ","
    guard clause.quotations.isEmpty,
      isInverted || clause.said.map({ !parse.isVerbal($0) || $0 < verb }) ?? true
    else { return nil }
    return invertedTail(clause) ?? closingTail(clause)
  }
}
