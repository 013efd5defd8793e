import NewsModel

/// What is said first and by whom last: "The dam will hold, the company said in a filing.", "…, says Ada Berg of Lund."
///
/// Parsers often hang such a speaker in the wrong place; the order of the words is plain.
extension AttributionFinder {
  /// "The mayor owes it to her, claims the writer Ada Berg.": everything before the comma is said by who ends the sentence.
  func invertedTail(_ verb: Int, _ frames: [CueLexicon.Cue], in sentence: Sentence) -> Attribution? {
    guard let cue = frames.first(where: { $0.frame == .speech }), !text.tokens[verb].features.contains(.gerund),
      text.tokens[verb].lemma != "tell", let comma = commaBefore(verb, in: sentence),
      comma - 2 > sentence.tokens.lowerBound
    else { return nil }
    var tail = (verb + 1)..<max(verb + 1, withoutMarks(sentence).upperBound)
    // "…, said Ada Berg, who left the firm": only her name speaks.
    if let clause = tail.first(where: { text.tokens[$0].word == "who" || text.tokens[$0].word == "which" }),
      clause - tail.lowerBound > 1
    {
      tail = tail.lowerBound..<clause
    }
    // "…, said the recently named chair Ada Berg in a letter that was read": nor what follows her name.
    if let name = text.names.first(where: { $0.type == .person && tail.contains($0.tokens.lowerBound) }),
      name.tokens.upperBound < tail.upperBound, !(tail.lowerBound..<name.tokens.upperBound).contains(where: isFinite),
      [.adposition, .adverb].contains(text.tokens[name.tokens.upperBound].tag)
    {
      tail = tail.lowerBound..<name.tokens.upperBound
    }
    let isPlain = tail.allSatisfy { isNominal($0) || [.determiner, .adjective].contains(text.tokens[$0].tag) }
    guard !tail.isEmpty, tail.count < 24, isPlain && tail.count < 9 || isTelling(verb) && isNamePhrase(tail),
      let source = tail.first(where: { isNominal($0) && !tail.contains(Int(text.tokens[$0].head)) })
        ?? tail.first(where: { text.tokens[$0].tag == .properNoun || text.tokens[$0].tag == .numeral }),
      !isThing(source),
      (sentence.tokens.lowerBound..<comma).contains(where: { isVerbal($0) })
    else { return nil }
    return make(cue, verb, source, [sentence.tokens.lowerBound..<comma], rule: .speech)
  }

  /// "The ships will be built, the company said in a statement.": the words before the comma in front of the speaker.
  func closingTail(
    _ verb: Int, _ frames: [CueLexicon.Cue], _ source: Int?, in sentence: Sentence
  ) -> Attribution? {
    guard let cue = frames.first(where: { $0.frame == .speech }), isTelling(verb) || cue.stance == .accuses,
      !text.tokens[verb].features.contains(.gerund), isSetting((verb + 1)..<withoutMarks(sentence).upperBound, of: verb)
    else { return nil }
    var low = verb
    while low > sentence.tokens.lowerBound,
      text.tokens[low - 1].tag == .adverb || text.tokens[low - 1].tag == .auxiliary
    {
      low -= 1
    }
    let end = low
    while low > sentence.tokens.lowerBound, end - low < 16, belongsToName(low - 1) { low -= 1 }
    guard low < end, let comma = commaBefore(low, in: sentence), comma - 3 > sentence.tokens.lowerBound,
      !opensSubordinate(sentence), (sentence.tokens.lowerBound..<comma).contains(where: isVerbal)
    else { return nil }
    let phrase = low..<end
    guard
      let speaker = source.flatMap({ phrase.contains($0) ? $0 : nil })
        ?? phrase.first(where: { isNominal($0) && !phrase.contains(Int(text.tokens[$0].head)) }), !isThing(speaker)
    else { return nil }
    return make(cue, verb, speaker, [sentence.tokens.lowerBound..<comma], rule: .speech)
  }

  /// The comma right before a token, or before the quotation mark in front of it.
  private func commaBefore(_ token: Int, in sentence: Sentence) -> Int? {
    let before = token - 1
    guard before > sentence.tokens.lowerBound else { return nil }
    if text.tokens[before].word == "," { return before }
    let isMark = text.tokens[before].tag == .punctuation && text.tokens[before - 1].word == ","
    return isMark && text.tokens[before].word != "(" ? before - 1 : nil
  }

  private func withoutMarks(_ sentence: Sentence) -> Range<Int> {
    var end = sentence.tokens.upperBound
    while end > sentence.tokens.lowerBound, text.tokens[end - 1].tag == .punctuation { end -= 1 }
    return sentence.tokens.lowerBound..<end
  }

  /// "David Berg, author of the book": a name with what is told of its bearer, and no clause.
  private func isNamePhrase(_ words: Range<Int>) -> Bool {
    guard let first = words.first, text.tokens[first].tag != .punctuation, !isCalendarWord(first) else { return false }
    return words.allSatisfy { index in
      isNominal(index) || belongsToName(index) || text.tokens[index].features.contains(.participle)
        || text.tokens[index].tag == .punctuation && text.tokens[index].word != ";"
    }
  }

  private func belongsToName(_ index: Int) -> Bool {
    switch text.tokens[index].tag {
    case .noun, .properNoun, .determiner, .adjective, .adposition, .numeral, .particle, .coordinator: true
    case .pronoun: text.tokens[index].word != "who" && text.tokens[index].word != "which"
    default: false
    }
  }

  /// What may stand behind the verb of a closing: a time, a place, a means, and for "told" the one who is told.
  private func isSetting(_ words: Range<Int>, of verb: Int) -> Bool {
    guard let first = words.first else { return true }
    guard words.count < 14, words.allSatisfy({ belongsToName($0) && text.tokens[$0].word != "that" }) else {
      return false
    }
    if text.tokens[first].tag == .adposition || isCalendarWord(first) { return true }
    let isTold = text.tokens[verb].lemma == "tell"
    return isTold || StanceWords.shared.kinds(of: text.tokens[first].word).contains(.measure)
  }

  /// "When he left, the company announced": what stands before the comma is no sentence of its own.
  private func opensSubordinate(_ sentence: Sentence) -> Bool {
    let first = text.tokens[sentence.tokens.lowerBound]
    if first.features.contains(.gerund) || first.tag == .subordinator { return true }
    return ["when", "while", "after", "before", "as", "since", "if", "although", "because", "once", "according", "to"]
      .contains { first.word == $0 }
  }

  private func isTelling(_ verb: Int) -> Bool {
    StanceWords.shared.kinds(of: text.tokens[verb].lemma).contains(.telling)
  }
}
