import NewsModel

extension AttributionFinder {
  /// Whether a clause below a verb can be what it says: a verb after it, or the sentence that it ends.
  func isSaid(_ clause: Int, by verb: Int) -> Bool { clause != verb }

  /// The clause, the quotations, or the rest of the sentence that a verb of speech interrupts.
  mutating func speechContent(
    _ verb: Int, clause: Int?, quotations: [Int], in sentence: Sentence
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    if let clause { ranges.append(contentSpan(of: clause, after: verb)) }
    if ranges.isEmpty, let head = interruptedHead(of: verb) {
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
        ranges = ranges.map { grown($0, by: quotation, in: sentence) }
      } else if ranges.isEmpty, let start = clauseStart(before: quotation, after: verb) {
        ranges.append(start..<quotation.tokens.upperBound)
      } else if ranges.isEmpty || quotation.tokens.count > 3 {
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

  /// A clause that lies in a quotation grows to all of it; one that only begins outside keeps its beginning.
  private func grown(_ range: Range<Int>, by quotation: Quotation, in sentence: Sentence) -> Range<Int> {
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
    guard end - verb > 2, end - verb < 20 else { return nil }
    let between = (verb + 1)..<end
    guard !between.contains(where: { text.tokens[$0].tag == .punctuation }),
      isNominal(verb + 1) || isDeterminer(verb + 1),
      between.contains(where: { isVerbal($0) && text.tokens[$0].features.contains(.finite) })
    else { return nil }
    return between.lowerBound
  }

  private func isDeterminer(_ token: Int) -> Bool { text.tokens[token].tag == .determiner }

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
    guard token.dependency == .parataxis, token.head >= 0 else { return nil }
    let head = Int(token.head)
    // A sentence that merely goes on ("He left, she said so") has its own words on the left.
    return isVerbal(head) || tree.child(of: head, .copula) != nil ? head : nil
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

  /// The words of an object; what follows a comma after it is left to the sentence.
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
    return range
  }

  /// Where no clause was read, the words after the verb up to the end of the sentence, if they hold a clause.
  func remainder(after verb: Int, told: Int?, in sentence: Sentence) -> Range<Int>? {
    var low = (told.map { tree.span(of: $0).upperBound } ?? verb + 1)
    if let told, !(told > verb && low - told < 6) { low = verb + 1 }
    guard low < sentence.tokens.upperBound else { return nil }
    low = afterParenthesis(low, in: sentence) ?? low
    while low < sentence.tokens.upperBound, text.tokens[low].tag == .adverb { low += 1 }
    guard low < sentence.tokens.upperBound, text.tokens[low].tag != .punctuation,
      text.tokens[low].tag != .adposition || text.tokens[low].word == "that"
    else { return nil }
    var high = low
    var hasVerb = false
    var isBehindRelative = false
    while high < sentence.tokens.upperBound {
      let word = text.tokens[high].word
      // "found the ship, which was lost": a clause on a noun is not what is said; a main clause around it is.
      if isVerbal(high), !hasVerb {
        if isRelative(clauseOf: high) {
          isBehindRelative = true
        } else if !isBehindRelative || text.tokens[high].features.contains(.finite) {
          hasVerb = true
        }
      }
      if hasVerb, word == ",", high + 1 < sentence.tokens.upperBound {
        let next = text.tokens[high + 1].word
        if next == "and" || next == "but" || next == "while" || next == "which" || next == "although" { break }
      }
      high += 1
    }
    return hasVerb && high - low > 2 ? low..<high : nil
  }

  /// Where the words go on after "…, citing police data," or "…, as of Friday,".
  private func afterParenthesis(_ low: Int, in sentence: Sentence) -> Int? {
    guard text.tokens[low].word == ",",
      let end = (low + 1..<min(low + 14, sentence.tokens.upperBound)).first(where: { text.tokens[$0].word == "," }),
      end + 1 < sentence.tokens.upperBound,
      !(low..<end).contains(where: { isVerbal($0) && text.tokens[$0].features.contains(.finite) })
    else { return nil }
    return end + 1
  }

  private func isRelative(clauseOf verb: Int) -> Bool {
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
      guard quotation.tokens.count > 2 else { return false }
      // Another cue between the verb and the quotation has the better claim.
      let between =
        quotation.tokens.lowerBound > verb
        ? (verb + 1)..<quotation.tokens.lowerBound
        : quotation.tokens.upperBound..<max(verb, quotation.tokens.upperBound)
      return !between.contains { index in
        text.tokens[index].tag == .verb && !text.tokens[index].features.contains(.quoted)
          && lexicon.frames(ofVerb: text.tokens[index].lemma).contains { $0.frame == .speech }
          // "as reported by the Herald" only credits.
          && text.tokens[index - 1].word != "as"
      }
    }
  }

  /// Cuts white marks, "that" and quotation marks off the ends.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, text.tokens[low].tag == .punctuation || text.tokens[low].word == "that" { low += 1 }
    while high > low, text.tokens[high - 1].tag == .punctuation { high -= 1 }
    return low < high ? low..<high : nil
  }
}
