import NewsModel

/// Which happening of its sentence a time is not of, whatever else stands there.
extension TimeAttachment {
  /// Whether words for a time stand in a clause or phrase of something else, or the happening in one without a time.
  func isAnothers(_ time: TimeFinder.Found, than head: Int) -> Bool {
    let outer = tree.head(of: time.tokens)
    if borders.parts(outer, from: head) { return true }
    if borders.isAside(head, without: outer) { return true }
    if borders.isAnswered(head), !tree.isBelow(outer, head), !follows(time, head) { return true }
    if borders.isCommented(head), !tree.isBelow(outer, head) { return true }
    if isLimit(time.tokens) { return true }
    if isOfPhrase(outer, without: head) { return true }
    if isOfNounBefore(time, than: head) { return true }
    if isOfTelling(outer, head) { return true }
    if isOfPlanning(time, head) { return true }
    if isAcrossConjunction(outer, head) { return true }
    if isOfNextClause(outer, head) { return true }
    return false
  }

  /// Whether a time of a sentence beside may be asked for a happening: not one that a clause about somebody tells there, and
  /// none for what is told of somebody in passing.
  func isOfSentence(_ time: TimeFinder.Found, told head: Int) -> Bool {
    if borders.isInside(tree.head(of: time.tokens)) { return false }
    if borders.isAside(head, without: nil) { return false }
    return true
  }

  /// "jailed for the murder of Anna Novak in 2015": a year or month right behind the words of a happening.
  private func follows(_ time: TimeFinder.Found, _ head: Int) -> Bool {
    guard time.date?.day == nil, var current = nounBefore(time) else { return false }
    for _ in 0..<4 where current != head && current > head && text.tokens[current].tag != .verb {
      current = Int(text.tokens[current].head)
    }
    return current == head
  }

  /// The noun right before the words for a time and their preposition.
  private func nounBefore(_ time: TimeFinder.Found) -> Int? {
    var before = time.tokens.lowerBound - 1
    if before > 0, text.tokens[before].tag == .adposition { before -= 1 }
    guard before > 0, text.tokens[before].tag == .noun || text.tokens[before].tag == .properNoun else { return nil }
    return before
  }

  /// "until Friday", "by 2025": the end of something.
  private func isLimit(_ time: Range<Int>) -> Bool {
    guard time.lowerBound > 0 else { return false }
    return ["until", "till", "by", "before"].contains { text.tokens[time.lowerBound - 1].word == $0 }
  }

  /// "for the first time since the 2003 outbreak", "under a law of 2012": the time is that of the noun in the phrase.
  private func isOfPhrase(_ time: Int, without head: Int) -> Bool {
    var current = Int(text.tokens[time].head)
    for _ in 0..<6 where current >= 0 && text.tokens[current].tag != .verb {
      if current == head || tree.isBelow(head, current) { return false }
      if Self.parting.contains(tree.preposition(of: current)) {
        return CalendarWords.shared.units[text.tokens[current].word] == nil
      }
      current = Int(text.tokens[current].head)
    }
    return false
  }

  /// "since the quake on April 28", "jailed for a murder in 2015", which the parse hangs from the verb.
  private func isOfNounBefore(_ time: TimeFinder.Found, than head: Int) -> Bool {
    guard var current = nounBefore(time) else { return false }
    var isHappening = false
    for _ in 0..<6 where current >= 0 && text.tokens[current].tag != .verb {
      if current == head || tree.isBelow(head, current) { return false }
      isHappening = isHappening || lexicon.mayShow(text.tokens[current])
      let word = tree.preposition(of: current)
      if isHappening {
        if word == "since" { return true }
        let above = Int(text.tokens[current].head)
        if time.date?.day == nil, ClauseBorders.reasons.contains(word), above >= 0,
          ClauseWords.shared.kinds(of: text.tokens[above].lemma).contains(.answering)
        {
          return true
        }
      }
      current = Int(text.tokens[current].head)
    }
    return false
  }

  /// "announced in January that it would shut": the day of the telling is not that of what is to come.
  private func isOfTelling(_ time: Int, _ head: Int) -> Bool {
    guard let own = verb(of: head), let verb = verb(of: time), own != verb, tree.isBelow(own, verb) else {
      return false
    }
    var clause = own
    while clause >= 0, Int(text.tokens[clause].head) != verb { clause = Int(text.tokens[clause].head) }
    guard clause >= 0, text.tokens[clause].dependency == .complementClause else { return false }
    return tree.children(of: own).contains {
      $0 < own && text.tokens[$0].tag == .auxiliary && CalendarWords.shared.ahead.contains(text.tokens[$0].word)
    }
  }

  /// "agreed on Sunday to hold talks": no day that is over is that of the talks.
  private func isOfPlanning(_ time: TimeFinder.Found, _ head: Int) -> Bool {
    guard let own = verb(of: head), text.tokens[own].features.contains(.infinitive),
      let date = time.date, let published = text.publicationDate, !date.isAfter(published), date != published,
      let verb = verb(of: tree.head(of: time.tokens)), own != verb, tree.isBelow(own, verb)
    else { return false }
    var clause = own
    while clause >= 0, Int(text.tokens[clause].head) != verb { clause = Int(text.tokens[clause].head) }
    return clause >= 0 && text.tokens[clause].features.contains(.infinitive)
      && CalendarWords.shared.plans.contains(text.tokens[verb].lemma)
  }

  /// "retook the town on Sunday after rebels had attacked it": before and behind are two times.
  private func isAcrossConjunction(_ time: Int, _ head: Int) -> Bool {
    func sequel(above token: Int, without other: Int) -> Bool {
      var current = token
      for _ in 0..<12 where current >= 0 {
        if [.adverbialClause, .conjunct, .parataxis].contains(text.tokens[current].dependency),
          tree.children(of: current).contains(where: {
            text.tokens[$0].dependency == .mark && Self.sequels.contains(text.tokens[$0].word)
          })
        {
          return other != current && !tree.isBelow(other, current)
        }
        current = Int(text.tokens[current].head)
      }
      return false
    }
    return sequel(above: time, without: head) || sequel(above: head, without: time)
  }

  /// "rejected the findings, and the court will rule in May": the time of a later clause with its own subject.
  private func isOfNextClause(_ time: Int, _ head: Int) -> Bool {
    var current = time
    for _ in 0..<12 where current >= 0 {
      if text.tokens[current].dependency == .conjunct, text.tokens[current].tag == .verb,
        tree.children(of: current).contains(where: {
          text.tokens[$0].dependency == .subject || text.tokens[$0].dependency == .passiveSubject
        })
      {
        return head != current && !tree.isBelow(head, current)
      }
      current = Int(text.tokens[current].head)
    }
    return false
  }

  private static let parting: Set<WordHash> = [
    "since", "after", "before", "following", "despite", "amid", "over", "under", "about", "against", "from",
  ]
  private static let sequels: Set<WordHash> = ["after", "since", "before", "because", "until", "although", "though"]
}
