import NewsModel

/// Reads whom a sentence credits: "according to Berg, the dam broke", "per Lund News".
struct CreditReader: ParseReader {
  let parse: Parse

  /// What is said by whom a word credits: "according" before "to", "per"; `nil` for all other words.
  func attribution(of index: Int, in sentence: Sentence) -> Attribution? {
    if text.tokens[index].word == "according" {
      guard index + 1 < sentence.tokens.upperBound, text.tokens[index + 1].word == "to" else { return nil }
      return credit(index, width: 2, in: sentence)
    }
    return isCredit(index, in: sentence) ? credit(index, width: 1, in: sentence) : nil
  }

  /// "per Lund News", "per the agency's guidelines"; "per cent" and "per year" credit nobody.
  private func isCredit(_ index: Int, in sentence: Sentence) -> Bool {
    // "Per Berg" is a name.
    guard text.tokens[index].word == "per", index + 1 < sentence.tokens.upperBound,
      !text.tokens[index].features.contains(.capitalized) || index == sentence.tokens.lowerBound,
      text.name(at: index) == nil
    else { return false }
    let next = text.tokens[index + 1]
    return next.word == "the" || next.tag == .properNoun && !parse.isCalendarWord(index + 1)
      || next.features.contains(.plural) && lexicon.isDocument(next.lemma)
  }

  /// "according to Berg", "per Berg": the rest of the sentence is the content.
  ///
  /// - Parameter width: The number of tokens of the preposition.
  private func credit(_ index: Int, width: Int, in sentence: Sentence) -> Attribution? {
    let first = index + width
    let before = opensClause(index, in: sentence) ? index..<index : sentence.tokens.lowerBound..<index
    let leads = !before.contains { parse.isFinite($0) }
    let end = leads ? sourceEnd(after: first, in: sentence) : phraseEnd(after: first, in: sentence)
    let phrase = first..<end
    guard
      let head = phrase.first(where: {
        parse.isNominal($0) && !phrase.contains(Int(text.tokens[$0].head)) && !parse.isCalendarWord($0)
      })
        // "according to a March 14, 2019 filing"
        ?? phrase.first(where: {
          parse.isNominal($0) && !parse.isCalendarWord($0) && text.tokens[$0].dependency != .compound
        })
        ?? phrase.first(where: { parse.isNominal($0) })
    else { return nil }
    // "weighted according to the size of the sample": a measure, not a source.
    if isMeasure(head, of: before) { return nil }
    let after = end..<sentence.tokens.upperBound
    // "On Sunday, according to witnesses, a man entered": what stands before belongs to what follows.
    let content = (leads ? [before, after] : [before]).compactMap { contents.trimmed($0) }
    guard !content.isEmpty else { return nil }
    return Attribution(
      sourceHead: head, cue: index..<first, frame: .speech, stance: .asserts, content: content,
      rule: .accordingTo)
  }

  /// "and, according to police, one died", "said that, according to Berg, it failed": what stands before is not told by
  /// them.
  private func opensClause(_ index: Int, in sentence: Sentence) -> Bool {
    let last = index > sentence.tokens.lowerBound && text.tokens[index - 1].word == "," ? index - 2 : index - 1
    guard last > sentence.tokens.lowerBound else { return false }
    return text.tokens[last].tag == .coordinator || text.tokens[last].word == ";"
      || text.tokens[last].dependency == .mark && text.tokens[last].tag == .subordinator
  }

  /// Whether a common noun behind "according to" says by what something is done: the words hang from a passive verb.
  private func isMeasure(_ head: Int, of before: Range<Int>) -> Bool {
    let verb = Int(text.tokens[head].head)
    return parse.isThing(head) && before.contains(verb) && text.tokens[verb].features.contains(.passive)
  }

  /// The first punctuation mark after the first word of a phrase; brackets belong to it.
  private func phraseEnd(after start: Int, in sentence: Sentence) -> Int {
    var end = start
    while end < sentence.tokens.upperBound, text.tokens[end].tag != .punctuation || end == start { end += 1 }
    return max(start, end)
  }

  /// Where a source before the main clause ends: at the last comma before the first finite verb that is no part of it.
  ///
  /// Of "police in Lund, Sweden, the man fled" it is the second comma, of "Berg, who led the study, the sea rose" too.
  private func sourceEnd(after start: Int, in sentence: Sentence) -> Int {
    var comma: Int?
    var isRelative = false
    var depth = 0
    // "the man fled" may be read as one who was made to: of verbs that are no finite ones the first with a subject.
    var loose: Int?
    for index in start..<sentence.tokens.upperBound {
      switch text.tokens[index].word {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "," where depth == 0:
        comma = index
        isRelative = false
      case "who", "which", "that", "whose", "where", "when": if comma == index - 1 || comma == nil { isRelative = true }
      default:
        guard depth == 0, !isRelative, let comma, parse.isVerbal(index) else { continue }
        if parse.isFinite(index) { return comma }
        if loose == nil, index - comma > 1, index - comma < 8, text.tokens[index].features.contains(.past),
          !(comma + 1..<index).contains(where: { text.tokens[$0].tag == .punctuation })
        {
          loose = comma
        }
      }
    }
    return loose ?? clauseStart(after: start, in: sentence) ?? phraseEnd(after: start, in: sentence)
  }

  /// "According to police the man fled": without a comma the source ends where the subject of the main clause begins.
  private func clauseStart(after start: Int, in sentence: Sentence) -> Int? {
    guard let verb = (start..<sentence.tokens.upperBound).first(where: parse.isFinite) else { return nil }
    let main = text.tokens[verb].tag == .auxiliary ? Int(text.tokens[verb].head) : verb
    guard main >= 0, let subject = tree.child(of: main, .subject, .passiveSubject), !parse.isRelative(subject) else {
      return nil
    }
    let low = tree.span(of: subject).lowerBound
    return low > start && low < verb && parse.isNominal(low - 1) ? low : nil
  }
}
