import NewsModel

/// What a single word is where a longer name with it is known in the article.
extension NameConsensus {
  /// Keeps by which words an article may call a name for short.
  func noteShortForms(of candidate: NameCandidate, in book: inout Book) {
    let first = scan.tokens[candidate.tokens.lowerBound]
    if candidate.tokens.count == 1 {
      if candidate.sense == .place, isLocated(candidate.tokens) { book.locations.insert(first.word) }
      return
    }
    guard candidate.sense == .organization, candidate.confidence > 0.5 else { return }
    book.organizationHeads.insert(first.word)
    let rest = candidate.tokens.dropFirst()
    if rest.allSatisfy({ scan.tokens[$0].evidence.isDisjoint(with: Self.kindWords) && scan.tokens[$0].isCapital }) {
      book.brandHeads.insert(first.word)
      let last = scan.tokens[candidate.tokens.upperBound - 1]
      if rest.count == 1, last.evidence.isDisjoint(with: [.common]) { book.organizationTails.insert(last.word) }
    }
  }

  /// "in Lind", "to Lind", "Lind, Ohio"
  private func isLocated(_ tokens: Range<Int>) -> Bool {
    if isLocative(tokens.lowerBound) { return true }
    if tokens.lowerBound > 0, Self.ways.contains(WordHash(rawValue: scan.tokens[tokens.lowerBound - 1].word)) {
      return true
    }
    let end = tokens.upperBound
    return end + 1 < scan.tokens.count && scan.tokens[end].isComma
      && !scan.tokens[end + 1].evidence.isDisjoint(with: [.region, .country])
  }

  private static let ways: Set<WordHash> = ["to", "from", "toward", "towards"]

  /// Words that say what kind of body or place a name is of.
  private static let kindWords: NameEvidence = [.organizationHead, .placeHead, .eventHead, .otherHead]

  /// "Novair flies to Oslo" where "Novair Lines" is known, "Lind Pay" and "Lind", "Ada Berg" and "Ada"; `nil` where the
  /// longer name says nothing.
  func shortFormSense(
    _ candidate: NameCandidate, _ own: NameEvidence, _ best: Float, _ book: Book
  ) -> NameCandidate.Sense? {
    guard candidate.sense == .person || candidate.sense == .place || candidate.sense == .organization else {
      return nil
    }
    let word = scan.tokens[candidate.tokens.lowerBound].word
    let isTown = !own.isDisjoint(with: [.city, .region])
    let mayBeTown = candidate.sense == .place && book.locations.contains(word)
    guard own.isDisjoint(with: [.country, .nationality]) else { return nil }
    if candidate.sense != .person, !mayBeTown, book.givenNames.contains(word),
      !book.organizationHeads.contains(word)
    {
      return .person
    }
    guard candidate.sense != .organization, !book.personWords.contains(word) else { return nil }
    if book.organizationHeads.contains(word), !isTown, best < 0.9 { return .organization }
    let isName = !own.isDisjoint(with: [.surname, .firstName])
    // "Tor" beside "Tor Books", though men are called so; "Mr. Tor" is one.
    if isName, isTitled(candidate.tokens.lowerBound) || isTown || best > 0.95 { return nil }
    if book.brandHeads.contains(word), !mayBeTown { return .organization }
    return candidate.sense == .person && book.organizationTails.contains(word) && !isTown ? .organization : nil
  }
}
