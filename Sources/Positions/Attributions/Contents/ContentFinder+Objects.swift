import NewsModel

/// What a verb is done to, without the words that only join it: of "voted for the plan because it is cheap" "the plan".
extension ContentFinder {
  /// The words of an object; of a noun before its clause those before the clause.
  func objectSpan(_ object: Int, of verb: Int) -> Range<Int> {
    guard object < verb else { return grownObject(object, of: verb) }
    // Of "the price is a point that experts stress" the point alone.
    let others = tree.children(of: object).filter {
      [.subject, .copula, .auxiliary, .expletive, .mark, .adverbialClause, .adverb].contains(text.tokens[$0].dependency)
    }
    let words = withoutPreposition(tree.span(of: object, without: Set([verb] + others)))
    let clause = tree.span(of: verb).lowerBound
    return clause > object ? words.lowerBound..<min(words.upperBound, clause) : words
  }

  /// The object of a deed with the phrase that goes on right behind it: "responsibility for the fire".
  func grownObject(_ object: Int, of verb: Int) -> Range<Int> {
    var range = tree.span(of: object, without: [verb])
    guard object > verb, text.tokens[object].tag == .noun, range.upperBound < text.tokens.count else { return range }
    let preposition = text.tokens[range.upperBound].word
    guard ["for", "of", "over", "about", "against", "with", "between"].contains(where: { preposition == $0 }),
      let phrase = tree.children(of: verb).first(where: {
        $0 > range.upperBound && text.tokens[$0].dependency == .oblique
          && tree.span(of: $0).lowerBound == range.upperBound
      })
    else { return range }
    range = range.lowerBound..<tree.span(of: phrase).upperBound
    // "for the fire at the plant": where it was belongs to it.
    if let place = tree.children(of: verb).first(where: {
      $0 > range.upperBound && text.tokens[$0].dependency == .oblique && !parse.isTime($0)
        && tree.span(of: $0).lowerBound == range.upperBound
        && (text.tokens[range.upperBound].word == "at" || text.tokens[range.upperBound].word == "in")
    }) {
      range = range.lowerBound..<tree.span(of: place).upperBound
    }
    return withoutReason(range)
  }

  /// "vote for Berg because …": the reason is no part of what is voted for.
  func withoutReason(_ range: Range<Int>) -> Range<Int> {
    let end = range.dropFirst().first { index in
      ["because", "although", "though", "while", "whereas", "unless"].contains { text.tokens[index].word == $0 }
        && !text.tokens[index].features.contains(.quoted)
    }
    return range.lowerBound..<(end ?? range.upperBound)
  }

  func prepositional(of verb: Int, _ preposition: WordHash?) -> Int? {
    guard let preposition else { return nil }
    return tree.children(of: verb).first { child in
      child > verb
        // "approved it by a vote of 11 to five" approves of nothing.
        && (tree.children(of: child).contains {
          text.tokens[$0].word == preposition && $0 < child && (preposition != "of" || $0 - verb < 3)
        })
        && text.tokens[child].dependency != .complementClause
    }
  }

  func withoutPreposition(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 1 else { return range }
    let first = text.tokens[range.lowerBound]
    // "intent on passing it": a preposition before a verb.
    let joins =
      first.tag == .adposition
      || first.tag == .subordinator && text.tokens[range.lowerBound + 1].features.contains(.gerund)
    return joins ? (range.lowerBound + 1)..<range.upperBound : range
  }

  /// "about whether it failed", "for entering the camp": without the word that only joins them to what is before.
  func withoutJoining(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 1 else { return range }
    let first = text.tokens[range.lowerBound]
    let isJoining =
      first.tag == .adposition
      || first.tag == .subordinator && ["for", "of", "over", "about", "against"].contains { first.word == $0 }
    return isJoining ? (range.lowerBound + 1)..<range.upperBound : range
  }

  /// "Berg's": the name without what makes an owner of it.
  func withoutClitic(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 1, let last = range.last,
      ["'s", "’s", "'", "’"].contains(where: { text.tokens[last].word == $0 })
    else { return range }
    return range.lowerBound..<last
  }
}
