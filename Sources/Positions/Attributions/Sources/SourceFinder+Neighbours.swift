import NewsModel

/// Who stands beside a verb whose subject the parse lost: "Norway, on the other hand, insists".
extension SourceFinder {
  /// Where the parse has no subject: the name or noun that stands right beside the verb.
  func nearbySource(of verb: Int, _ quotations: [Int], _ sentence: Sentence) -> Int? {
    guard !text.tokens[verb].features.contains(.infinitive) else { return nil }
    var index = verb - 1
    while index >= sentence.tokens.lowerBound,
      [.adverb, .auxiliary, .particle].contains(text.tokens[index].tag)
    { index -= 1 }
    // "Ada Berg (Lund) said"
    if index > sentence.tokens.lowerBound, text.tokens[index].word == ")" {
      while index > sentence.tokens.lowerBound, text.tokens[index].word != "(" { index -= 1 }
      index -= 1
    }
    index = beforeAside(index, in: sentence)
    if index >= sentence.tokens.lowerBound, parse.isNominal(index), !text.tokens[index].features.contains(.quoted),
      !parse.isCalendarWord(index)
    {
      if let first = companionLeader(before: index, in: sentence) { return first }
      // "the president of Ruritania said"
      if index - 2 >= sentence.tokens.lowerBound, text.tokens[index - 1].word == "of", parse.isNominal(index - 2) {
        return index - 2
      }
      return index
    }
    // "…", said the mayor.
    guard !quotations.isEmpty else { return nil }
    index = verb + 1
    while index < min(verb + 8, sentence.tokens.upperBound), text.tokens[index].tag != .punctuation {
      if parse.isNominal(index), index + 1 == sentence.tokens.upperBound || !parse.isNominal(index + 1),
        text.tokens[index - 1].tag != .adposition, !parse.isCalendarWord(index)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// "Ada Berg, 52, who heads the union, in a letter sent to all members, threatened": the name that opens a sentence,
  /// with asides alone between it and a verb behind a comma.
  func opener(before verb: Int, in sentence: Sentence) -> Int? {
    let first = sentence.tokens.lowerBound
    guard verb > first + 3, text.tokens[verb - 1].word == ",",
      text.tokens[verb].tag == .verb || parse.isSpeechCue(verb),
      !text.tokens[verb].features.contains(.gerund), !text.tokens[verb].features.contains(.infinitive),
      let name = text.name(at: first), name.type != .place, name.type != .event,
      name.tokens.upperBound < verb, text.tokens[name.tokens.upperBound].word == ",",
      !(name.tokens.upperBound..<verb).contains(where: { index in
        parse.isFinite(index) && !parse.isBehindRelative(index, since: name.tokens.upperBound)
      })
    else { return nil }
    return name.tokens.first { !name.tokens.contains(Int(text.tokens[$0].head)) } ?? name.tokens.lowerBound
  }

  /// "Norway, on the other hand, insists": the word before what stands between two commas.
  private func beforeAside(_ index: Int, in sentence: Sentence) -> Int {
    guard index > sentence.tokens.lowerBound + 3, text.tokens[index].word == "," else { return index }
    var low = index - 1
    while low > sentence.tokens.lowerBound, index - low < 8, text.tokens[low].word != "," {
      if text.tokens[low].tag == .verb || text.tokens[low].tag == .auxiliary { return index }
      low -= 1
    }
    let isAside = text.tokens[low].word == "," && text.tokens[low + 1].tag == .adposition
    return isAside ? low - 1 : index
  }

  /// "Ada Berg along with her allies said": who stands before "along with".
  func companionLeader(before noun: Int, in sentence: Sentence) -> Int? {
    var index = noun
    while index > sentence.tokens.lowerBound + 2,
      [.noun, .properNoun, .determiner, .adjective, .pronoun]
        .contains(text.tokens[index].tag)
    {
      index -= 1
    }
    guard index - 2 >= sentence.tokens.lowerBound, text.tokens[index].word == "with",
      text.tokens[index - 1].word == "along" || text.tokens[index - 1].word == "together", parse.isNominal(index - 2)
    else { return nil }
    return index - 2
  }

  /// "“May his soul rest,” wrote Berg": who stands in a quotation that a cue outside introduces does not speak.
  func isSaidByOthers(_ source: Int, outside verb: Int) -> Bool {
    guard text.tokens[source].features.contains(.quoted), !text.tokens[verb].features.contains(.quoted) else {
      return false
    }
    // "a “bad deal,” said Berg" may be what somebody is called; "“another step contradicting” it" is what he says.
    return parse.quotations.numbers(holding: source).contains { number in
      let tokens = text.quotations[number].tokens
      return tokens.count > 4 || tokens.count > 2 && tokens.contains(where: parse.isVerbal)
    }
  }
}
