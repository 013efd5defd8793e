import NewsModel

/// What plain telling amounts to: blame, praise, a promise, a warning, by the words that are told.
extension StanceReader {
  /// What plain telling amounts to, by the words of its main clause and by its tone where they are the speaker's own.
  func contentStance(_ attribution: Attribution) -> (Stance?, negated: Bool, modal: Bool) {
    var kinds: KindSet<StanceWords.Kind> = []
    var negated = false
    var modal = false
    var quoted = 0
    var count = 0
    var isQuestion = false
    for range in attribution.content {
      for index in range {
        let token = text.tokens[index]
        if token.features.contains(.quoted) { quoted += 1 }
        count += 1
        var own = words.kinds(of: token.word)
        guard !own.isEmpty else { continue }
        // "said that Berg denied it": who tells of a denial denies nothing.
        if token.tag == .verb, let subject = tree.child(of: index, .subject), !isOwn(subject) { own.remove(.deny) }
        let head = Int(token.head)
        let isMain = head < 0 || !range.contains(head) || !range.contains(Int(text.tokens[head].head))
        if own.contains(.negation), isMain || deniesSubject(index, in: range) { negated = true }
        if own.contains(.modal), token.tag == .auxiliary, isMain { modal = true }
        // "the times demand it": of a word inside of what is said only praise and blame count.
        if isMain || token.features.contains(.quoted) {
          let isMeant = !token.features.contains(.quoted) || isOnTop(token.tag == .auxiliary ? head : index, in: range)
          kinds.formUnion(isMeant ? own : own.subtracting([.demand, .urge]))
        }
      }
      if range.upperBound < text.tokens.count, text.tokens[range.upperBound].word == "?" { isQuestion = true }
    }
    // An answer in an interview is long: one word in it does not turn all of it.
    if attribution.rule == .turn { return (nil, negated, modal) }
    let isQuoted = quoted * 2 > count
    if kinds.contains(.deny), !modal, !isQuoted, count < 25 { return (.denies, negated, modal) }
    if ownsUp(attribution) { return (.accepts, negated, modal) }
    if isQuoted, denies(attribution) { return (.denies, false, modal) }
    if blames(attribution) { return (.accuses, negated, modal) }
    if wants(attribution) { return (.hopes, negated, modal) }
    if promises(attribution) || announcesPlan(attribution) { return (.promises, negated, modal) }
    if foreseesHarm(attribution) { return (.warns, negated, modal) }
    if isQuoted, isQuestion, count < 25 { return (.asks, negated, modal) }
    let (positive, negative) = isQuoted && retells(attribution) ? (0, 0) : tone(attribution, quotedOnly: true)
    if isQuoted, isOrder(attribution) { return (positive > negative ? .supports : .urges, negated, modal) }
    if kinds.contains(.demand), isQuoted || !kinds.contains(.negative) { return (.demands, negated, modal) }
    if negative > positive { return (.opposes, negated, modal) }
    if positive > negative, isQuoted { return (.supports, negated, modal) }
    if kinds.contains(.urge) { return (.urges, negated, modal) }
    if !isQuoted, feels(.dismay, attribution) { return (.opposes, negated, modal) }
    return (!isQuoted && feels(.positive, attribution) ? .supports : nil, negated, modal)
  }

  /// "no church was attacked": a negation of the main clause's subject.
  private func deniesSubject(_ no: Int, in range: Range<Int>) -> Bool {
    guard text.tokens[no].dependency == .determiner, case let subject = Int(text.tokens[no].head), subject > no,
      [.subject, .passiveSubject].contains(text.tokens[subject].dependency),
      case let verb = Int(text.tokens[subject].head)
    else { return false }
    return text.tokens[subject].word != "doubt"
      && (verb < 0 || range.contains(verb) && !range.contains(Int(text.tokens[verb].head)))
  }

  /// Whether a word of a content heads a main clause, or one that is joined to it or told in it.
  private func isOnTop(_ token: Int, in range: Range<Int>) -> Bool {
    var current = token
    for _ in 0..<6 {
      guard current >= 0, range.contains(current) else { return true }
      switch text.tokens[current].dependency {
      case .conjunct, .parataxis, .complementClause, .openComplement, .root: current = Int(text.tokens[current].head)
      default: return current >= 0 && !range.contains(Int(text.tokens[current].head))
      }
    }
    return false
  }

  /// "“That is untrue”", "“It is a lie”", "“I never paid him”": what others say is not so.
  private func denies(_ attribution: Attribution) -> Bool {
    guard let range = attribution.content.first else { return false }
    return range.prefix(16).contains { index in
      let token = text.tokens[index]
      let subject = tree.child(of: index, .subject, .passiveSubject).map { text.tokens[$0].word }
      if token.word == "never", token.head >= 0, range.contains(Int(token.head)) {
        let verb = Int(token.head)
        guard text.tokens[verb].tag == .verb, text.tokens[verb].features.contains(.past),
          !words.kinds(of: text.tokens[verb].lemma).isDisjoint(with: [.wrong, .charged]),
          let own = tree.child(of: verb, .subject).map({ text.tokens[$0].word })
        else { return false }
        return own == "i" || own == "we"
      }
      guard token.word != "never",
        words.kinds(of: token.word).contains(.deny) || token.word == "lie" || token.word == "lies",
        token.tag == .adjective || token.tag == .noun, tree.child(of: index, .copula) != nil, !isNegated(index)
      else { return false }
      return subject.map { own in ["that", "this", "it", "these", "those", "they"].contains { own == $0 } } ?? false
    }
  }

  /// "“They told us it was good”": what others said in what is said is not meant by the speaker.
  private func retells(_ attribution: Attribution) -> Bool {
    guard let range = attribution.content.first else { return false }
    return range.prefix(5).contains { index in
      guard text.tokens[index].tag == .verb,
        words.kinds(of: text.tokens[index].lemma).contains(.telling)
          || text.tokens[index].lemma == "promise",
        text.tokens[index].features.contains(.past),
        let subject = tree.child(of: index, .subject), range.contains(subject)
      else { return false }
      return ["they", "he", "she", "you"].contains { text.tokens[subject].word == $0 }
    }
  }

  /// "I take full responsibility": the speaker's own, and not denied.
  private func ownsUp(_ attribution: Attribution) -> Bool {
    for range in attribution.content {
      for index in range where text.tokens[index].word == "responsibility" && text.tokens[index].dependency == .object {
        let verb = Int(text.tokens[index].head)
        guard verb >= 0, words.kinds(of: text.tokens[verb].lemma).contains(.bear),
          let subject = tree.child(of: verb, .subject), isOwn(subject),
          !isNegated(verb)
        else { continue }
        return true
      }
    }
    return false
  }

  /// "he wanted to leave", "I hope that": a wish of the speaker's own is the main verb.
  private func wants(_ attribution: Attribution) -> Bool {
    guard let range = attribution.content.first else { return false }
    return range.prefix(7).contains { index in
      let kinds = words.kinds(of: text.tokens[index].word).union(words.kinds(of: text.tokens[index].lemma))
      guard kinds.contains(.hope), text.tokens[index].tag == .verb,
        let subject = tree.child(of: index, .subject)
      else { return false }
      return isOwn(subject)
    }
  }

  /// "the ministry had misused funds", "the king ordered the killing": somebody else did wrong.
  private func blames(_ attribution: Attribution) -> Bool {
    for range in attribution.content {
      for index in range where words.kinds(of: text.tokens[index].lemma).contains(.wrong) {
        let token = text.tokens[index]
        guard token.tag == .verb, !token.features.contains(.passive),
          token.head < 0 || !range.contains(Int(token.head)) || token.dependency == .conjunct,
          let subject = tree.child(of: index, .subject),
          text.tokens[subject].tag == .properNoun || ["he", "she", "they"].contains(text.tokens[subject].word)
        else { continue }
        // "said he would sponsor a bill": of himself.
        let isComing = tree.children(of: index).contains { text.tokens[$0].tag == .auxiliary && isFuture($0) }
        if !isNegated(index), !isComing { return true }
      }
    }
    return false
  }

  private func isFuture(_ auxiliary: Int) -> Bool {
    ["will", "would", "'ll"].contains { text.tokens[auxiliary].word == $0 }
  }

  /// "he", "she": a name may be that of a firm, which is an "it".
  private func isPerson(_ head: Int?) -> Bool {
    head.map { head in ["he", "she", "i"].contains { text.tokens[head].word == $0 } } ?? false
  }

  private func isNegated(_ head: Int) -> Bool {
    tree.children(of: head).contains { words.kinds(of: text.tokens[$0].word).contains(.negation) }
  }

  /// "said he was pleased": a feeling of one's own is the main verb. What is bad in plain words may be only told.
  private func feels(_ kind: StanceWords.Kind, _ attribution: Attribution) -> Bool {
    guard attribution.rule != .accordingTo else { return false }
    return attribution.content.contains { range in
      range.contains { index in
        let head = Int(text.tokens[index].head)
        guard words.kinds(of: text.tokens[index].word).contains(kind), head < 0 || !range.contains(head),
          !isNegated(index), let subject = tree.child(of: index, .subject, .passiveSubject)
        else { return false }
        return isOwn(subject)
      }
    }
  }

  /// "announced that troops would leave", "announced a withdrawal".
  func announcesPlan(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue, words.kinds(of: text.tokens[cue.lowerBound].lemma).contains(.announce) else {
      return false
    }
    for range in attribution.content {
      for index in range {
        let token = text.tokens[index]
        let kinds = words.kinds(of: token.word)
        if token.tag == .auxiliary, token.word == "would" || token.word == "will" || isAboutTo(index) { return true }
        if kinds.contains(.plan), token.tag != .verb { return true }
        if kinds.contains(.future), token.tag == .verb || token.tag == .noun { return true }
      }
    }
    return false
  }

  /// "is to leave", "are to be sold".
  private func isAboutTo(_ index: Int) -> Bool {
    guard text.tokens[index].word == "is" || text.tokens[index].word == "are", index + 2 < text.tokens.count else {
      return false
    }
    return text.tokens[index + 1].word == "to" && text.tokens[index + 2].features.contains(.infinitive)
  }

  /// "it will lead to war", "the ban would cost thousands of jobs".
  private func foreseesHarm(_ attribution: Attribution) -> Bool {
    for range in attribution.content {
      for index in range where words.kinds(of: text.tokens[index].lemma).contains(.harm) {
        guard text.tokens[index].tag == .verb else { continue }
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
  private func isOrder(_ attribution: Attribution) -> Bool {
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

  private func isOwn(_ subject: Int) -> Bool {
    let word = text.tokens[subject].word
    return word == "i" || word == "we" || word == "he" || word == "she" || word == "it" || word == "they"
  }

  /// "I will", "we shall", "it would", "he plans to": the speaker's own future.
  private func promises(_ attribution: Attribution) -> Bool {
    if let cue = attribution.cue, words.kinds(of: text.tokens[cue.lowerBound].lemma).contains(.forecast) {
      return false
    }
    for range in attribution.content {
      for index in range.prefix(40) {
        let token = text.tokens[index]
        let verb: Int
        // "he is to leave office"
        if isAboutTo(index), index > range.lowerBound, isOwn(index - 1) { return true }
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
          text.tokens[verb].tag == .verb || verb == index, let subject = tree.child(of: verb, .subject)
        else { continue }
        let word = text.tokens[subject].word
        // "He insisted it would fail": a person is no "it".
        if word == "it", isPerson(attribution.sourceHead) { continue }
        if token.features.contains(.quoted) ? (word == "i" || word == "we") : isOwn(subject) { return true }
      }
    }
    return false
  }
}
