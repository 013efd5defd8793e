import NewsModel

/// Harm to come, care to be taken, and what is asked of others.
extension StanceReader {
  /// "they need food", "the heir, should he leave", "it should not have flown": nothing that anybody is asked to do.
  func urgesNothing(_ index: Int) -> Bool {
    guard index + 2 < text.tokens.count else { return false }
    let token = text.tokens[index]
    let next = text.tokens[index + 1]
    if words.kinds(of: token.lemma).contains(.duty) {
      return next.word != "to" || tree.child(of: index, .subject).map { text.tokens[$0].word == "i" } ?? false
    }
    guard token.word == "should" else { return false }
    if next.word == "have" || next.word == "not" && text.tokens[index + 2].word == "have" {
      return Int(text.tokens[index].head) > index + 1
    }
    guard token.head >= 0, let subject = tree.child(of: Int(token.head), .subject, .passiveSubject) else {
      return false
    }
    return subject > index && !asks(from: index)
  }

  /// Whether the sentence of a word ends in a question mark.
  private func asks(from index: Int) -> Bool {
    text.sentenceIndex(ofToken: index).map { number in
      text.sentences[number].tokens.suffix(2).contains { text.tokens[$0].word == "?" }
    } ?? false
  }

  /// "we have to be careful", "he has to be mindful".
  func callsForCare(_ attribution: Attribution) -> Bool {
    attribution.content.contains { range in
      range.contains { index in
        guard words.kinds(of: text.tokens[index].word).contains(.wary), text.tokens[index].tag == .adjective,
          !isNegated(index)
        else { return false }
        let before = max(range.lowerBound, index - 5)..<index
        return before.contains { token in
          ["must", "should"].contains { text.tokens[token].word == $0 }
            || token + 1 < index && text.tokens[token + 1].word == "to"
              && ["have", "need"].contains { text.tokens[token].lemma == $0 }
        }
      }
    }
  }

  /// "it is important to help them", "it's time for the town to act".
  func callsForDeed(_ attribution: Attribution) -> Bool {
    attribution.content.contains { range in
      range.prefix(30).contains { index in
        guard words.kinds(of: text.tokens[index].word).contains(.advised), tree.child(of: index, .copula) != nil,
          text.tokens[index].head < 0 || !range.contains(Int(text.tokens[index].head)), !isNegated(index),
          let subject = tree.child(of: index, .expletive, .subject), text.tokens[subject].word == "it",
          // "an exciting time to join"; "while it is important to understand it, …"
          tree.child(of: index, .adjective) == nil,
          tree.child(of: index, .mark).map({ text.tokens[$0].word == "that" }) ?? true
        else { return false }
        return range.dropFirst(index + 1 - range.lowerBound).prefix(8).contains { to in
          text.tokens[to].word == "to" && to + 1 < range.upperBound
            && text.tokens[to + 1].features.contains(.infinitive) && !onlyMinds(to + 1)
        }
      }
    }
  }

  /// "it is important to note that": what follows is only told.
  private func onlyMinds(_ verb: Int) -> Bool {
    let lemma = text.tokens[verb].lemma
    return !words.kinds(of: lemma).isDisjoint(with: [.voicing, .telling])
      || ["point", "understand", "remember", "recognize", "recognise", "know", "mention", "realize", "realise"]
        .contains { lemma == $0 }
  }

  /// "it will lead to war", "the ban would cost thousands of jobs".
  func foreseesHarm(_ attribution: Attribution) -> Bool {
    // Who knows or learns it warns nobody.
    if let cue = attribution.cue,
      ["know", "learn", "hypothesize", "realize", "realise"].contains(where: {
        text.tokens[cue.lowerBound].lemma == $0
      })
    {
      return false
    }
    for range in attribution.content {
      for index in range where words.kinds(of: text.tokens[index].lemma).contains(.harm) {
        guard text.tokens[index].tag == .verb, !isNegated(index) else { continue }
        if tree.children(of: index).contains(where: {
          text.tokens[$0].tag == .auxiliary
            && ["will", "would", "could", "'ll"].contains(text.tokens[$0].word)
        }) {
          return true
        }
        if text.tokens[index].dependency == .openComplement, text.tokens[index].head >= 0,
          text.tokens[Int(text.tokens[index].head)].word == "going"
        {
          return true
        }
      }
    }
    return false
  }

  /// "Leave now", "do not go": a quotation that begins with a bare verb.
  func isOrder(_ attribution: Attribution) -> Bool {
    guard let range = attribution.content.first else { return false }
    var index = range.lowerBound
    if text.tokens[index].word == "please" { index += 1 }
    guard index < range.upperBound else { return false }
    let token = text.tokens[index]
    if token.word == "let" || token.word == "let's" { return true }
    if token.word == "do" || token.word == "don't" { return token.tag == .auxiliary }
    return token.tag == .verb && token.word == token.lemma && tree.child(of: index, .subject, .passiveSubject) == nil
      && !token.features.contains(.gerund) && !token.features.contains(.past)
  }
}
