import NewsModel

/// The subjects of a verb, and the noun that a relative clause stands for: "the board, which denied it".
extension SourceFinder {
  /// The subjects of a verb, those among them that the parse gave to its auxiliary or to an aside before it.
  func subjects(of verb: Int) -> [Int] {
    var found: [Int] = []
    for child in tree.children(of: verb) {
      switch text.tokens[child].dependency {
      case .subject, .passiveSubject:
        // "Berg, no doubt with an eye on the vote, praised it": nobody's doubt.
        if text.tokens[child].word == "doubt", child > 0, text.tokens[child - 1].word == "no" { continue }
        if !parse.isCalendarWord(child), !opensClause(child, behind: verb), !isSaidByOthers(child, outside: verb) {
          found.append(child)
        }
      case .auxiliary:
        if let subject = tree.child(of: child, .subject) { found.append(subject) }
      // "Jane Berg, prosecuting, said", "the envoy Jane Berg in opening the talks said"
      case .complementClause, .adverbialClause:
        if child < verb, child > 0, text.tokens[child].features.contains(.gerund),
          text.tokens[child - 1].word == "," || text.tokens[child - 1].word == "in",
          let subject = tree.child(of: child, .subject)
        {
          found.append(subject)
        }
      default: break
      }
    }
    return found
  }

  /// "said it is early": what stands between the verb and another finite one is the subject of the latter.
  private func opensClause(_ subject: Int, behind verb: Int) -> Bool {
    guard subject == verb + 1 || subject > verb && text.tokens[verb + 1].tag == .determiner else { return false }
    let end = tree.span(of: subject).upperBound
    return end < text.tokens.count && parse.isFinite(end)
  }

  /// "The company, which is expected to close a plant as it faces losses, confirmed": the noun that opens the sentence,
  /// where the parse found no main verb and hung the one behind the comma into the clause on that noun.
  func opener(withoutVerb verb: Int, in sentence: Sentence) -> Int? {
    let token = text.tokens[verb]
    guard verb > sentence.tokens.lowerBound + 5, text.tokens[verb - 1].word == ",",
      [.clausalModifier, .conjunct, .adverbialClause, .parataxis].contains(token.dependency),
      token.features.contains(.past) || token.features.contains(.participle) || token.features.contains(.finite),
      !token.features.contains(.gerund), !token.features.contains(.infinitive),
      let clause = sentence.tokens.first(where: { text.tokens[$0].dependency == .relativeClause }), clause < verb,
      case let noun = Int(text.tokens[clause].head), noun >= 0, text.tokens[noun].dependency == .root,
      parse.isNominal(noun), noun < clause, noun + 2 < verb, text.tokens[noun + 1].word == ",",
      parse.isRelative(noun + 2), tree.isBelow(verb, clause),
      tree.child(of: verb, .subject, .passiveSubject, .auxiliary, .passiveAuxiliary, .coordinator) == nil,
      // Of "which left, denied it" the first comma behind the clause is meant.
      !(noun + 2..<verb - 1).contains(where: { text.tokens[$0].word == "," })
    else { return nil }
    return noun
  }

  func relativeHead(of verb: Int) -> Int? {
    let head = Int(text.tokens[verb].head)
    if text.tokens[verb].dependency == .relativeClause, head >= 0 {
      // "the landlords in Lund who supported": a town is no "who".
      let governor = Int(text.tokens[head].head)
      if governor >= 0, text.tokens[head].dependency == .nominalModifier, text.tokens[head].tag == .properNoun,
        text.tokens[governor].tag == .noun, !parse.isThing(governor),
        tree.child(of: verb, .subject).map({ text.tokens[$0].word == "who" }) == true
      {
        return governor
      }
      // "a blow for the government, which defended": a blow defends nothing.
      if parse.isThing(head), let pronoun = tree.child(of: verb, .subject), let near = parse.noun(before: pronoun),
        !parse.isThing(near),
        text.tokens[near].tag != .pronoun, !parse.isCalendarWord(near)
      {
        return near
      }
      return head
    }
    // "over her friend Peter Berg, who announced": the parse lost the thread, the words did not.
    guard let pronoun = tree.child(of: verb, .subject), pronoun >= 2,
      text.tokens[pronoun].word == "who" || text.tokens[pronoun].word == "which"
    else { return nil }
    var before = text.tokens[pronoun - 1].word == "," ? pronoun - 2 : pronoun - 1
    // "the Rail Board (RB), which summoned both"
    if text.tokens[before].word == ")" {
      while before > 0, text.tokens[before].word != "(" { before -= 1 }
      before -= 1
    }
    guard before >= 0, parse.isNominal(before) else { return nil }
    return text.tokens[before].dependency == .flat ? Int(text.tokens[before].head) : before
  }
}
