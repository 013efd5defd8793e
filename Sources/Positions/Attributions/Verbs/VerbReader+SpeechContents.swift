import NewsModel

/// The clause, the quotations, or the rest of the sentence that a verb of speech interrupts.
///
/// In "The vote, she said, “was fair”" both sides of her verb.
extension VerbReader {
  /// The clause, the quotations, or the rest of the sentence that a verb of speech interrupts.
  func speechContent(_ clause: VerbClause, said: Int?, _ claims: inout QuotationClaims) -> [Range<Int>] {
    let (verb, sentence) = (clause.verb, clause.sentence)
    var ranges: [Range<Int>] = []
    // "“I am tired,” she said, her voice breaking", "“We sold it,” Berg said, and then he smiled": what is told of it.
    let isSaidBefore = clause.quotations.contains { number in
      let words = text.quotations[number].tokens
      return words.lowerBound - 2 < sentence.tokens.lowerBound && words.upperBound < verb && words.count > 2
    }
    let said = said.flatMap { isSaidBefore && $0 > verb && !opensBehind(verb, clause: $0) ? nil : $0 }
    if let said {
      ranges.append(words(of: said, saidBy: verb, in: sentence))
    } else if !isSaidBefore, let head = interruptedHead(of: verb) {
      ranges = words(around: verb, below: head)
    }
    for number in clause.quotations where !claims.isClaimed(number) {
      let quotation = text.quotations[number]
      if ranges.contains(where: { $0.overlaps(quotation.tokens) }) {
        ranges = ranges.map { grown($0, by: quotation) }
      } else if ranges.isEmpty, let start = clauseStart(before: quotation, after: verb) {
        ranges.append(start..<quotation.tokens.upperBound)
      } else if ranges.isEmpty || quotation.tokens.count > 3 || claims.leads(quotation, to: verb) {
        ranges.append(quotation.tokens)
      }
      claims.claim(number)
    }
    // Content never holds its own cue.
    ranges = ranges.flatMap { range -> [Range<Int>] in
      guard range.contains(verb) else { return [range] }
      return [range.lowerBound..<verb, (verb + 1)..<range.upperBound].filter { $0.count > 2 }
    }
    return merged(ranges.sorted { $0.lowerBound < $1.lowerBound })
  }

  /// The words of a clause that a verb says, with what the parse cut off.
  private func words(of said: Int, saidBy verb: Int, in sentence: Sentence) -> Range<Int> {
    var range = contents.contentSpan(of: said, after: verb)
    // "believe the mastermind Berg visited": the parse made two clauses of the subject and its verb.
    if let next = tree.children(of: verb).first(where: {
      $0 > said && text.tokens[$0].dependency == .complementClause && parse.isVerbal($0)
    }), !parse.isVerbal(said), said > verb {
      range = range.lowerBound..<max(range.upperBound, tree.span(of: next).upperBound)
    }
    range = contents.wholeClause(range, of: said, after: verb, in: sentence)
    // "said that, having heard him, Berg left": the clause goes on behind the aside.
    let opensWithAside =
      verb + 2 < sentence.tokens.upperBound && text.tokens[verb + 1].word == "that"
      && text.tokens[verb + 2].word == ","
    return opensWithAside ? (verb + 3)..<max(range.upperBound, sentence.tokens.upperBound) : range
  }

  /// The words of a clause on both sides of the cue that interrupts it.
  private func words(around verb: Int, below head: Int) -> [Range<Int>] {
    let whole = tree.span(of: head, without: [verb])
    let own = tree.span(of: verb)
    guard own.lowerBound > whole.lowerBound, own.upperBound < whole.upperBound else { return [whole] }
    return [whole.lowerBound..<own.lowerBound, own.upperBound..<whole.upperBound]
  }

  /// "said that she left", "said she left": nothing but "that" parts a clause from its verb.
  private func opensBehind(_ verb: Int, clause: Int) -> Bool {
    text.tokens[verb + 1].word == "that"
      || text.tokens[verb + 1].word != "," && tree.span(of: clause, without: [verb]).lowerBound == verb + 1
  }

  /// A clause that lies in a quotation grows to all of it; one that only begins outside keeps its beginning.
  private func grown(_ range: Range<Int>, by quotation: Quotation) -> Range<Int> {
    let inside = range.clamped(to: quotation.tokens)
    guard !inside.isEmpty else { return range }
    let isInside = inside.count * 10 >= range.count * 8 || isIntroduced(quotation)
    guard isInside || quotation.tokens.upperBound > range.upperBound else { return range }
    let low = isInside ? quotation.tokens.lowerBound : min(range.lowerBound, quotation.tokens.lowerBound)
    return low..<max(quotation.tokens.upperBound, isInside ? 0 : range.upperBound)
  }

  /// Whether a colon, a dash or, before a capital, a comma parts a quotation from what leads to it.
  private func isIntroduced(_ quotation: Quotation) -> Bool {
    let first = quotation.tokens.lowerBound
    guard first >= 2, first < text.tokens.count else { return false }
    switch text.words(of: (first - 2)..<(first - 1)) {
    case ":", "—", "–", "--": return true
    case ",": return text.tokens[first].features.contains(.capitalized)
    default: return false
    }
  }

  /// Where the clause begins that runs on into a quotation: "said the vote was "a farce"".
  private func clauseStart(before quotation: Quotation, after verb: Int) -> Int? {
    let end = quotation.tokens.lowerBound - 1
    guard end - verb > 1, end - verb < 20 else { return nil }
    let between = (verb + 1)..<end
    // "claiming Berg “did everything”": the subject stands outside the marks.
    if between.allSatisfy({ parse.isNominal($0) || parse.isDeterminer($0) }),
      parse.isVerbal(quotation.tokens.lowerBound)
    {
      return between.lowerBound
    }
    guard !between.contains(where: { text.tokens[$0].tag == .punctuation }),
      parse.isNominal(verb + 1) || parse.isDeterminer(verb + 1),
      between.contains(where: parse.isFinite)
    else { return nil }
    return between.lowerBound
  }

  private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// "The vote, she said, was fair": the head that the cue hangs from.
  private func interruptedHead(of verb: Int) -> Int? {
    let token = text.tokens[verb]
    guard token.dependency == .parataxis, token.head >= 0, !hasOwnContent(verb) else { return nil }
    let head = Int(token.head)
    // "The mayor, asked whether she would go, laughed.": nobody's name stands beside the verb.
    if verb > 0, text.tokens[verb - 1].word == ",",
      verb + 1 >= text.tokens.count || !parse.isNominal(verb + 1) && !parse.isDeterminer(verb + 1)
    {
      return nil
    }
    // "Asked whether he would go, Berg shrugged."
    if head < verb, parse.isVerbal(head), text.tokens[head].features.contains(.capitalized),
      text.tokens[head].word != text.tokens[head].lemma, tree.child(of: head, .subject) == nil
    {
      return nil
    }
    // "sank with a handful of survivors found": no comma parts it from what it would say.
    if head < verb, text.tokens[verb].lemma == "find", !(head..<verb).contains(where: { text.tokens[$0].word == "," }) {
      return nil
    }
    // "it had failed; it denied": behind a semicolon another sentence begins.
    if head < verb,
      (head..<verb).contains(where: { text.tokens[$0].word == ";" && !text.tokens[$0].features.contains(.quoted) })
    {
      return nil
    }
    // A sentence that merely goes on ("He left, she said so") has its own words on the left.
    return parse.isVerbal(head) || tree.child(of: head, .copula) != nil ? head : nil
  }

  /// Whether what a verb says stands behind it: "the owners have disputed its findings", not "the owners said on
  /// Monday".
  private func hasOwnContent(_ verb: Int) -> Bool {
    guard text.tokens[verb].lemma != "tell", verb > 0, verb + 1 < text.tokens.count,
      text.tokens[verb - 1].word != ","
    else { return false }
    if let thing = tree.child(of: verb, .object, .openComplement, .complementClause), thing > verb, !parse.isTime(thing)
    {
      return true
    }
    switch text.tokens[verb + 1].tag {
    case .determiner, .pronoun: return !parse.isTime(verb + 2 < text.tokens.count ? verb + 2 : verb + 1)
    default: return false
    }
  }
}
