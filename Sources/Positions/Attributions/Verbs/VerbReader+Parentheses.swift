import NewsModel

/// Speakers whose name and verb stand inside of what they say: "The plan, aides said, “would ruin us”".
extension VerbReader {
  /// "The work goes on, the ministers wrote, but slowly", "It was a raid, envoys have said.": what stands before and
  /// behind the speaker and his verb.
  func sidesOfParenthesis(_ verb: Int, _ source: Int?, in sentence: Sentence) -> [Range<Int>]? {
    guard let source, source < verb, verb - source < 14, verb + 1 < sentence.tokens.upperBound else { return nil }
    // "…, the fund said Sunday, in what would be the first"
    let isDated = verb + 2 < sentence.tokens.upperBound && parse.isTime(verb + 1) && text.tokens[verb + 2].word == ","
    guard text.tokens[verb + 1].word == "," || isDated || endsSentence(verb, sentence) else { return nil }
    var low = tree.span(of: source, without: [verb]).lowerBound
    // The parse may hang what is said on the speaker.
    if let comma = (sentence.tokens.lowerBound..<source).last(where: { text.tokens[$0].word == "," }), comma >= low {
      low = comma + 1
    }
    // "…, the bloc Acme said": the parse may hang the speaker's own words elsewhere.
    while low - 1 > sentence.tokens.lowerBound,
      [.determiner, .noun, .adjective, .properNoun].contains(text.tokens[low - 1].tag)
    {
      low -= 1
    }
    // "…, and Berg has protested", "…, although the club denied": a clause of its own.
    if text.tokens[low].tag == .coordinator || text.tokens[low].tag == .subordinator { return nil }
    guard low > sentence.tokens.lowerBound + 2, text.tokens[low - 1].word == ",",
      !(source + 1..<verb).contains(where: { text.tokens[$0].tag == .verb || text.tokens[$0].word == "," })
    else { return nil }
    var left = sentence.tokens.lowerBound..<(low - 1)
    // "a cell through which, he estimated, thousands passed": only the clause is said.
    if let relative = left.last, parse.isRelative(relative) || text.tokens[relative].word == "whom" {
      left = left.upperBound..<left.upperBound
    }
    var right = (verb + 2)..<max(verb + 2, sentence.tokens.upperBound)
    if text.tokens[verb + 1].word != "," { right = right.upperBound..<right.upperBound }
    // ", adding that …" has a cue of its own.
    if let first = right.first, text.tokens[first].features.contains(.gerund), parse.isSpeechCue(first) {
      right = right.upperBound..<right.upperBound
    }
    // A colon or semicolon is a wall: "He went: they, Berg wrote, were one; others laughed."
    if let wall = left.last(where: isWall), (wall + 1..<left.upperBound).contains(where: parse.isFinite) {
      left = (wall + 1)..<left.upperBound
    }
    if let wall = right.first(where: isWall) { right = right.lowerBound..<wall }
    guard left.contains(where: parse.isFinite) || right.contains(where: parse.isFinite) else { return nil }
    return [left, right].filter { !$0.isEmpty }
  }

  /// "This system, says Ada Berg, a surgeon at Lund, helps": the name behind the verb, and what stands around both.
  func invertedParenthesis(_ verb: Int, in sentence: Sentence) -> (speaker: Int, sides: [Range<Int>])? {
    guard verb > sentence.tokens.lowerBound + 1, text.tokens[verb - 1].word == ",", text.tokens[verb].lemma != "tell",
      parse.kinds(of: text.tokens[verb].lemma).contains(.telling), !text.tokens[verb].features.contains(.gerund),
      let name = text.names(from: verb + 1..<verb + 8).first, name.type == .person,
      name.tokens.upperBound + 1 < sentence.tokens.upperBound,
      (verb + 1..<name.tokens.lowerBound).allSatisfy({
        [.noun, .properNoun, .determiner, .adjective, .particle].contains(text.tokens[$0].tag)
      }),
      text.tokens[name.tokens.upperBound].word == ",",
      case let left = sentence.tokens.lowerBound..<(verb - 1), !left.contains(where: parse.isFinite)
    else { return nil }
    let rest = name.tokens.upperBound..<min(sentence.tokens.upperBound - 1, name.tokens.upperBound + 30)
    guard let comma = rest.first(where: { text.tokens[$0].word == "," && goesOn(behind: $0) }) else { return nil }
    let speaker = name.tokens.first { !name.tokens.contains(Int(text.tokens[$0].head)) } ?? name.tokens.lowerBound
    return (speaker, [left, (comma + 1)..<sentence.tokens.upperBound])
  }

  /// Whether the verb of a sentence stands behind a comma.
  private func goesOn(behind comma: Int) -> Bool {
    let next = text.tokens[comma + 1].tag == .adverb ? comma + 2 : comma + 1
    return next < text.tokens.count && parse.isFinite(next)
  }

  /// "The plan, aides said, “would ruin us”": the subject of what is quoted, in the reporter's words before the
  /// speaker.
  func openingOfQuotation(_ ranges: [Range<Int>], _ verb: Int, _ source: Int?, in sentence: Sentence) -> Range<Int>? {
    guard ranges.count == 1, let quoted = ranges.first, let source, source < verb,
      source > sentence.tokens.lowerBound, verb + 1 < quoted.lowerBound,
      quoted.lowerBound - verb < 5, text.tokens[verb + 1].word == ",",
      let first = quoted.first(where: { text.tokens[$0].tag != .punctuation }),
      text.tokens[first].features.contains(.quoted), !text.tokens[first].features.contains(.capitalized),
      parse.isVerbal(first)
    else { return nil }
    let low = tree.span(of: source, without: [verb]).lowerBound
    guard let comma = (sentence.tokens.lowerBound..<source).last(where: { text.tokens[$0].word == "," }),
      comma >= low - 1, comma - sentence.tokens.lowerBound > 1,
      case let opening = sentence.tokens.lowerBound..<comma, let head = opening.first,
      [.determiner, .properNoun, .noun, .adjective, .pronoun].contains(text.tokens[head].tag),
      !opening.contains(where: {
        parse.isFinite($0) || text.tokens[$0].word == "," || text.tokens[$0].features.contains(.quoted)
      })
    else { return nil }
    return opening
  }

  private func isWall(_ token: Int) -> Bool {
    [";", ":"].contains { text.tokens[token].word == $0 } && !text.tokens[token].features.contains(.quoted)
  }

  /// Nothing but a time follows the verb: "officials said on Wednesday."
  private func endsSentence(_ verb: Int, _ sentence: Sentence) -> Bool {
    guard verb + 1 < sentence.tokens.upperBound else { return false }
    let rest = (verb + 1)..<(sentence.tokens.upperBound - 1)
    guard rest.count < 5, text.tokens[sentence.tokens.upperBound - 1].tag == .punctuation else { return false }
    return rest.isEmpty
      || rest.contains {
        parse.kinds(of: text.tokens[$0].word).isDisjoint(with: [.calendar, .measure]) == false
      }
        && rest.allSatisfy { !parse.isVerbal($0) && text.tokens[$0].tag != .punctuation }
  }
}
