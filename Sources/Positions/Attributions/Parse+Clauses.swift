import NewsModel

/// What a word is to the clauses around it: "who" of "Berg, who left," opens a relative one.
extension Parse {
  func isRelative(_ token: Int) -> Bool {
    let word = text.tokens[token].word
    return word == "who" || word == "which" || word == "that"
  }

  func isRelative(clauseOf verb: Int) -> Bool {
    let head = Int(text.tokens[verb].head)
    let isAuxiliary = [.auxiliary, .passiveAuxiliary, .copula].contains(text.tokens[verb].dependency)
    let main = isAuxiliary && head >= 0 ? head : verb
    return text.tokens[main].dependency == .relativeClause
  }

  /// "who heads": a verb of a clause on the name before it.
  func isBehindRelative(_ verb: Int, since start: Int) -> Bool {
    var index = verb - 1
    while index >= start, text.tokens[index].word != "," {
      if ["who", "whose", "which", "whom"].contains(where: { text.tokens[index].word == $0 }) { return true }
      index -= 1
    }
    return false
  }

  func noun(before pronoun: Int) -> Int? {
    guard pronoun >= 2 else { return nil }
    let before = text.tokens[pronoun - 1].word == "," ? pronoun - 2 : pronoun - 1
    guard isNominal(before) else { return nil }
    let isInner = [.flat, .compound].contains(text.tokens[before].dependency) && text.tokens[before].head >= 0
    return isInner ? Int(text.tokens[before].head) : before
  }

  func opensQuestion(_ clause: Int) -> Bool {
    let first = opening(of: clause)
    return first == "if" || kinds(of: first).contains(.question)
  }

  /// "Asked about the fire, Berg said", "when told of it": done to the subject of the main clause.
  func isFrontedParticiple(_ verb: Int) -> Bool {
    guard text.tokens[verb].dependency == .adverbialClause, !text.tokens[verb].features.contains(.gerund),
      !text.tokens[verb].features.contains(.infinitive), tree.child(of: verb, .subject, .auxiliary) == nil
    else { return false }
    guard verb > 0, let number = text.sentenceIndex(ofToken: verb),
      text.sentences[number].tokens.lowerBound < verb
    else { return Int(text.tokens[verb].head) > verb }
    return kinds(of: text.tokens[verb - 1].word).contains(.question)
  }

  /// "two people briefed on the talks", "a person hurt in the fire": a participle between people and a preposition.
  func describesPeople(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.tag == .verb, token.word != token.lemma, !token.features.contains(.gerund), index > 1,
      index + 1 < text.tokens.count, text.tokens[index + 1].tag == .adposition, text.tokens[index - 1].tag == .noun
    else { return false }
    return WordList.actorNouns.contains(text.tokens[index - 1].lemma)
      || lexicon.isVoice(text.tokens[index - 1].lemma)
  }
}
