import NewsModel

/// What verbs of speech take for content: clauses, quotations, and what the parser hung elsewhere.
extension AttributionFinder {
  mutating func speech(
    _ cue: VerbCue, _ verb: Int, _ source: Int?, _ clause: Int?, _ open: Int?, _ object: Int?,
    _ quotations: [Int], in sentence: Sentence
  ) -> Attribution? {
    let token = text.tokens[verb]
    if cue.frame == .quoting, quotations.isEmpty, tellsNothing(verb, source, clause) { return nil }
    if let sides = sidesOfParenthesis(verb, source, in: sentence), quotations.isEmpty {
      return make(cue, verb, source, sides, rule: .speech)
    }
    let clause =
      clause ?? reducedClause(on: tree.child(of: verb, .indirectObject) ?? object, after: verb)
      ?? questioned(by: verb, cue)
    let heard = toldBehindAudience(verb, clause, in: sentence)
    var ranges = speechContent(verb, clause: heard == nil ? clause : nil, quotations: quotations, in: sentence)
    if let heard {
      let within = ranges.filter { $0.upperBound > heard.content.lowerBound }
      ranges = [
        heard.content
          .lowerBound..<((within.map(\.upperBound) + [heard.content.upperBound]).max() ?? heard.content.upperBound)
      ]
    }
    var told =
      heard?.audience ?? tree.child(of: verb, .indirectObject)
      ?? (object.map { $0 > verb && $0 < (ranges.first?.lowerBound ?? 0) } == true ? object : nil)
    if ranges.isEmpty, cue.frame == .speech {
      if let open,
        token.features.contains(.passive) || tree.children(of: open).contains(where: { text.tokens[$0].word == "to" })
      {
        // "a thousand people are believed to have come": of whom it is believed belongs to it.
        let raised =
          token.features.contains(.passive) && token.lemma != "tell" ? tree.child(of: verb, .passiveSubject) : nil
        ranges = [raised.map { tree.span(of: $0) }, tree.span(of: open)].compactMap(\.self)
      } else if !isFoundOrPosted(verb), mayLoseClause(verb, object),
        let rest = remainder(after: verb, told: told, in: sentence)
      {
        ranges = [rest]
      }
    }
    if let opening = openingOfQuotation(ranges, verb, source, in: sentence) { ranges.insert(opening, at: 0) }
    guard let start = ranges.first?.lowerBound else { return nil }
    // "Ruling for the clubs, Berg said": the main clause is not what the participle before it says.
    if token.features.contains(.gerund), verb == sentence.tokens.lowerBound, quotations.isEmpty,
      (verb..<max(verb, start)).contains(where: { text.tokens[$0].word == "," })
    {
      return nil
    }
    if heard == nil, let clause, let noun = relativeSubject(of: clause, saidBy: verb) { ranges.insert(noun, at: 0) }
    if ranges.count == 1, let start = ranges.first, let subject = lostSubject(verb, before: start.lowerBound) {
      ranges = [subject..<start.upperBound]
    }
    if told == nil, ranges.count == 1, let start = ranges.first, let name = lostAddressee(verb, opening: start) {
      ranges = [name.upperBound..<start.upperBound]
      told = name.upperBound - 1
    }
    // "what the mayor called a “shameful” act": the marks stand around one word of what is said.
    if let object, object > verb, ranges.count == 1, let range = ranges.first, range.count < 6,
      case let whole = tree.span(of: object), whole.lowerBound > verb, whole.overlaps(range), !range.contains(object),
      text.tokens[range.lowerBound].word != "that", text.tokens[range.lowerBound - 1].word != "that"
    {
      ranges = [min(whole.lowerBound, range.lowerBound)..<max(whole.upperBound, range.upperBound)]
    }
    var attribution = make(cue, verb, source, ranges, rule: quotations.isEmpty ? .speech : .quotation)
    // "was asked to leave": a request and no question.
    if cue.stance == .asks, clause == nil, quotations.isEmpty, open != nil { attribution?.stance = .urges }
    if let asserted = told, attribution?.content.contains(where: { $0.contains(asserted) }) == true { told = nil }
    if let told { addAddressee(told, verb, &attribution) }
    return attribution
  }

  /// "asked what he thought": a question whose word the parse took for an object.
  private func questioned(by verb: Int, _ cue: VerbCue) -> Int? {
    guard cue.stance == .asks else { return nil }
    return tree.children(of: verb).first { child in
      child > verb && [.object, .conjunct, .adverbialClause, .parataxis].contains(text.tokens[child].dependency)
        && opensQuestion(child) && tree.span(of: child).contains(where: isVerbal)
    }
  }

  /// "a plan that experts say could fail": the noun that the clause hangs from is the subject of what is said.
  private func relativeSubject(of clause: Int, saidBy verb: Int) -> Range<Int>? {
    let head = Int(text.tokens[verb].head)
    guard text.tokens[verb].dependency == .relativeClause, head >= 0, isNominal(head), clause > verb,
      let subject = tree.child(of: verb, .subject), subject > head, subject < verb, !isRelative(subject),
      tree.child(of: clause, .subject, .passiveSubject, .expletive) == nil, isFinite(tree.span(of: clause).lowerBound)
    else { return nil }
    return trimmed(objectSpan(head, of: verb))
  }

  /// "told the Northern Post four men were": a subject that the parse took for a part of the name before it.
  private func lostSubject(_ verb: Int, before clause: Int) -> Int? {
    guard text.tokens[verb].lemma == "tell", isVerbal(clause), text.tokens[clause].features.contains(.finite) else {
      return nil
    }
    var low = clause
    while low - 1 > verb, [.noun, .numeral, .determiner, .adjective].contains(text.tokens[low - 1].tag),
      !text.tokens[low - 1].features.contains(.capitalized)
    {
      low -= 1
    }
    return low < clause && text.tokens[low - 1].tag == .properNoun ? low : nil
  }

  /// "told the Northern Post four men were": a name that the parse took for a part of the clause's subject behind it.
  private func lostAddressee(_ verb: Int, opening content: Range<Int>) -> Range<Int>? {
    guard text.tokens[verb].lemma == "tell", content.lowerBound == verb + 1,
      let name = text.names.first(where: { $0.tokens.lowerBound > verb }), name.tokens.lowerBound - verb < 3,
      name.tokens.upperBound < content.upperBound
    else { return nil }
    let next = text.tokens[name.tokens.upperBound]
    return [.numeral, .determiner, .pronoun].contains(next.tag) ? verb + 1..<name.tokens.upperBound : nil
  }

  /// "you know", "this means that", "knew who had won": nobody says anything.
  private func tellsNothing(_ verb: Int, _ source: Int?, _ clause: Int?) -> Bool {
    let subject = source ?? tree.child(of: verb, .subject)
    if let subject,
      ["you", "it", "this", "that", "which", "what"].contains(text.tokens[subject].word) || isThing(subject)
    {
      return true
    }
    guard let clause, let first = tree.span(of: clause).first else { return false }
    return StanceWords.shared.kinds(of: text.tokens[first].word).contains(.question)
  }

  /// "was found under rubble", "was posted online": a passive that says nothing, unlike "were told".
  private func isFoundOrPosted(_ verb: Int) -> Bool {
    guard text.tokens[verb].features.contains(.passive), text.tokens[verb].lemma != "tell" else { return false }
    return tree.child(of: verb, .expletive) == nil
      && tree.child(of: verb, .passiveSubject, .subject).map { text.tokens[$0].word != "it" } ?? true
  }

  /// Whether the words behind a verb may be what is said though the parse has no clause there: not where it has an object
  /// ("he outlined the plan that failed"), unless the verb is one of plain telling.
  private func mayLoseClause(_ verb: Int, _ object: Int?) -> Bool {
    if StanceWords.shared.kinds(of: text.tokens[verb].lemma).contains(.telling) { return true }
    // "ruled the ban breached the law": what was taken for an object is the subject of the verb right behind it.
    if let object, object > verb, case let end = tree.span(of: object).upperBound, end < text.tokens.count,
      isFinite(end), text.tokens[verb].dependency != .relativeClause
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

  /// "told reporters he had lost": a clause that the parse hung on those who were told.
  func reducedClause(on told: Int?, after verb: Int) -> Int? {
    guard let told, told > verb, told - verb < 4, let clause = tree.child(of: told, .relativeClause),
      let subject = tree.child(of: clause, .subject, .expletive)
    else { return nil }
    // "told the agency that there was a fire"
    if let that = tree.child(of: clause, .mark), text.tokens[that].word == "that", subject > that { return clause }
    guard text.tokens[told].tag == .noun, !isThing(told),
      subject == told + 1 || text.tokens[told + 1].tag == .determiner, !isRelative(subject)
    else { return nil }
    return clause
  }
}
