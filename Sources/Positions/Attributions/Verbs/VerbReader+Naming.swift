import NewsModel

/// What somebody or something is called: "called it a disgrace", "described the vote as a farce".
extension VerbReader {
  /// "called it a disgrace", "described the vote as a farce".
  func naming(_ cue: VerbCue, _ clause: VerbClause) -> Attribution? {
    let (verb, source, open, isPassive) = (clause.verb, clause.source, clause.open, clause.isPassive)
    let object = isPassive ? clause.object ?? blamed(by: verb) : namedBefore(verb, open) ?? clause.object
    if let named = namedFirst(cue, verb, source) { return named }
    guard let object else {
      let names = parse.kinds(of: text.tokens[verb].lemma).contains(.epithet)
      return smallClause(cue, verb, source, open)
        ?? (names ? namingQuoted(cue, verb, source, in: clause.sentence) : nil)
    }
    let isFronted = object < verb && (!isPassive || text.tokens[verb].dependency == .clausalModifier)
    let name = clause.open ?? name(of: object, cue, verb)
    guard let name, name > verb, object != source else {
      return isPassive
        ? nil : namingQuoted(cue, verb, source, in: clause.sentence) ?? namedWithoutGap(cue, verb, source, object)
    }
    let thing = isFronted ? contents.objectSpan(object, of: verb) : tree.span(of: object, without: [name])
    let range = min(thing.lowerBound, tree.span(of: name).lowerBound)..<quotationEnd(tree.span(of: name).upperBound)
    guard range.lowerBound > verb || isPassive || isFronted else { return nil }
    // "what Berg called a farce" has no other name.
    let isNameless = isFronted && text.tokens[object].word == "what"
    return make(
      cue, verb, source,
      range.lowerBound > verb ? [range] : isNameless ? [tree.span(of: name)] : [thing, tree.span(of: name)],
      target: isNameless ? nil : thing, rule: .naming)
  }

  /// What an object is called: what hangs from the verb beside it, or what the parse hung from the object.
  private func name(of object: Int, _ cue: VerbCue, _ verb: Int) -> Int? {
    if let name = tree.children(of: verb).first(where: { mayName($0, object, cue, verb) }) { return name }
    // "hailed the deal as a victory": the parse may hang the victory from the deal.
    let hung = tree.children(of: object).first { child in
      child > object && object > verb && cue.word == "as"
        && text.tokens[child].dependency == .nominalModifier && opens(child, with: cue.word)
    }
    return hung ?? secondObject(behind: object, cue, verb)
  }

  /// Whether a phrase below a verb of naming can be the name: one behind the verb's preposition, or one without any.
  private func mayName(_ child: Int, _ object: Int, _ cue: VerbCue, _ verb: Int) -> Bool {
    guard child > verb, child != object, case let first = tree.span(of: child).lowerBound,
      text.tokens[first - 1].word != ","
    else { return false }
    let dependency = text.tokens[child].dependency
    let mayName = [.parataxis, .oblique, .adverbialClause, .object, .complementClause].contains(dependency)
    if let word = cue.word {
      // "describing it as wicked"
      return (mayName || word == "as" && dependency == .adverb) && opens(child, with: word)
    }
    // "ruled the land before …" names nothing, "saw it rise as much as …" neither.
    return mayName && text.tokens[first].tag != .adposition
      && (dependency != .adverbialClause || tree.child(of: child, .mark, .case) == nil)
  }

  /// "called the spot fear-mongering": the parse may take the thing and its name for one phrase.
  private func smallClause(_ cue: VerbCue, _ verb: Int, _ source: Int?, _ open: Int?) -> Attribution? {
    guard cue.word == nil, let open, let source, source < verb, text.tokens[open].tag == .noun,
      case let range = tree.span(of: open), range.lowerBound == verb + 1, range.count > 2,
      parse.isDeterminer(verb + 1) || text.tokens[verb + 1].tag == .properNoun
        || text.tokens[verb + 1].dependency == .possessive,
      !text.tokens[verb].features.contains(.passive), text.tokens[verb].dependency != .clausalModifier,
      text.name(from: verb + 1).map({ $0.tokens.upperBound < range.upperBound }) ?? true
    else { return nil }
    return make(cue, verb, source, [range], rule: .naming)
  }

  /// "called the loss the worst of his career": the parse may hang the name from the thing before it.
  private func secondObject(behind object: Int, _ cue: VerbCue, _ verb: Int) -> Int? {
    guard cue.word == nil, object > verb, object + 2 < text.tokens.count,
      parse.kinds(of: text.tokens[verb].lemma).contains(.epithet), parse.isDeterminer(object + 1)
    else { return nil }
    return tree.children(of: object).first { $0 > object && tree.span(of: $0).lowerBound == object + 1 }
  }

  /// "described it as “one raid too many”": a name that ends in short marks goes on to their end.
  private func quotationEnd(_ end: Int) -> Int {
    // "as quiet and “kind of a loner”"
    if end + 2 < text.tokens.count, text.tokens[end].word == "and",
      let next = text.quotation(from: end + 2), next.tokens.count < 9
    {
      return next.tokens.upperBound
    }
    let quotation = parse.quotations.numbers(holding: end - 1).map { text.quotations[$0].tokens }.first {
      $0.contains(end)
    }
    return quotation.map { $0.count < 9 ? $0.upperBound : end } ?? end
  }

  /// "branded the two ministers liars": the parse may take the ministers for owners of the liars.
  private func namedWithoutGap(_ cue: VerbCue, _ verb: Int, _ source: Int?, _ object: Int) -> Attribution? {
    guard cue.word == nil, object > verb,
      parse.kinds(of: text.tokens[verb].lemma).contains(.epithet),
      let owner = tree.child(of: object, .possessive), text.tokens[owner].tag != .pronoun, owner + 1 == object
    else { return nil }
    let whole = tree.span(of: object)
    return make(cue, verb, source, [whole], target: whole.lowerBound..<(owner + 1), rule: .naming)
  }

  /// "dismissed as gossip the reports of unrest": a long object stands behind its name.
  private func namedFirst(_ cue: VerbCue, _ verb: Int, _ source: Int?) -> Attribution? {
    guard let word = cue.word, verb + 1 < text.tokens.count, text.tokens[verb + 1].word == word,
      let name = tree.children(of: verb).first(where: { $0 > verb && opens($0, with: word) }),
      let thing = tree.children(of: verb).first(where: {
        $0 > name && parse.isNominal($0) && !parse.isTime($0)
          && [.determiner, .noun, .properNoun, .adjective].contains(firstTag(of: $0))
      })
    else { return nil }
    let range = tree.span(of: thing)
    return make(
      cue, verb, source, [(verb + 1)..<max(tree.span(of: name).upperBound, range.upperBound)], target: range,
      rule: .naming)
  }

  private func firstTag(of head: Int) -> UniversalTag {
    let words = tree.span(of: head)
    return text.tokens[words.first { text.tokens[$0].tag != .punctuation } ?? head].tag
  }

  /// "a story Berg called a hoax": the noun that a clause hangs from is named by the one object behind its verb.
  private func namedBefore(_ verb: Int, _ open: Int?) -> Int? {
    let objects = tree.children(of: verb).filter { $0 > verb && text.tokens[$0].dependency == .object }
    guard objects.count + (open == nil ? 0 : 1) < 2 else { return nil }
    return relativeObject(
      of: verb, object: tree.children(of: verb).first { $0 < verb && text.tokens[$0].dependency == .object })
  }

  /// "called the move a “slap in the face”": whatever the parse makes of the marks, the words behind the thing name it.
  private func namingQuoted(
    _ cue: VerbCue, _ verb: Int, _ source: Int?, in sentence: Sentence
  ) -> Attribution? {
    guard cue.word == nil,
      let quotation = (verb + 3..<verb + 9).lazy.compactMap(text.quotation(from:)).first,
      sentence.tokens.contains(quotation.tokens.lowerBound),
      case let thing = thing(between: verb, and: quotation), let last = thing.last,
      text.tokens[thing.lowerBound].tag != .adposition, text.tokens[last].tag != .adposition,
      thing.contains(where: parse.isNominal),
      thing.allSatisfy({ !parse.isVerbal($0) && (text.tokens[$0].tag != .punctuation || text.tokens[$0].word == "-") })
    else { return nil }
    return make(cue, verb, source, [(verb + 1)..<quotation.tokens.upperBound], target: thing, rule: .naming)
  }

  /// The words from a verb to the marks of a quotation.
  private func thing(between verb: Int, and quotation: Quotation) -> Range<Int> {
    var end = quotation.tokens.lowerBound
    while end > verb + 1,
      ["\"", "“", "”", "‘", "'", "''", "``", ","].contains(where: { text.tokens[end - 1].word == $0 })
    {
      end -= 1
    }
    return (verb + 1)..<end
  }

  /// "as a farce", ", as part of it"; "as much as" and what only holds the word open with others.
  private func opens(_ phrase: Int, with word: WordHash?) -> Bool {
    tree.span(of: phrase).first { text.tokens[$0].tag != .punctuation }.map { text.tokens[$0].word == word } ?? false
  }
}
