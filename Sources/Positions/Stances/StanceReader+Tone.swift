import NewsModel

/// Good and bad words in what is told, and what a thing is called.
extension StanceReader {
  /// What is made of a thing that is called something: good, bad or nothing of the kind.
  func judgement(_ attribution: Attribution) -> Stance? {
    let (positive, negative) = tone(attribution, quotedOnly: false)
    if negative != positive { return negative > positive ? .opposes : .supports }
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

  func tone(_ attribution: Attribution, quotedOnly: Bool) -> (positive: Int, negative: Int) {
    var positive = 0
    var negative = 0
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
        if isPraise, !isManner, !isUnderBad(index) {
          if isTurned { negative += 1 } else { positive += 1 }
        }
        if kinds.contains(.negative), !isTurned, !isOfListeners(index) { negative += 1 }
      }
    }
    return (positive, negative)
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
