import NewsModel

/// Nouns of position in phrases that stand fast: "in support of", "in his view", "no immediate response".
extension NounReader {
  /// "spoke in support of the bill", "quit in protest at the tax", "senators in support of a vote": whoever does it, or
  /// they who are so.
  func side(_ noun: Int, _ cue: NounCue) -> Attribution? {
    let lemma = text.tokens[noun].lemma
    let kinds = parse.kinds(of: lemma)
    let isProtest = kinds.contains(.protest)
    let above = Int(text.tokens[noun].head)
    let verb = above >= 0 ? Int(text.tokens[above].head) : -1
    // "quit the talks in protest at the tax": the tax may hang from any word before it.
    let phrases = (isProtest ? [noun, above, verb].filter { $0 >= 0 } : [noun]).flatMap { tree.children(of: $0) }
    guard isProtest || kinds.contains(.siding),
      tree.child(of: noun, .determiner, .possessive, .adjective) == nil,
      let thing = phrases.first(where: {
        $0 > noun
          && (isProtest
            ? begins($0, with: "at", "over", "against", "about") && tree.span(of: $0).lowerBound == noun + 1
            : begins($0, with: "of", "to"))
      }),
      let content = contents.trimmed(contents.withoutPreposition(tree.span(of: thing)))
    else { return nil }
    var head = Int(text.tokens[noun].head)
    // "spoke on the floor in defense of the bill": the phrase may hang on the word before it.
    for _ in 0..<3 where head >= 0 && head < noun && parse.isThing(head) { head = Int(text.tokens[head].head) }
    guard head >= 0, head < noun,
      let source = parse.isVerbal(head) ? sources.sourceHead(of: head, isPassive: false) : head,
      parse.isNominal(source), !parse.isThing(source), !lexicon.isDocument(text.tokens[source].lemma), source < noun
    else { return nil }
    return Attribution(
      sourceHead: source, cue: (noun - 1)..<(noun + 1), frame: .phrasal, stance: cue.stance, content: [content],
      rule: .noun)
  }

  /// "In her view, the plan is a mistake", "the plan, in the opinion of many voters, is a mistake": all else is the
  /// content.
  func view(_ noun: Int, in sentence: Sentence) -> Attribution? {
    guard parse.kinds(of: text.tokens[noun].lemma).contains(.view) else { return nil }
    let children = tree.children(of: noun)
    let phrase = children.first { $0 > noun && begins($0, with: "of") }
    guard let source = tree.child(of: noun, .possessive) ?? phrase, parse.isNominal(source), !parse.isThing(source)
    else {
      return nil
    }
    guard let own = contents.trimmed(tree.span(of: noun)) else { return nil }
    let start = own.lowerBound
    guard start < noun, text.tokens[start].word == "in", own.upperBound < sentence.tokens.upperBound,
      phrase.map({ tree.span(of: $0).upperBound == own.upperBound }) ?? (own.upperBound == noun + 1),
      text.tokens[own.upperBound].word == ",",
      start == sentence.tokens.lowerBound || text.tokens[start - 1].word == ","
    else { return nil }
    let content = [sentence.tokens.lowerBound..<start, own.upperBound..<sentence.tokens.upperBound].compactMap {
      contents.trimmed($0)
    }
    guard content.contains(where: { $0.contains(where: parse.isFinite) }) else { return nil }
    return Attribution(
      sourceHead: source, cue: start..<(noun + 1), frame: .speech, stance: .asserts, content: content, rule: .noun)
  }

  /// "had no immediate response to the report", "there was no comment from the ministry": who says nothing.
  func silence(_ noun: Int, in sentence: Sentence) -> Attribution? {
    guard parse.kinds(of: text.tokens[noun].lemma).contains(.answer), !sentence.isHeading,
      let no = tree.child(of: noun, .determiner), text.tokens[no].word == "no", no < noun
    else { return nil }
    let verb = Int(text.tokens[noun].head)
    guard verb >= 0, parse.isVerbal(verb) else { return nil }
    let phrases = Array(tree.children(of: noun)) + Array(tree.children(of: verb))
    let giver = phrases.first { $0 > noun && begins($0, with: "from", "by") && parse.isNominal($0) }
    let having = text.tokens[verb].lemma == "have" && text.tokens[noun].dependency == .object
    guard let source = giver ?? (having ? sources.sourceHead(of: verb, isPassive: false) : nil),
      parse.isNominal(source),
      !parse.isThing(source)
    else { return nil }
    let about = phrases.first { $0 > noun && begins($0, with: "to", "on", "about") && !parse.isTime($0) }
    let content =
      about.flatMap { contents.trimmed(contents.withoutPreposition(tree.span(of: $0))) } ?? noun..<(noun + 1)
    return Attribution(
      sourceHead: source, cue: no..<(noun + 1), frame: nil, stance: .declines, content: [content], rule: .noun)
  }

  private func begins(_ phrase: Int, with words: WordHash...) -> Bool {
    switch text.tokens[phrase].dependency {
    case .nominalModifier, .oblique: words.contains(parse.opening(of: phrase))
    default: false
    }
  }
}
