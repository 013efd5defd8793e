import NewsModel

/// What a verb, a source and the words of a content are together: an attribution, or none where nobody says it.
///
/// Of "was accused of fraud by Berg" the content ends before "by Berg".
extension VerbReader {
  func make(
    _ cue: VerbCue, _ verb: Int, _ source: Int?, _ content: [Range<Int>], target: Range<Int>? = nil,
    cueEnd: Int? = nil, rule: AttributionRule
  ) -> Attribution? {
    let isTold = cue.frame.isTold
    let ranges = content.compactMap { isTold ? $0 : wholeQuotation($0, behind: verb) }.compactMap {
      contents.trimmed(withoutAgent(cue.frame.isTold ? $0 : contents.throughQuotation($0), source, of: verb))
    }
    // A verb without anyone who says it is no position, unless it is passive speech ("was accused").
    guard !ranges.isEmpty, source != nil || isAnonymous(cue, verb) else { return nil }
    return Attribution(
      sourceHead: source, cue: verb..<(cueEnd ?? verb + 1), frame: cue.frame, stance: cue.stance, content: ranges,
      target: target, rule: rule)
  }

  /// "condemned “racist and vile innuendo” about Lind": marks right behind a verb hold its object, whatever the parse
  /// takes for it.
  private func wholeQuotation(_ range: Range<Int>, behind verb: Int) -> Range<Int> {
    guard range.lowerBound > verb,
      let quotation = text.quotation(from: verb + 2),
      quotation.tokens.count < 13, quotation.tokens.overlaps(range)
    else { return range }
    return min(range.lowerBound, quotation.tokens.lowerBound)..<max(range.upperBound, quotation.tokens.upperBound)
  }

  /// "was accused of fraud by Berg": who does it ends what is said.
  private func withoutAgent(_ range: Range<Int>, _ source: Int?, of verb: Int) -> Range<Int> {
    guard let source, range.contains(source), source > verb, text.tokens[verb].features.contains(.passive),
      let by = range.last(where: { $0 < source && text.tokens[$0].word == "by" }), by > range.lowerBound,
      !(by..<source).contains(where: parse.isVerbal)
    else { return range }
    return range.lowerBound..<by
  }

  /// "was accused of", "is reported to have": nobody says who.
  private func isAnonymous(_ cue: VerbCue, _ verb: Int) -> Bool {
    let features = text.tokens[verb].features
    guard
      features.contains(.passive) || parse.isFrontedParticiple(verb)
        || isBareParticiple(verb, cue.frame)
          && !parse.kinds(of: text.tokens[verb].word).contains(.anonymity),
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
}
