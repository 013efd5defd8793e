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
        if own.contains(.urge), urgesNothing(index) { own.remove(.urge) }
        // "on heavy demand"
        if token.tag == .noun { own.remove(.demand) }
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
    if foreseesHarm(attribution) || callsForCare(attribution) { return (.warns, negated, modal) }
    if isQuoted, isQuestion, count < 25 { return (.asks, negated, modal) }
    let tone = isQuoted && retells(attribution) ? (praise: 0, harsh: 0, blame: 0) : tone(attribution, quotedOnly: true)
    if isQuoted, isOrder(attribution) { return (tone.praise > tone.harsh ? .supports : .urges, negated, modal) }
    if kinds.contains(.demand), isQuoted || !kinds.contains(.negative) { return (.demands, negated, modal) }
    if callsForDeed(attribution) { return (.urges, negated, modal) }
    if tone.blame > tone.praise { return (.opposes, negated, modal) }
    // Good words beside a negation praise nothing: "is not following through on its promise of dignity".
    if tone.praise > tone.harsh, isQuoted, !negated { return (.supports, negated, modal) }
    if kinds.contains(.urge) { return (.urges, negated, modal) }
    if !isQuoted, feels(.dismay, attribution) || disapproves(attribution) { return (.opposes, negated, modal) }
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
  func isOnTop(_ token: Int, in range: Range<Int>) -> Bool {
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

  /// "he wanted to leave", "I hope that": a wish of the speaker's own is the main verb.
  private func wants(_ attribution: Attribution) -> Bool {
    guard let range = attribution.content.first else { return false }
    // "“May God protect them”"
    let first = text.tokens[range.lowerBound]
    if first.word == "may", first.tag == .auxiliary, first.features.contains(.quoted), range.count > 3 { return true }
    return range.prefix(7).contains { index in
      let kinds = words.kinds(of: text.tokens[index].word).union(words.kinds(of: text.tokens[index].lemma))
      guard kinds.contains(.hope), text.tokens[index].tag == .verb,
        let subject = tree.child(of: index, .subject), !onlySays(index, index + 1)
      else { return false }
      return isOwn(subject)
    }
  }

  func isNegated(_ head: Int) -> Bool {
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

  func isOwn(_ subject: Int) -> Bool {
    let word = text.tokens[subject].word
    return word == "i" || word == "we" || word == "he" || word == "she" || word == "it" || word == "they"
  }
}
