import NewsModel

extension AttributionFinder {
  /// Whether a clause below a verb can be what it says: a verb after it, or the sentence that it ends.
  func isSaid(_ clause: Int, by verb: Int) -> Bool {
    // "Berg, prosecuting, said": what she does, not what she says.
    let isAside =
      clause < verb && clause > 0 && text.tokens[clause].features.contains(.gerund)
      && text.tokens[clause - 1].word == ","
    // "Berg told the Post; local leaders grumbled": another sentence.
    let isApart =
      clause > verb
      && (verb..<clause).contains { text.tokens[$0].word == ";" && !text.tokens[$0].features.contains(.quoted) }
    return clause != verb && !isAside && !isApart
  }

  /// The clause, the quotations, or the rest of the sentence that a verb of speech interrupts.
  mutating func speechContent(
    _ verb: Int, clause: Int?, quotations: [Int], in sentence: Sentence
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    // "“I am tired,” she said, her voice breaking", "“We sold it,” Berg said, and then he smiled": what is told of it.
    let isSaidBefore = quotations.contains { number in
      let words = text.quotations[number].tokens
      return words.lowerBound - 2 < sentence.tokens.lowerBound && words.upperBound < verb && words.count > 2
    }
    let clause = clause.flatMap { isSaidBefore && $0 > verb && !opensBehind(verb, clause: $0) ? nil : $0 }
    if let clause {
      var range = contentSpan(of: clause, after: verb)
      // "believe the mastermind Berg visited": the parse made two clauses of the subject and its verb.
      if let next = tree.children(of: verb).first(where: {
        $0 > clause && text.tokens[$0].dependency == .complementClause && isVerbal($0)
      }), !isVerbal(clause), clause > verb {
        range = range.lowerBound..<max(range.upperBound, tree.span(of: next).upperBound)
      }
      range = wholeClause(range, of: clause, after: verb, in: sentence)
      // "said that, having heard him, Berg left": the clause goes on behind the aside.
      if verb + 2 < sentence.tokens.upperBound, text.tokens[verb + 1].word == "that", text.tokens[verb + 2].word == ","
      {
        range = (verb + 3)..<max(range.upperBound, sentence.tokens.upperBound)
      }
      ranges.append(range)
    }
    if ranges.isEmpty, !isSaidBefore, let head = interruptedHead(of: verb) {
      let whole = tree.span(of: head, without: [verb])
      let own = tree.span(of: verb)
      if own.lowerBound > whole.lowerBound, own.upperBound < whole.upperBound {
        ranges = [whole.lowerBound..<own.lowerBound, own.upperBound..<whole.upperBound]
      } else {
        ranges = [whole]
      }
    }
    for number in quotations where !usedQuotations.contains(number) {
      let quotation = text.quotations[number]
      if ranges.contains(where: { $0.overlaps(quotation.tokens) }) {
        ranges = ranges.map { grown($0, by: quotation) }
      } else if ranges.isEmpty, let start = clauseStart(before: quotation, after: verb) {
        ranges.append(start..<quotation.tokens.upperBound)
      } else if ranges.isEmpty || quotation.tokens.count > 3 || leads(quotation, to: verb) {
        ranges.append(quotation.tokens)
      }
      usedQuotations.insert(number)
    }
    // Content never holds its own cue.
    ranges = ranges.flatMap { range -> [Range<Int>] in
      guard range.contains(verb) else { return [range] }
      return [range.lowerBound..<verb, (verb + 1)..<range.upperBound].filter { $0.count > 2 }
    }
    return merged(ranges.sorted { $0.lowerBound < $1.lowerBound })
  }

  /// "said that she left", "said she left": nothing but "that" parts a clause from its verb.
  private func opensBehind(_ verb: Int, clause: Int) -> Bool {
    text.tokens[verb + 1].word == "that"
      || text.tokens[verb + 1].word != "," && tree.span(of: clause, without: [verb]).lowerBound == verb + 1
  }

  /// "“The vote,” Berg said, “was fair”": a few words that the speaker's own name and verb interrupt.
  private func leads(_ quotation: Quotation, to verb: Int) -> Bool {
    guard quotation.tokens.count > 1, quotation.tokens.upperBound < verb else { return false }
    return text.tokens[quotation.tokens.upperBound - 1].word == ","
  }

  /// "reads “War and Peace”": words in capitals without a verb are a title, which nobody says.
  func isTitle(_ quotation: Quotation) -> Bool {
    guard quotation.tokens.count < 7, let first = quotation.tokens.first else { return false }
    var names = 0
    for index in quotation.tokens {
      switch text.tokens[index].tag {
      case .adposition, .determiner, .coordinator, .punctuation: continue
      case .verb, .auxiliary: return false
      default:
        guard text.tokens[index].features.contains(.capitalized) else { return false }
        names += 1
      }
    }
    return names > 1 && text.tokens[first].features.contains(.capitalized)
  }

  /// A clause whose head the parse took for a noun goes on with the verb behind it: "sure its attack could hold".
  func wholeClause(_ range: Range<Int>, of clause: Int, after cue: Int, in sentence: Sentence) -> Range<Int> {
    guard clause > cue, text.tokens[clause].tag == .noun || text.tokens[clause].tag == .properNoun,
      tree.child(of: clause, .copula, .auxiliary) == nil, range.upperBound < sentence.tokens.upperBound,
      !range.contains(where: isFinite), isFinite(range.upperBound),
      let rest = remainder(after: cue, told: nil, in: sentence), rest.lowerBound <= range.lowerBound
    else { return range }
    return range.lowerBound..<max(range.upperBound, rest.upperBound)
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
    if between.allSatisfy({ isNominal($0) || isDeterminer($0) }), isVerbal(quotation.tokens.lowerBound) {
      return between.lowerBound
    }
    guard !between.contains(where: { text.tokens[$0].tag == .punctuation }),
      isNominal(verb + 1) || isDeterminer(verb + 1),
      between.contains(where: isFinite)
    else { return nil }
    return between.lowerBound
  }

  func isDeterminer(_ token: Int) -> Bool { text.tokens[token].tag == .determiner }

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
      verb + 1 >= text.tokens.count || !isNominal(verb + 1) && !isDeterminer(verb + 1)
    {
      return nil
    }
    // "Asked whether he would go, Berg shrugged."
    if head < verb, isVerbal(head), text.tokens[head].features.contains(.capitalized),
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
    return isVerbal(head) || tree.child(of: head, .copula) != nil ? head : nil
  }

  /// Whether what a verb says stands behind it: "the owners have disputed its findings", not "the owners said on Monday".
  private func hasOwnContent(_ verb: Int) -> Bool {
    guard text.tokens[verb].lemma != "tell", verb > 0, verb + 1 < text.tokens.count,
      text.tokens[verb - 1].word != ","
    else { return false }
    if let thing = tree.child(of: verb, .object, .openComplement, .complementClause), thing > verb, !isTime(thing) {
      return true
    }
    switch text.tokens[verb + 1].tag {
    case .determiner, .pronoun: return !isTime(verb + 2 < text.tokens.count ? verb + 2 : verb + 1)
    default: return false
    }
  }

  /// The words of a clause after its verb, from where its subject begins even if the parse gave that to the verb.
  func contentSpan(of clause: Int, after verb: Int) -> Range<Int> {
    var span = tree.span(of: clause, without: [verb])
    guard span.lowerBound > verb + 1, tree.child(of: clause, .subject, .passiveSubject, .expletive) == nil,
      let object = tree.child(of: verb, .object), object > verb, object < span.lowerBound,
      text.tokens[clause].features.contains(.finite)
        || tree.child(of: clause, .auxiliary, .passiveAuxiliary, .copula) != nil
    else { return span }
    span = min(tree.span(of: object).lowerBound, span.lowerBound)..<span.upperBound
    return span
  }

  /// The words of an object, without those of its verb where that hangs from it.
  func clauseSpan(of head: Int, below verb: Int) -> Range<Int> { tree.span(of: head, without: [verb]) }

  /// The object of a deed with the phrase that goes on right behind it: "responsibility for the fire".
  func grownObject(_ object: Int, of verb: Int) -> Range<Int> {
    var range = clauseSpan(of: object, below: verb)
    guard object > verb, text.tokens[object].tag == .noun, range.upperBound < text.tokens.count else { return range }
    let preposition = text.tokens[range.upperBound].word
    guard ["for", "of", "over", "about", "against", "with", "between"].contains(where: { preposition == $0 }),
      let phrase = tree.children(of: verb).first(where: {
        $0 > range.upperBound && text.tokens[$0].dependency == .oblique
          && tree.span(of: $0).lowerBound == range.upperBound
      })
    else { return range }
    range = range.lowerBound..<tree.span(of: phrase).upperBound
    // "for the fire at the plant": where it was belongs to it.
    if let place = tree.children(of: verb).first(where: {
      $0 > range.upperBound && text.tokens[$0].dependency == .oblique && !isTime($0)
        && tree.span(of: $0).lowerBound == range.upperBound
        && (text.tokens[range.upperBound].word == "at" || text.tokens[range.upperBound].word == "in")
    }) {
      range = range.lowerBound..<tree.span(of: place).upperBound
    }
    return withoutReason(range)
  }

  /// "vote for Berg because …": the reason is no part of what is voted for.
  func withoutReason(_ range: Range<Int>) -> Range<Int> {
    let end = range.dropFirst().first { index in
      ["because", "although", "though", "while", "whereas", "unless"].contains { text.tokens[index].word == $0 }
        && !text.tokens[index].features.contains(.quoted)
    }
    return range.lowerBound..<(end ?? range.upperBound)
  }

  func isSpeechCue(_ token: Int) -> Bool {
    lexicon.frames(ofVerb: text.tokens[token].lemma).contains { $0.frame.isTold }
  }

  /// "accused them of using “doctored” photographs": marks around a word of a content do not end it.
  func throughQuotation(_ range: Range<Int>) -> Range<Int> {
    guard range.upperBound + 1 < text.tokens.count, let sentence = text.sentenceIndex(ofToken: range.upperBound),
      let quotation = text.quotations.first(where: { $0.tokens.lowerBound == range.upperBound + 1 }),
      quotation.tokens.upperBound < text.sentences[sentence].tokens.upperBound
    else { return range }
    if text.tokens[quotation.tokens.upperBound - 1].tag == .punctuation {
      return range.lowerBound..<quotation.tokens.upperBound
    }
    var end = quotation.tokens.upperBound + 1
    while end < text.sentences[sentence].tokens.upperBound, text.tokens[end].tag != .punctuation { end += 1 }
    return range.lowerBound..<end
  }

  func isRelative(clauseOf verb: Int) -> Bool {
    let head = Int(text.tokens[verb].head)
    let isAuxiliary = [.auxiliary, .passiveAuxiliary, .copula].contains(text.tokens[verb].dependency)
    let main = isAuxiliary && head >= 0 ? head : verb
    return text.tokens[main].dependency == .relativeClause
  }

  /// Quotations of the sentence of a verb that nothing but the cue's own words part from it.
  func quotations(beside verb: Int, in sentence: Sentence) -> [Int] {
    guard !text.tokens[verb].features.contains(.quoted) else { return [] }
    return text.quotations.indices.filter { number in
      let quotation = text.quotations[number]
      guard quotation.tokens.overlaps(sentence.tokens), !usedQuotations.contains(number) else { return false }
      guard quotation.tokens.count > 2 || leads(quotation, to: verb), !isTitle(quotation) else { return false }
      // Another cue between the verb and the quotation has the better claim.
      let between =
        quotation.tokens.lowerBound > verb
        ? (verb + 1)..<quotation.tokens.lowerBound
        : quotation.tokens.upperBound..<max(verb, quotation.tokens.upperBound)
      return !between.contains { index in
        text.tokens[index].tag == .verb && !text.tokens[index].features.contains(.quoted)
          && lexicon.frames(ofVerb: text.tokens[index].lemma).contains {
            // "denied it, describing it as “a lie”": a name is given, nothing said.
            $0.frame == .speech
              // "threatened to sue, and called it “a witch hunt”"
              || $0.frame == .naming && $0.word == nil && quotation.tokens.lowerBound > verb
                && quotation.tokens.count < 8
                && StanceWords.shared.kinds(of: text.tokens[index].lemma).contains(.epithet)
              || $0.frame == .naming && $0.word == "as" && text.tokens[between.upperBound - 2].word == "as"
          }
          // "as reported by the Herald" only credits.
          && text.tokens[index - 1].word != "as"
      }
    }
  }

  /// Cuts marks and "that" off the ends.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var low = range.lowerBound
    var high = range.upperBound
    // "asked Wednesday to close it"
    if low + 2 < high, isCalendarWord(low), ["to", "that"].contains(where: { text.tokens[low + 1].word == $0 }) {
      low += 1
    }
    while low < high, text.tokens[low].tag == .punctuation || text.tokens[low].word == "that" && !isPointing(low) {
      if range.count == 1, text.tokens[low].tag != .punctuation { break }
      low += 1
    }
    while high > low, text.tokens[high - 1].tag == .punctuation { high -= 1 }
    return low < high ? low..<high : nil
  }

  /// "“That is a lie”", "“That's not for tonight”": a subject, and no word that only joins.
  private func isPointing(_ that: Int) -> Bool {
    guard that + 1 < text.tokens.count, text.tokens[that].tag != .subordinator || isOpening(that) else { return false }
    let head = Int(text.tokens[that].head)
    let isRelative = head >= 0 && text.tokens[head].dependency == .relativeClause
    guard isOpening(that) || [.subject, .passiveSubject].contains(text.tokens[that].dependency) && !isRelative else {
      return false
    }
    let next = text.tokens[that + 1]
    if ["'s", "’s", "'ll", "’ll", "'d", "’d"].contains(where: { next.word == $0 }) { return true }
    return isFinite(that + 1) || next.tag == .auxiliary && next.word != "be"
  }

  /// The first word of a sentence.
  private func isOpening(_ token: Int) -> Bool { text.tokens[token].features.contains(.capitalized) }
}
