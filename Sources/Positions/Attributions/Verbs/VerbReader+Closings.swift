import NewsModel

/// What is said first and by whom last: "The dam will hold, the company said in a filing.", "…, says Ada Berg of Lund."
///
/// Parsers often hang such a speaker in the wrong place; the order of the words is plain.
extension VerbReader {
  /// "The mayor owes it to her, claims the writer Ada Berg.": everything before the comma is said by who ends the
  /// sentence.
  func invertedTail(_ clause: VerbClause) -> Attribution? {
    let (verb, sentence) = (clause.verb, clause.sentence)
    guard let cue = clause.frames.first(where: { $0.frame == .speech }), !text.tokens[verb].features.contains(.gerund),
      text.tokens[verb].lemma != "tell", let comma = commaBefore(verb, in: sentence),
      comma - 2 > sentence.tokens.lowerBound
    else { return nil }
    var tail = (verb + 1)..<max(verb + 1, tailEnd(behind: verb, in: sentence))
    // "…, said Ada Berg, who left the firm": only her name speaks.
    if let clause = tail.first(where: { text.tokens[$0].word == "who" || text.tokens[$0].word == "which" }),
      clause - tail.lowerBound > 1
    {
      tail = tail.lowerBound..<clause
    }
    // "…, said the firm's recently named chair Ada Berg in a letter that was read": nor what follows her name.
    let name = text.names(from: tail).first { $0.type == .person }
    if let name, name.tokens.upperBound < tail.upperBound,
      [.adposition, .adverb].contains(text.tokens[name.tokens.upperBound].tag),
      text.tokens[name.tokens.upperBound].word != "as", isTitle(tail.lowerBound..<name.tokens.lowerBound),
      (sentence.tokens.lowerBound..<comma).contains(where: parse.isVerbal)
    {
      return make(
        cue, verb, name.tokens.first { !name.tokens.contains(Int(text.tokens[$0].head)) } ?? name.tokens.lowerBound,
        [sentence.tokens.lowerBound..<comma], rule: .speech)
    }
    let isPlain = tail.allSatisfy { parse.isNominal($0) || [.determiner, .adjective].contains(text.tokens[$0].tag) }
    guard !tail.isEmpty, tail.count < 24, isPlain && tail.count < 9 || isTelling(verb) && isNamePhrase(tail),
      let source = tail.first(where: { parse.isNominal($0) && !tail.contains(Int(text.tokens[$0].head)) })
        ?? tail.first(where: { text.tokens[$0].tag == .properNoun || text.tokens[$0].tag == .numeral }),
      !parse.isThing(source),
      (sentence.tokens.lowerBound..<comma).contains(where: { parse.isVerbal($0) })
    else { return nil }
    return make(cue, verb, source, [sentence.tokens.lowerBound..<comma], rule: .speech)
  }

  /// "the firm's recently named executive chair": what may stand between a verb and the name of who speaks.
  private func isTitle(_ words: Range<Int>) -> Bool {
    guard words.count < 12, words.last.map({ [.noun, .properNoun, .adjective].contains(text.tokens[$0].tag) }) ?? true
    else { return false }
    return words.allSatisfy { index in
      switch text.tokens[index].tag {
      case .noun, .properNoun, .determiner, .adjective, .particle: true
      case .pronoun: text.tokens[index].dependency == .possessive
      case .adverb, .verb:
        index + 1 < words.upperBound && text.tokens[index].word != text.tokens[index].lemma
          || text.tokens[index].tag == .adverb
      default: false
      }
    }
  }

  /// "The ships will be built, the company said in a statement.": the words before the comma in front of the speaker.
  func closingTail(_ clause: VerbClause) -> Attribution? {
    let (verb, source, sentence) = (clause.verb, clause.source, clause.sentence)
    guard let cue = clause.frames.first(where: { $0.frame == .speech }), isTelling(verb) || cue.stance == .accuses,
      !text.tokens[verb].features.contains(.gerund),
      isSetting((verb + 1)..<tailEnd(behind: verb, in: sentence), of: verb)
    else { return nil }
    var low = verb
    while low > sentence.tokens.lowerBound,
      text.tokens[low - 1].tag == .adverb || text.tokens[low - 1].tag == .auxiliary
    {
      low -= 1
    }
    let end = low
    // "…, his lawyer, Ada Berg, said": who she is stands before her name.
    var asides = end > 0 && text.tokens[end - 1].word == "," ? 2 : 0
    while low > sentence.tokens.lowerBound, end - low < 16 {
      if text.tokens[low - 1].word == ",", asides > 0 {
        asides -= 1
      } else if text.tokens[low - 1].word == ")", let open = bracket(before: low - 1) {
        low = open + 1
      } else if !belongsToName(low - 1), !parse.describesPeople(low - 1) {
        break
      }
      low -= 1
    }
    guard low < end, let comma = commaBefore(low, in: sentence), comma - 3 > sentence.tokens.lowerBound,
      !opensSubordinate(sentence), (sentence.tokens.lowerBound..<comma).contains(where: parse.isVerbal)
    else { return nil }
    let phrase = low..<end
    guard
      let speaker = source.flatMap({ phrase.contains($0) ? $0 : nil })
        ?? phrase.first(where: { parse.isNominal($0) && !phrase.contains(Int(text.tokens[$0].head)) })
        ?? phrase.first(where: { parse.describesPeople($0) }).map({ $0 - 1 }), !parse.isThing(speaker)
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

  /// "the National Bank (NB) said": where a bracket opens.
  private func bracket(before close: Int) -> Int? {
    (max(0, close - 4)..<close).last { text.tokens[$0].word == "(" }
  }

  /// "…, Berg told the Post; local leaders grumbled": the end of the sentence, or the semicolon before another one.
  private func tailEnd(behind verb: Int, in sentence: Sentence) -> Int {
    let end = withoutMarks(sentence).upperBound
    return (verb + 1..<max(verb + 1, end)).first { index in
      guard !text.tokens[index].features.contains(.quoted) else { return false }
      if text.tokens[index].word == ";" { return true }
      // "…, adding that it was late"
      return text.tokens[index].word == "," && index + 2 < end && text.tokens[index + 1].features.contains(.gerund)
        && parse.isSpeechCue(index + 1)
    } ?? end
  }

  private func withoutMarks(_ sentence: Sentence) -> Range<Int> {
    var end = sentence.tokens.upperBound
    while end > sentence.tokens.lowerBound, text.tokens[end - 1].tag == .punctuation { end -= 1 }
    return sentence.tokens.lowerBound..<end
  }

  /// "David Berg, author of the book": a name with what is told of its bearer, and no clause.
  private func isNamePhrase(_ words: Range<Int>) -> Bool {
    guard let first = words.first, text.tokens[first].tag != .punctuation, !parse.isCalendarWord(first) else {
      return false
    }
    return words.allSatisfy { index in
      parse.isNominal(index) || belongsToName(index) || text.tokens[index].features.contains(.participle)
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
    if text.tokens[first].tag == .adposition || parse.isCalendarWord(first) { return true }
    let isTold = text.tokens[verb].lemma == "tell"
    return isTold || parse.kinds(of: text.tokens[first].word).contains(.measure)
  }

  /// "When he left, the company announced": what stands before the comma is no sentence of its own.
  private func opensSubordinate(_ sentence: Sentence) -> Bool {
    let first = text.tokens[sentence.tokens.lowerBound]
    if first.features.contains(.gerund) || first.tag == .subordinator { return true }
    // "Asked whether he would go, Berg shrugged."
    if first.tag == .verb, first.word != first.lemma, first.features.contains(.past) { return true }
    return ["when", "while", "after", "before", "as", "since", "if", "although", "because", "once", "according", "to"]
      .contains { first.word == $0 }
  }

  private func isTelling(_ verb: Int) -> Bool {
    parse.kinds(of: text.tokens[verb].lemma).contains(.telling)
  }
}
