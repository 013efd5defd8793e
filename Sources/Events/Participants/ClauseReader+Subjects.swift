import NewsModel

/// Whom the subject of a clause means that is no name itself.
extension ClauseReader {
  /// "Musa, who was arrested": the one that "who" stands for. "Rebels said they would attack": they are meant where nobody else is
  /// known to be.
  func antecedent(of subject: Int, _ verb: Int) -> Int {
    let word = text.tokens[subject].word
    if tree.mention(at: subject) == nil, let teller = teller(for: word, verb) { return teller }
    guard word == "who" || word == "which" || word == "that", text.tokens[verb].dependency == .relativeClause,
      text.tokens[verb].head >= 0
    else { return subject }
    return Int(text.tokens[verb].head)
  }

  /// The subject of the verb that tells a clause, for a pronoun in the clause that agrees with it.
  private func teller(for pronoun: WordHash, _ verb: Int) -> Int? {
    guard pronoun == "they" || pronoun == "it", text.tokens[verb].dependency == .complementClause,
      text.tokens[verb].head >= 0
    else { return nil }
    let governor = Int(text.tokens[verb].head)
    return tree.children(of: governor).first { child in
      text.tokens[child].dependency == .subject && text.tokens[child].tag != .pronoun
        && (text.tokens[child].features.contains(.plural)
          || tree.children(of: child).contains { text.tokens[$0].dependency == .conjunct }) == (pronoun == "they")
    }
  }

  /// "Jordan, Iraq sign deal", "Kenya, Peru, and Norway agreed": the parse has the first for the head of a clause about it.
  func firstOfBrokenList(_ subject: Int, _ verb: Int) -> Int? {
    guard text.tokens[verb].dependency == .relativeClause, text.tokens[verb].head >= 0,
      let own = tree.mention(at: subject), let first = tree.mention(at: Int(text.tokens[verb].head)),
      own.type == first.type, own.form == .name, first.tokens.upperBound < own.tokens.lowerBound,
      (first.tokens.upperBound..<own.tokens.lowerBound).allSatisfy({
        text.tokens[$0].word == "," || text.tokens[$0].word == "and" || tree.mention(at: $0)?.type == own.type
      })
    else { return nil }
    return Int(text.tokens[verb].head)
  }
}
