import NewsModel

/// What is said where no clause was read, the words behind the verb: "said in a filing the plant would close".
extension ContentFinder {
  /// Where no clause was read, the words after the verb up to the end of the sentence, if they hold a clause.
  func remainder(after verb: Int, told: Int?, in sentence: Sentence) -> Range<Int>? {
    var low = (told.map { tree.span(of: $0).upperBound } ?? verb + 1)
    if let told, !(told > verb && low - told < 6) { low = verb + 1 }
    guard low < sentence.tokens.upperBound else { return nil }
    low = afterParenthesis(low, in: sentence) ?? low
    while low < sentence.tokens.upperBound, text.tokens[low].tag == .adverb { low += 1 }
    low = afterSetting(low, in: sentence)
    guard low < sentence.tokens.upperBound, text.tokens[low].tag != .punctuation, !joinsClauses(low, behind: verb),
      text.tokens[low].tag != .adposition || text.tokens[low].word == "that"
    else { return nil }
    var high = low
    var hasVerb = false
    var isBehindRelative = false
    while high < sentence.tokens.upperBound {
      let word = text.tokens[high].word
      // "found the ship, which was lost": a clause on a noun is not what is said; a main clause around it is.
      if parse.isVerbal(high), !hasVerb {
        // "will report to Berg, the two companies said": the words of another speaker.
        if text.tokens[high].dependency == .parataxis, parse.isSpeechCue(high) { return nil }
        if parse.isRelative(clauseOf: high) {
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
    // "said the case shows that rights matter": with a verb taken for a noun only a clause on it is left.
    let isClause = hasVerb || isBehindRelative && text.tokens[verb].lemma == "say"
    return isClause && high - low > 2 ? low..<high : nil
  }

  /// "says and does", "testified, as did Lind": what goes on with the sentence is not what is said.
  private func joinsClauses(_ token: Int, behind verb: Int) -> Bool {
    if ["which", "while", "as", "where"].contains(where: { text.tokens[token].word == $0 }) { return true }
    guard token == verb + 1 || token == verb + 2 && text.tokens[verb + 1].word == "," else { return false }
    return text.tokens[token].tag == .coordinator || text.tokens[token].word == "who"
  }

  /// Where what is said begins behind a time, a place or a means: "said in a filing that", "ruled on Monday the law".
  private func afterSetting(_ start: Int, in sentence: Sentence) -> Int {
    var low = start
    while low + 1 < sentence.tokens.upperBound, text.tokens[low].tag == .adposition || parse.isCalendarWord(low),
      text.tokens[low].word != "that"
    {
      let isPhrase = text.tokens[low].tag == .adposition
      low += 1
      var hasNoun = !isPhrase
      while low < sentence.tokens.upperBound {
        let token = text.tokens[low]
        let isNoun = token.tag == .noun || token.tag == .properNoun || token.tag == .numeral
        // A word that cannot go on with the phrase begins the clause.
        let goesOn =
          isNoun || token.word == "'s" || token.word == "and"
          || !hasNoun
            && (token.tag == .determiner || token.tag == .adjective || token.dependency == .possessive
              || token.tag == .adverb || token.tag == .verb && token.dependency == .adjective)
        guard goesOn else { break }
        hasNoun = hasNoun || isNoun
        low += 1
      }
      guard hasNoun, low < sentence.tokens.upperBound else { return start }
      if text.tokens[low].word == "," { low += 1 }
      guard low < sentence.tokens.upperBound else { return start }
    }
    return low < sentence.tokens.upperBound && text.tokens[low].word == "that" ? low + 1 : low
  }

  /// Where the words go on after "…, citing police data," or "…, as of Friday,".
  private func afterParenthesis(_ low: Int, in sentence: Sentence) -> Int? {
    guard text.tokens[low].word == ",",
      let end = (low + 1..<min(low + 14, sentence.tokens.upperBound)).first(where: { text.tokens[$0].word == "," }),
      end + 1 < sentence.tokens.upperBound,
      !(low..<end).contains(where: { parse.isVerbal($0) && text.tokens[$0].features.contains(.finite) })
    else { return nil }
    return end + 1
  }

  /// The words from a token on to the end of the sentence, or to where another clause is joined to it.
  func restOfClause(_ start: Int, in sentence: Sentence) -> Range<Int> {
    var end = start
    var hasVerb = false
    while end < sentence.tokens.upperBound {
      if parse.isVerbal(end) { hasVerb = true }
      if hasVerb, text.tokens[end].word == ",", end + 1 < sentence.tokens.upperBound,
        !text.tokens[end].features.contains(.quoted),
        ["and", "but", "while", "which", "although"].contains(where: { text.tokens[end + 1].word == $0 })
      {
        break
      }
      end += 1
    }
    return start..<end
  }
}
