import NewsModel

/// What the speaker, or the body that is the speaker's, is going to do.
extension StanceReader {
  func isFuture(_ auxiliary: Int) -> Bool {
    ["will", "would", "'ll"].contains { text.tokens[auxiliary].word == $0 }
  }

  /// "he", "she": a name may be that of a firm, which is an "it".
  private func isPerson(_ head: Int?) -> Bool {
    head.map { head in ["he", "she", "i"].contains { text.tokens[head].word == $0 } } ?? false
  }

  /// "announced that troops would leave", "announced a withdrawal", "announced it was closing the plant".
  func announcesPlan(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue, words.kinds(of: text.tokens[cue.lowerBound].lemma).contains(.announce) else {
      return false
    }
    for range in attribution.content {
      // "announced that a review had found it": in a clause a plan is only what its verb says is to come.
      let clause = range.first { text.tokens[$0].features.contains(.finite) } ?? range.upperBound
      for index in range {
        let token = text.tokens[index]
        let kinds = words.kinds(of: token.word)
        if token.tag == .auxiliary, token.word == "would" || token.word == "will" || isAboutTo(index),
          isNearTop(index, in: range), !isOfOthers(index, attribution), !isUnreal(Int(token.head))
        {
          return true
        }
        if index < clause, kinds.contains(.plan), token.tag != .verb,
          token.dependency != .subject, token.dependency != .passiveSubject
        {
          return true
        }
        if kinds.contains(.future), token.tag == .verb || token.tag == .noun, isNearTop(index, in: range) {
          return true
        }
        // "it was closing the plant"; "they were treating it as murder" goes on already.
        if token.tag == .verb, token.features.contains(.gerund), isTop(index, in: range),
          !["treat", "investigate", "look", "search", "work", "examine", "continue"].contains(where: {
            token.lemma == $0
          }),
          tree.child(of: index, .auxiliary) != nil, let subject = tree.child(of: index, .subject), isOwn(subject)
        {
          return true
        }
      }
    }
    return false
  }

  /// "announced that the bank would pay" is a plan of the bank's alone where that is named: whether it is the speaker's own
  /// is read by who is who. "Workers, many of whom would be hired": nor is what is told aside.
  private func isOfOthers(_ auxiliary: Int, _ attribution: Attribution) -> Bool {
    let head = Int(text.tokens[auxiliary].head)
    guard head >= 0 else { return false }
    let verb = text.tokens[auxiliary].tag == .verb ? auxiliary : head
    guard let subject = tree.child(of: verb, .subject, .passiveSubject) else { return false }
    // "The ministry announced that Kenya would": its own country.
    if text.tokens[subject].tag == .properNoun { return attribution.sourceHead.map { !isBody($0) } ?? true }
    return tree.span(of: subject).contains { token in
      ["whom", "whose", "which", "who"].contains { text.tokens[token].word == $0 }
    }
  }

  /// "would have objected", "would like to say": nothing that is to come.
  private func isUnreal(_ verb: Int) -> Bool {
    guard verb >= 0 else { return false }
    // "would have “objected”": the marks may make two verbs of it.
    if text.tokens[verb].word == "have", let next = tree.child(of: verb, .openComplement),
      text.tokens[next].features.contains(.participle) || text.tokens[next].features.contains(.past),
      !text.tokens[next].features.contains(.infinitive)
    {
      return true
    }
    return text.tokens[verb].lemma == "like"
      || tree.children(of: verb).contains {
        $0 < verb && text.tokens[$0].word == "have" && text.tokens[$0].dependency == .auxiliary
      }
  }

  func isTop(_ token: Int, in range: Range<Int>) -> Bool {
    let head = Int(text.tokens[token].head)
    return head < 0 || !range.contains(head)
  }

  /// Whether a word heads what is said, or hangs from its head or a second main verb.
  private func isNearTop(_ token: Int, in range: Range<Int>) -> Bool {
    if isTop(token, in: range) { return true }
    let head = Int(text.tokens[token].head)
    return isTop(head, in: range) || text.tokens[head].dependency == .conjunct
      || text.tokens[head].dependency == .complementClause
  }

  /// What is said to do something in the future, where it is named: "the company" of "said the company will close a plant".
  func futureSubjects(of attribution: Attribution) -> [Int] {
    guard attribution.frame == .speech || attribution.frame == .quoting, attribution.rule != .turn,
      attribution.rule != .accordingTo
    else { return [] }
    if let cue = attribution.cue, words.kinds(of: text.tokens[cue.lowerBound].lemma).contains(.forecast) { return [] }
    var subjects: [Int] = []
    for range in attribution.content {
      for index in range.prefix(40) where text.tokens[index].tag == .verb && isTop(index, in: range) {
        let helpers = tree.children(of: index).filter { text.tokens[$0].dependency == .auxiliary }
        let isComing =
          words.kinds(of: text.tokens[index].word).contains(.future)
          || helpers.contains { isFuture($0) || text.tokens[$0].word == "shall" }
        // "would have said so" is not to come.
        guard isComing, !helpers.contains(where: { text.tokens[$0].word == "have" }),
          let subject = tree.child(of: index, .subject), range.contains(subject), text.tokens[subject].tag != .pronoun
        else { continue }
        subjects.append(subject)
      }
    }
    return subjects
  }

  /// "the company", "its government": a body that the noun before it names already.
  func isBody(_ token: Int) -> Bool { words.kinds(of: text.tokens[token].lemma).contains(.body) }

  /// "is to leave", "are to be sold".
  private func isAboutTo(_ index: Int) -> Bool {
    guard text.tokens[index].word == "is" || text.tokens[index].word == "are", index + 2 < text.tokens.count else {
      return false
    }
    return text.tokens[index + 1].word == "to" && text.tokens[index + 2].features.contains(.infinitive)
  }

  /// "I will", "we shall", "it would", "he plans to": the speaker's own future.
  func promises(_ attribution: Attribution) -> Bool { ownFuture(of: attribution) != nil }

  /// "told me I would love it": outside of marks "I" is the writer, who is told it.
  private func isOwn(_ subject: Int, _ attribution: Attribution) -> Bool {
    guard text.tokens[subject].word == "i", let listener = attribution.addresseeHead else { return isOwn(subject) }
    return text.tokens[listener].word != "me"
  }

  /// The pronoun of whoever is going to do something: "he" of "said he would go".
  func ownFuture(of attribution: Attribution) -> Int? {
    if let cue = attribution.cue, words.kinds(of: text.tokens[cue.lowerBound].lemma).contains(.forecast) {
      return nil
    }
    for range in attribution.content {
      for index in range.prefix(40) {
        let token = text.tokens[index]
        let verb: Int
        // "he is to leave office"
        if isAboutTo(index), index > range.lowerBound, isOwn(index - 1) { return index - 1 }
        if token.tag == .verb || token.tag == .adjective || token.word == "going",
          words.kinds(of: token.word).contains(.future)
        {
          verb = index
        } else if token.dependency == .auxiliary, token.head >= 0,
          ["will", "would", "'ll", "shall", "wo"].contains(token.word)
        {
          verb = Int(token.head)
        } else {
          continue
        }
        // Only a main clause: "he left because he will …" promises nothing.
        let head = Int(text.tokens[verb].head)
        guard
          head < 0 || !range.contains(head) || text.tokens[verb].dependency == .conjunct
            || text.tokens[verb].dependency == .parataxis || range.prefix(12).contains(index),
          text.tokens[verb].tag == .verb || verb == index, let subject = tree.child(of: verb, .subject),
          !isUnreal(verb)
        else { continue }
        let word = text.tokens[subject].word
        // "He insisted it would fail": a person is no "it".
        if word == "it", isPerson(attribution.sourceHead) { continue }
        if token.features.contains(.quoted) ? (word == "i" || word == "we") : isOwn(subject, attribution) {
          return subject
        }
      }
    }
    return nil
  }
}
