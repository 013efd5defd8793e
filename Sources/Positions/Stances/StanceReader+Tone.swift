import NewsModel

/// Good and bad words in what is told, and what a thing is called.
extension StanceReader {
  /// What is made of a thing that is called something: good, bad or nothing of the kind.
  func judgement(_ attribution: Attribution) -> Stance? {
    let tone = tone(attribution, quotedOnly: false)
    if tone.harsh != tone.praise { return tone.harsh > tone.praise ? .opposes : .supports }
    return isEpithet(attribution) ? .opposes : nil
  }

  /// "referred to the vote as a farce"
  func refersAs(_ attribution: Attribution) -> Bool {
    guard attribution.frame == .phrasal, let cue = attribution.cue?.lowerBound else { return false }
    return words.kinds(of: text.tokens[cue].lemma).contains(.epithet)
      && attribution.content.contains { $0.contains { text.tokens[$0].word == "as" } }
  }

  /// "called the vote a “car crash”": what somebody is called in marks, in more than one word, is seldom meant well,
  /// unless it is about somebody: “a great moment for Lund”.
  private func isEpithet(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue?.lowerBound, words.kinds(of: text.tokens[cue].lemma).contains(.epithet),
      let last = attribution.content.last
    else { return false }
    return text.tokens[last.upperBound - 1].tag != .properNoun
      && last.suffix(3).count { text.tokens[$0].features.contains(.quoted) && text.tokens[$0].tag != .determiner } > 1
  }

  /// How many words praise and are harsh, and how many of the harsh ones are a judgement of the speaker's.
  func tone(_ attribution: Attribution, quotedOnly: Bool) -> (praise: Int, harsh: Int, blame: Int) {
    var praise = 0
    var harsh = 0
    var blame = 0
    for range in attribution.content {
      for index in range where !quotedOnly || text.tokens[index].features.contains(.quoted) {
        let kinds = words.kinds(of: text.tokens[index].word)
        let isTurned = (max(range.lowerBound, index - 3)..<index).contains {
          words.kinds(of: text.tokens[$0].word).contains(.negation)
        }
        // "with great sadness": how it is said, no praise.
        let isManner = index > range.lowerBound && text.tokens[index - 1].word == "with"
        let isMild = kinds.contains(.mild)
        // "it is kind of late" praises nothing.
        let isKindOf =
          text.tokens[index].word == "kind" && index + 1 < range.upperBound && text.tokens[index + 1].word == "of"
        let isPraise = kinds.contains(.positive) && !isKindOf || isMild && (isTurned || !quotedOnly)
        if isPraise, !isManner, !isTurned, !isUnderBad(index) { praise += 1 }
        let isBlame =
          kinds.contains(.negative)
          ? !isTurned && !isOfListeners(index) : isPraise && isTurned && !isManner && !isUnderBad(index)
        guard isBlame else { continue }
        harsh += 1
        if isJudgement(index, in: range), !(kinds.contains(.finding) && isByCourt(attribution)) { blame += 1 }
      }
    }
    return (praise, harsh, blame)
  }

  /// Whether a harsh word is what the speaker says of something: "the plan is a reckless gamble", "it undermines us",
  /// “a disgrace”. What stands beside such a statement is only told: "they founded a society that fights the worst abuse".
  private func isJudgement(_ index: Int, in range: Range<Int>) -> Bool {
    var current = index
    for _ in 0..<6 {
      let token = text.tokens[current]
      let head = Int(token.head)
      if token.tag == .verb, token.dependency != .adjective { return isOnTop(current, in: range) }
      if tree.child(of: current, .copula) != nil { return isOnTop(current, in: range) }
      guard range.contains(head) else { return true }
      switch token.dependency {
      case .adjective, .compound, .nominalModifier, .conjunct, .adverb, .appositive, .flat, .parataxis: current = head
      case .openComplement, .complementClause: return isOnTop(head, in: range)
      case .object where text.tokens[head].lemma == "have":
        guard let subject = tree.child(of: head, .subject) else { return false }
        return isOnTop(head, in: range) && text.tokens[subject].word != "we" && text.tokens[subject].word != "i"
      default: return false
      }
    }
    return false
  }

  /// "the court ruled that it was unlawful": what a court finds is no opinion of its own.
  func isByCourt(_ attribution: Attribution) -> Bool {
    guard let source = attribution.sourceHead else { return false }
    return tree.span(of: source).contains { words.kinds(of: text.tokens[$0].lemma).contains(.bench) }
  }

  /// "We know that you are angry": what those feel who are spoken to.
  private func isOfListeners(_ index: Int) -> Bool {
    let head = Int(text.tokens[index].head)
    guard head >= 0, text.tokens[index].dependency == .complementClause,
      let listener = tree.child(of: index, .subject, .passiveSubject), text.tokens[listener].word == "you",
      let speaker = tree.child(of: head, .subject)
    else { return false }
    return text.tokens[speaker].word == "we" || text.tokens[speaker].word == "i"
  }

  /// "good riddance", "a perfect disaster", "they expect thanks": a good word that makes a bad one stronger, or that is only
  /// asked for.
  private func isUnderBad(_ index: Int) -> Bool {
    if index + 1 < text.tokens.count, text.tokens[index].tag == .adjective,
      words.kinds(of: text.tokens[index + 1].word).contains(.negative), text.tokens[index + 1].tag == .noun
    {
      return true
    }
    let head = Int(text.tokens[index].head)
    return head >= 0 && text.tokens[index].dependency == .object && text.tokens[index].tag == .noun
      && words.kinds(of: text.tokens[head].lemma).contains(.claiming)
  }
}
