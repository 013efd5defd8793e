import NewsModel

/// Whom somebody blames or praises, and what for: "accused him of fraud", "was charged with murder".
extension VerbReader {
  /// "accused him of fraud", "was charged with murder": whom somebody blames, and what for.
  func blame(_ cue: VerbCue, _ clause: VerbClause) -> Attribution? {
    let (verb, source, isPassive) = (clause.verb, clause.source, clause.isPassive)
    let object = clause.object ?? (isPassive ? blamed(by: verb) : nil)
    guard object != source || object == nil && isPassive else { return nil }
    // "The storm hammered the coast" criticizes nobody.
    if cue.condition == .people, source.map({ parse.isThing($0) }) ?? true { return nil }
    let reason = reason(of: verb, cue, object)
    if reason == nil, staysUnsaid(cue, clause, object) { return nil }
    guard let object else {
      guard let reason, case let range = tree.span(of: reason) else { return nil }
      return make(cue, verb, source, [contents.withoutPreposition(range)], rule: .blame)
    }
    let isFronted = reason == nil && object < verb && !isPassive
    var range = isFronted ? contents.objectSpan(object, of: verb) : tree.span(of: reason ?? object, without: [verb])
    // "of", "for" and "over" only join the reason to the verb.
    if let reason, range.count > 1, isReason(reason) || isCharge(reason, of: verb),
      text.tokens[range.lowerBound].word != "that"
    {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    if reason == nil, cue.stance == .accuses, let later = laterReason(verb, after: object) { range = later }
    let without: Set<Int> = [reason, object < verb ? verb : nil].reduce(into: []) { set, token in
      if let token { set.insert(token) }
    }
    return make(cue, verb, source, [range], target: tree.span(of: object, without: without), rule: .blame)
  }

  /// What somebody is blamed for, below the verb or below whom it blames.
  private func reason(of verb: Int, _ cue: VerbCue, _ object: Int?) -> Int? {
    let isArmed = parse.kinds(of: text.tokens[verb].lemma).contains(.armed)
    let own = tree.children(of: verb).first {
      [.oblique, .adverbialClause, .openComplement, .complementClause].contains(text.tokens[$0].dependency)
        && $0 > verb && $0 > object ?? verb && (isReason($0) || isCharge($0, of: verb))
        // "attacked a patrol with machetes": by what, not what for.
        && !(isArmed && parse.opening(of: $0) == "with")
    }
    guard own == nil, let object else { return own }
    return tree.children(of: object).first {
      $0 > object && text.tokens[$0].dependency == .nominalModifier && isReason($0)
        // "condemned the murder of Berg" names what is condemned, "accused Lind of murder" what for.
        && (cue.stance == .accuses || parse.opening(of: $0) != "of")
    }
  }

  /// Where no reason is told: whether nothing is said in words, as far as anybody tells.
  private func staysUnsaid(_ cue: VerbCue, _ clause: VerbClause, _ object: Int?) -> Bool {
    let isArmed = parse.kinds(of: text.tokens[clause.verb].lemma).contains(.armed)
    // "was charged on Friday", "was attacked": of what nobody says.
    guard let source = clause.source else { return cue.stance == .accuses || isArmed }
    // "Guards attacked a patrol": with arms, for all that is told.
    guard isArmed, let object, text.tokens[source].tag == .noun else { return false }
    return !parse.isThing(object) || text.tokens[source].features.contains(.plural)
  }

  /// "charged in the death of a student", "indicted on two counts": what for, not where or when.
  private func isCharge(_ phrase: Int, of verb: Int) -> Bool {
    guard parse.kinds(of: text.tokens[verb].lemma).contains(.charging) else { return false }
    let first = parse.opening(of: phrase)
    return (first == "on" || first == "in") && parse.isThing(phrase) && !parse.isTime(phrase)
  }

  /// "accused two men, Berg and Lind, of lying": the parse may lose the reason behind the names.
  private func laterReason(_ verb: Int, after object: Int) -> Range<Int>? {
    guard let number = text.sentenceIndex(ofToken: verb) else { return nil }
    let rest = (object + 1)..<max(object + 1, text.sentences[number].tokens.upperBound - 1)
    for index in rest {
      if parse.isFinite(index) { return nil }
      if text.tokens[index].word == "of", index + 1 < rest.upperBound, text.tokens[index + 1].features.contains(.gerund)
      {
        return tree.span(of: index + 1)
      }
    }
    return nil
  }

  /// What someone is blamed for stands behind one of a few small words; "from the left, calling it a fake" is none.
  private func isReason(_ head: Int) -> Bool {
    let start = tree.span(of: head).lowerBound
    let first = text.tokens[start].word
    // "attacked the plan, with the fund calling it a farce"
    if first == "with", start > 0, text.tokens[start - 1].word == "," { return false }
    if first == "in" { return text.tokens[head].features.contains(.gerund) }
    return ["of", "for", "over", "with", "as", "about", "that"].contains { first == $0 }
  }
}
