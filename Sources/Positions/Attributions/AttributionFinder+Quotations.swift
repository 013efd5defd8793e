import NewsModel

/// Quotations that no verb of speech claims: introduced by a colon, signed behind a dash, or going on from the one before.
extension AttributionFinder {
  /// "The site puts it bluntly: “The dam will break.”": the verb before the colon is a cue whatever it means.
  mutating func readIntroducedQuotations() {
    for (number, quotation) in text.quotations.enumerated() where !usedQuotations.contains(number) {
      let first = quotation.tokens.lowerBound
      guard quotation.tokens.count >= 5, first >= 3, text.tokens[first - 2].word == ":",
        let sentence = text.sentenceIndex(ofToken: first - 2), !text.sentences[sentence].isBoilerplate,
        quotation.tokens.contains(where: { isVerbal($0) }), let range = trimmed(quotation.tokens),
        let speaker = introducer(text.sentences[sentence].tokens.lowerBound..<(first - 2))
      else { continue }
      usedQuotations.insert(number)
      append(
        Attribution(
          sourceHead: speaker.source, cue: speaker.cue, frame: .speech, stance: .asserts, content: [range],
          rule: .introducedQuotation))
    }
  }

  /// "Ada Berg: The dam will break", "Poll: Voters fear the reform": who stands before a colon says the rest of the sentence.
  mutating func readTitled() {
    for name in text.names where name.type == .person {
      guard let number = text.sentenceIndex(ofToken: name.tokens.lowerBound) else { continue }
      let sentence = text.sentences[number].tokens
      let before = sentence.lowerBound..<name.tokens.lowerBound
      guard before.count < 4, before.allSatisfy({ isNominal($0) || text.tokens[$0].tag == .adjective }) else {
        continue
      }
      readTitle(name.tokens.lowerBound, colon: name.tokens.upperBound, in: text.sentences[number])
    }
    for sentence in text.sentences where isReport(sentence.tokens.lowerBound) {
      readTitle(sentence.tokens.lowerBound, colon: sentence.tokens.lowerBound + 1, in: sentence)
    }
  }

  private func isReport(_ token: Int) -> Bool {
    ["poll", "report", "study", "survey"].contains { text.tokens[token].word == $0 }
  }

  private mutating func readTitle(_ source: Int, colon: Int, in sentence: Sentence) {
    let asks = text.tokens[sentence.tokens.upperBound - 1].word == "?"
    guard !sentence.isBoilerplate, colon + 4 < sentence.tokens.upperBound, text.tokens[colon].word == ":",
      !turnBodies.contains(where: { $0.contains(colon + 1) }),
      case let rest = (colon + 1)..<sentence.tokens.upperBound,
      rest.contains(where: { isFinite($0) && (asks || !isRelative(clauseOf: $0)) }),
      !text.quotations.contains(where: { $0.tokens.lowerBound == colon + 2 }), let range = trimmed(rest)
    else { return }
    append(
      Attribution(
        sourceHead: source, cue: nil, frame: .speech, stance: asks ? .asks : .asserts, content: [range],
        rule: .introducedQuotation))
  }

  /// The subject of the first verb before a colon with that verb; without a verb the name alone ("Mayor Ada Berg: “…”").
  private func introducer(_ words: Range<Int>) -> (source: Int, cue: Range<Int>?)? {
    for verb in words where text.tokens[verb].tag == .verb && !text.tokens[verb].features.contains(.quoted) {
      guard text.tokens[verb].dependency != .relativeClause, let source = tree.child(of: verb, .subject),
        isNominal(source), !isThing(source)
      else { continue }
      return (source, verb..<(verb + 1))
    }
    guard !words.contains(where: { isVerbal($0) || text.tokens[$0].tag == .punctuation }), words.count < 8,
      let name = words.first(where: {
        text.tokens[$0].tag == .properNoun && ![.compound, .flat].contains(text.tokens[$0].dependency)
      })
    else { return nil }
    return (name, nil)
  }

  /// A quotation of a sentence or more that no cue has claimed goes on with the speaker before.
  mutating func readContinuingQuotations() {
    // Where the content of each telling ends, −1 for the others: most are passed over by this alone.
    var ends = found.map { $0.isTold ? $0.content.last?.upperBound ?? -1 : -1 }
    for (number, quotation) in text.quotations.enumerated() where !usedQuotations.contains(number) {
      guard quotation.tokens.count >= 5, let sentence = text.sentenceIndex(ofToken: quotation.tokens.lowerBound),
        !text.sentences[sentence].isBoilerplate,
        quotation.tokens.lowerBound - text.sentences[sentence].tokens.lowerBound <= 2,
        quotation.tokens.contains(where: { isVerbal($0) }), let range = trimmed(quotation.tokens)
      else { continue }
      if let signer = signer(of: quotation) {
        found.append(
          Attribution(
            sourceHead: signer, cue: nil, frame: .speech, stance: .asserts, content: [range], rule: .signedQuotation))
        ends.append(range.upperBound)
        continue
      }
      var speaker: Int?
      var place = -1
      for (index, end) in ends.enumerated() where end <= quotation.tokens.lowerBound && end > place {
        let attribution = found[index]
        guard let cue = attribution.cue?.lowerBound ?? attribution.content.first?.lowerBound,
          !(attribution.cue != nil && text.tokens[cue].features.contains(.quoted)),
          let other = text.sentenceIndex(ofToken: end - 1), sentence - other <= 2
        else { continue }
        speaker = index
        place = end
      }
      // "“We came,” Berg said. “We saw.”": in one paragraph it is one utterance that the cue interrupts.
      if let speaker, isInterrupted(found[speaker], before: sentence) {
        for index in found.indices where found[index].cue == found[speaker].cue {
          found[index].content.append(range)
          ends[index] = range.upperBound
        }
        continue
      }
      found.append(
        Attribution(
          sourceHead: nil, cue: nil, frame: .speech, stance: .asserts, content: [range],
          inheritedSource: speaker.flatMap { found[$0].sourceHead ?? found[$0].inheritedSource },
          rule: .continuingQuotation))
      ends.append(range.upperBound)
    }
  }

  /// "“The dam will hold.” — Ada Berg, mayor of Lund": the name behind a dash.
  private func signer(of quotation: Quotation) -> Int? {
    var dash = quotation.tokens.upperBound
    while dash < text.tokens.count, dash - quotation.tokens.upperBound < 3, text.tokens[dash].tag == .punctuation,
      !isDash(dash)
    {
      dash += 1
    }
    guard dash + 1 < text.tokens.count, isDash(dash), text.tokens[dash + 1].features.contains(.capitalized),
      let number = text.sentenceIndex(ofToken: dash + 1)
    else { return nil }
    let phrase = (dash + 1)..<min(text.sentences[number].tokens.upperBound, dash + 24)
    guard
      let name = phrase.first(where: { isNominal($0) && !phrase.contains(Int(text.tokens[$0].head)) })
        ?? phrase.first(where: isNominal), !phrase.prefix(while: { $0 <= name }).contains(where: isVerbal)
    else { return nil }
    return name
  }

  func isDash(_ token: Int) -> Bool {
    ["—", "–", "--", "-"].contains { text.words(of: token..<(token + 1)) == $0 }
  }

  /// Whether what an attribution tells is a quotation that ends before its cue, in the sentence before and the paragraph
  /// of `sentence`; one that has gone on already goes on.
  private func isInterrupted(_ attribution: Attribution, before sentence: Int) -> Bool {
    guard let cue = attribution.cue?.lowerBound, let last = attribution.content.last,
      text.tokens[last.upperBound - 1].features.contains(.quoted)
        || text.tokens[last.lowerBound].features.contains(.quoted),
      attribution.content[0].upperBound <= cue,
      let end = text.sentenceIndex(ofToken: max(cue, last.upperBound - 1))
    else { return false }
    return sentence - end <= 1 && text.sentences[end].paragraph == text.sentences[sentence].paragraph
  }
}
