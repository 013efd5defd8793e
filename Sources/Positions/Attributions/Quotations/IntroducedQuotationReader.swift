import NewsModel

/// Reads what stands behind a colon: "The site puts it bluntly: “The dam will break.”", "Poll: Voters fear the reform".
struct IntroducedQuotationReader: ParseReader {
  let parse: Parse

  /// "The site puts it bluntly: “The dam will break.”": the verb before the colon is a cue whatever it means.
  func introduced(_ claims: inout QuotationClaims) -> [Attribution] {
    var found: [Attribution] = []
    for (number, quotation) in text.quotations.enumerated() where !claims.isClaimed(number) {
      let first = quotation.tokens.lowerBound
      guard quotation.tokens.count >= 5, first >= 3, text.tokens[first - 2].word == ":",
        let sentence = text.sentenceIndex(ofToken: first - 2), !text.sentences[sentence].isBoilerplate,
        quotation.tokens.contains(where: { parse.isVerbal($0) }), let range = contents.trimmed(quotation.tokens),
        let speaker = introducer(text.sentences[sentence].tokens.lowerBound..<(first - 2))
      else { continue }
      claims.claim(number)
      found.append(
        Attribution(
          sourceHead: speaker.source, cue: speaker.cue, frame: .speech, stance: .asserts, content: [range],
          rule: .introducedQuotation))
    }
    return found
  }

  /// "Ada Berg: The dam will break", "Poll: Voters fear the reform": who stands before a colon says the rest of the
  /// sentence.
  ///
  /// - Parameter turns: The turns of an interview, which are read already.
  func titled(outside turns: [Range<Int>]) -> [Attribution] {
    var found: [Attribution] = []
    for name in text.names where name.type == .person {
      guard let number = text.sentenceIndex(ofToken: name.tokens.lowerBound) else { continue }
      let sentence = text.sentences[number].tokens
      let before = sentence.lowerBound..<name.tokens.lowerBound
      guard before.count < 4, before.allSatisfy({ parse.isNominal($0) || text.tokens[$0].tag == .adjective }) else {
        continue
      }
      if let attribution = title(
        name.tokens.lowerBound, colon: name.tokens.upperBound, in: text.sentences[number], outside: turns)
      {
        found.append(attribution)
      }
    }
    for sentence in text.sentences where isReport(sentence.tokens.lowerBound) {
      if let attribution = title(
        sentence.tokens.lowerBound, colon: sentence.tokens.lowerBound + 1, in: sentence, outside: turns)
      {
        found.append(attribution)
      }
    }
    return found
  }

  private func isReport(_ token: Int) -> Bool {
    parse.kinds(of: text.tokens[token].word).contains(.survey)
  }

  private func title(
    _ source: Int, colon: Int, in sentence: Sentence, outside turns: [Range<Int>]
  ) -> Attribution? {
    let asks = text.tokens[sentence.tokens.upperBound - 1].word == "?"
    guard !sentence.isBoilerplate, colon + 4 < sentence.tokens.upperBound, text.tokens[colon].word == ":",
      !turns.contains(where: { $0.contains(colon + 1) }),
      case let rest = (colon + 1)..<sentence.tokens.upperBound,
      rest.contains(where: { parse.isFinite($0) && (asks || !parse.isRelative(clauseOf: $0)) }),
      text.quotation(from: colon + 2) == nil, let range = contents.trimmed(rest)
    else { return nil }
    return Attribution(
      sourceHead: source, cue: nil, frame: .speech, stance: asks ? .asks : .asserts, content: [range],
      rule: .introducedQuotation)
  }

  /// The subject of the first verb before a colon with that verb; without a verb the name alone ("Mayor Ada Berg:
  /// “…”").
  private func introducer(_ words: Range<Int>) -> (source: Int, cue: Range<Int>?)? {
    for verb in words where text.tokens[verb].tag == .verb && !text.tokens[verb].features.contains(.quoted) {
      guard text.tokens[verb].dependency != .relativeClause, let source = tree.child(of: verb, .subject),
        parse.isNominal(source), !parse.isThing(source)
      else { continue }
      return (source, verb..<(verb + 1))
    }
    guard !words.contains(where: { parse.isVerbal($0) || text.tokens[$0].tag == .punctuation }), words.count < 8,
      let name = words.first(where: {
        text.tokens[$0].tag == .properNoun && ![.compound, .flat].contains(text.tokens[$0].dependency)
      })
    else { return nil }
    return (name, nil)
  }
}
