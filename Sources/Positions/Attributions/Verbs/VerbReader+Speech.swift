import NewsModel

/// Verbs of speech and what they tell: "said the plan had failed", "told reporters that".
extension VerbReader {
  /// A clause, quotations, or else what the parse hung elsewhere; an object beside it is who is told.
  func speech(_ cue: VerbCue, _ clause: VerbClause, _ claims: inout QuotationClaims) -> Attribution? {
    let (verb, source, object, sentence) = (clause.verb, clause.source, clause.object, clause.sentence)
    let isPlain = clause.quotations.isEmpty
    if cue.frame == .quoting, isPlain, tellsNothing(verb, source, clause.said) { return nil }
    if isPlain, let sides = sidesOfParenthesis(verb, source, in: sentence) {
      return make(cue, verb, source, sides, rule: .speech)
    }
    if isPlain, let around = invertedParenthesis(verb, in: sentence) {
      return make(cue, verb, around.speaker, around.sides, rule: .speech)
    }
    let said =
      clause.said ?? reducedClause(on: tree.child(of: verb, .indirectObject) ?? object, after: verb)
      ?? questioned(by: verb, cue)
    let heard = toldBehindAudience(verb, said, in: sentence)
    var ranges = speechContent(clause, said: heard == nil ? said : nil, &claims)
    if let heard {
      let ends = ranges.map(\.upperBound).filter { $0 > heard.content.lowerBound }
      ranges = [heard.content.lowerBound..<max(ends.max() ?? 0, heard.content.upperBound)]
    }
    var told =
      heard?.audience ?? tree.child(of: verb, .indirectObject)
      ?? (object.map { $0 > verb && $0 < (ranges.first?.lowerBound ?? 0) } == true ? object : nil)
    if ranges.isEmpty, cue.frame == .speech { ranges = contentWithoutClause(clause, told: told) }
    if let opening = openingOfQuotation(ranges, verb, source, in: sentence) { ranges.insert(opening, at: 0) }
    guard let start = ranges.first?.lowerBound, !isSetting(clause, before: start) else { return nil }
    if heard == nil, let said, let noun = relativeSubject(of: said, saidBy: verb) { ranges.insert(noun, at: 0) }
    if ranges.count == 1, let start = ranges.first, let subject = lostSubject(verb, before: start.lowerBound) {
      ranges = [subject..<start.upperBound]
    }
    if told == nil, ranges.count == 1, let start = ranges.first, let name = lostAddressee(verb, opening: start) {
      ranges = [name.upperBound..<start.upperBound]
      told = name.upperBound - 1
    }
    if ranges.count == 1 { ranges = ranges.map { withObject($0, of: clause) } }
    var attribution = make(cue, verb, source, ranges, rule: isPlain ? .speech : .quotation)
    if cue.stance == .asks, isAskedToAct(clause, said: said) { attribution?.stance = .urges }
    if let listener = told, attribution?.content.contains(where: { $0.contains(listener) }) == true { told = nil }
    if let told { attribution?.address(told, of: verb, in: text) }
    return attribution
  }

  /// What is said where neither a clause nor a quotation is: an infinitive, or the words behind the verb.
  private func contentWithoutClause(_ clause: VerbClause, told: Int?) -> [Range<Int>] {
    let (verb, token) = (clause.verb, text.tokens[clause.verb])
    if let open = clause.open,
      token.features.contains(.passive) || tree.children(of: open).contains(where: { text.tokens[$0].word == "to" })
    {
      // "a thousand people are believed to have come": of whom it is believed belongs to it.
      let raised =
        token.features.contains(.passive) && token.lemma != "tell" ? tree.child(of: verb, .passiveSubject) : nil
      return [raised.map { tree.span(of: $0) }, tree.span(of: open)].compactMap(\.self)
    }
    guard !isFoundOrPosted(verb), mayLoseClause(verb, clause.object),
      let rest = contents.remainder(after: verb, told: told, in: clause.sentence)
    else { return [] }
    return [rest]
  }

  /// "Ruling for the clubs, Berg said": the main clause is not what the participle before it says.
  private func isSetting(_ clause: VerbClause, before start: Int) -> Bool {
    let verb = clause.verb
    return text.tokens[verb].features.contains(.gerund) && verb == clause.sentence.tokens.lowerBound
      && clause.quotations.isEmpty && (verb..<max(verb, start)).contains { text.tokens[$0].word == "," }
  }

  /// "what the mayor called a “shameful” act": the marks stand around one word of what is said.
  private func withObject(_ range: Range<Int>, of clause: VerbClause) -> Range<Int> {
    guard let object = clause.object, object > clause.verb, range.count < 6,
      case let whole = tree.span(of: object), whole.lowerBound > clause.verb, whole.overlaps(range),
      !range.contains(object), text.tokens[range.lowerBound].word != "that",
      text.tokens[range.lowerBound - 1].word != "that"
    else { return range }
    return min(whole.lowerBound, range.lowerBound)..<max(whole.upperBound, range.upperBound)
  }

  /// "was asked to leave", "asked people to “please stay”": a request and no question.
  private func isAskedToAct(_ clause: VerbClause, said: Int?) -> Bool {
    if clause.quotations.isEmpty { return said == nil && clause.open != nil }
    return clause.quotations.contains {
      text.tokens[max(0, text.quotations[$0].tokens.lowerBound - 2)].word == "to"
    }
  }

  /// "asked what he thought": a question whose word the parse took for an object.
  private func questioned(by verb: Int, _ cue: VerbCue) -> Int? {
    guard cue.stance == .asks else { return nil }
    return tree.children(of: verb).first { child in
      child > verb && [.object, .conjunct, .adverbialClause, .parataxis].contains(text.tokens[child].dependency)
        && parse.opensQuestion(child) && tree.span(of: child).contains(where: parse.isVerbal)
    }
  }

  /// "you know", "this means that", "knew who had won": nobody says anything.
  private func tellsNothing(_ verb: Int, _ source: Int?, _ clause: Int?) -> Bool {
    let subject = source ?? tree.child(of: verb, .subject)
    if let subject,
      ["you", "it", "this", "that", "which", "what"].contains(text.tokens[subject].word) || parse.isThing(subject)
    {
      return true
    }
    guard let clause, let first = tree.span(of: clause).first else { return false }
    return parse.kinds(of: text.tokens[first].word).contains(.question)
  }

  /// "was found under rubble", "was posted online": a passive that says nothing, unlike "were told".
  private func isFoundOrPosted(_ verb: Int) -> Bool {
    guard text.tokens[verb].features.contains(.passive), text.tokens[verb].lemma != "tell" else { return false }
    return tree.child(of: verb, .expletive) == nil
      && tree.child(of: verb, .passiveSubject, .subject).map { text.tokens[$0].word != "it" } ?? true
  }

  /// Whether the words behind a verb may be what is said though the parse has no clause there: not where it has an
  /// object ("he outlined the plan that failed"), unless the verb is one of plain telling.
  private func mayLoseClause(_ verb: Int, _ object: Int?) -> Bool {
    if parse.kinds(of: text.tokens[verb].lemma).contains(.telling) { return true }
    // "ruled the ban breached the law": what was taken for an object is the subject of the verb right behind it.
    if let object, object > verb, case let end = tree.span(of: object).upperBound, end < text.tokens.count,
      parse.isFinite(end), text.tokens[verb].dependency != .relativeClause
    {
      // Of "the man claiming the prize was arrested" the verb has its own subject, of "an article claiming the man was
      // arrested" it has not.
      let main =
        [.auxiliary, .passiveAuxiliary, .copula].contains(text.tokens[end].dependency)
        ? Int(text.tokens[end].head) : end
      let subject = main >= 0 ? tree.child(of: main, .subject, .passiveSubject) : nil
      if !text.tokens[verb].features.contains(.gerund) { return true }
      return text.tokens[verb].dependency == .clausalModifier && subject == nil && main != Int(text.tokens[verb].head)
    }
    guard text.tokens[verb].dependency != .relativeClause, text.tokens[verb].dependency != .clausalModifier else {
      return false
    }
    return object.map { $0 < verb } ?? true
  }
}
