import NewsModel

/// Reads quotations that no verb of speech claims: signed behind a dash ("“…” — Ada Berg"), or going on from the one
/// before.
struct ContinuingQuotationReader: ParseReader {
  let parse: Parse

  /// A quotation of a sentence or more that no cue has claimed goes on with the speaker before.
  ///
  /// - Parameter found: All that has been read, to which what goes on is added.
  func read(_ claims: QuotationClaims, into found: inout [Attribution]) {
    // Where the content of each telling ends, −1 for the others: most are passed over by this alone.
    var ends = found.map { $0.isTold ? $0.content.last?.upperBound ?? -1 : -1 }
    for (number, quotation) in text.quotations.enumerated() where !claims.isClaimed(number) {
      guard quotation.tokens.count >= 5, let sentence = text.sentenceIndex(ofToken: quotation.tokens.lowerBound),
        !text.sentences[sentence].isBoilerplate,
        quotation.tokens.lowerBound - text.sentences[sentence].tokens.lowerBound <= 2,
        quotation.tokens.contains(where: { parse.isVerbal($0) }), let range = contents.trimmed(quotation.tokens)
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
      !parse.isDash(dash)
    {
      dash += 1
    }
    guard dash + 1 < text.tokens.count, parse.isDash(dash), text.tokens[dash + 1].features.contains(.capitalized),
      let number = text.sentenceIndex(ofToken: dash + 1)
    else { return nil }
    let phrase = (dash + 1)..<min(text.sentences[number].tokens.upperBound, dash + 24)
    guard
      let name = phrase.first(where: { parse.isNominal($0) && !phrase.contains(Int(text.tokens[$0].head)) })
        ?? phrase.first(where: parse.isNominal), !phrase.prefix(while: { $0 <= name }).contains(where: parse.isVerbal)
    else { return nil }
    return name
  }

  /// Whether what an attribution tells is a quotation that ends before its cue, in the sentence before and the
  /// paragraph of `sentence`; one that has gone on already goes on.
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
