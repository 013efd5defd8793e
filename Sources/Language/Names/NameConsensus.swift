import NewsModel

/// Settles the names of one article with each other and with the fact tables.
///
/// One type for each name, by the votes of its mentions; a family name follows the full name; an acronym follows the
/// words that it stands for; a name once known is known everywhere in the article.
struct NameConsensus {
  let gazetteer: NameGazetteer
  let scan: NameScan
  let contexts = NameContexts.shared
  var candidates: [NameCandidate]
  /// Whether a token belongs to a name, or to something that is named but is no entity (a law, a prize).
  var taken: [Bool]
  /// The words beside a hyphen that are somewhere in the article without one.
  let aloneWords: Set<UInt64>
  /// What the model read as named, but as no entity.
  let blocked: [Range<Int>]

  init(gazetteer: NameGazetteer, scan: NameScan, candidates: [NameCandidate], blocked: [Range<Int>]) {
    self.gazetteer = gazetteer
    self.scan = scan
    self.candidates = candidates
    self.blocked = blocked
    aloneWords = Self.aloneWords(of: scan)
    taken = [Bool](repeating: false, count: scan.tokens.count)
    for range in blocked { for index in range { taken[index] = true } }
  }

  /// The names in text order, with ranges and types that agree.
  mutating func names() -> [Name] {
    candidates = candidates.flatMap { parts(of: $0) }
    for candidate in candidates { take(candidate.tokens) }
    candidates = candidates.filter { !isOther($0) }
    var places = CandidatePlaces(candidates, tokenCount: scan.tokens.count)
    addPhrases(&places)
    addAcronyms(&places)
    candidates.removeAll { $0.tokens.isEmpty }
    heedContexts()
    dropOrdinary()
    candidates = candidates.filter { !isDirection($0) && !isCode($0) }
    let book = book()
    for index in candidates.indices {
      // Not in place: agreeing looks at the others too, and all of them would be copied each time.
      var candidate = candidates[index]
      agree(&candidate, with: book)
      candidates[index] = candidate
    }
    spread(book)
    addPlainFacts()
    candidates.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    agreeInLists()
    for index in candidates.indices {
      candidates[index].tokens = withoutBracket(candidates[index].tokens)
      let tokens = candidates[index].tokens
      candidates[index].isKnown =
        tokens.count == 1 && scan.tokens[tokens.lowerBound].evidence.contains(.organization)
    }
    return candidates.map { $0.name }
  }

  mutating func take(_ range: Range<Int>) { for index in range { taken[index] = true } }

  /// What the article says of a sequence of words.
  struct Entry {
    var votes = [Float](repeating: 0, count: NameCandidate.Sense.allCases.count)
    var best: Float = 0
    var count = 1

    var leading: NameCandidate.Sense {
      var top = 0
      for index in votes.indices where votes[index] > votes[top] { top = index }
      return NameCandidate.Sense(rawValue: top) ?? .organization
    }
    func share(of sense: NameCandidate.Sense) -> Float {
      let total = votes.reduce(0, +)
      return total > 0 ? votes[sense.rawValue] / total : 0
    }
  }

  struct Book {
    var entries: [UInt64: Entry] = [:]
    /// The lengths of known sequences by their first word, the longest first.
    var lengths: [UInt64: [Int]] = [:]
    var familyNames: Set<UInt64> = []
    /// The first words of organizations of several words, by which an article calls them for short.
    var organizationHeads: Set<UInt64> = []
    /// Those of them behind which no word for a kind of body stands: "Lind Pay", but no "Lind University".
    var brandHeads: Set<UInt64> = []
    /// The last words of organizations of two words that are no words for a kind of body: "Norsk Lind".
    var organizationTails: Set<UInt64> = []
    /// The first words of names of persons of several words that are given names.
    var givenNames: Set<UInt64> = []
    /// The single words behind "in", "near" and the like.
    var locations: Set<UInt64> = []
    /// All words of names of persons of several words.
    var personWords: Set<UInt64> = []
    var acronyms: [UInt64: NameCandidate.Sense] = [:]
  }

  func key(_ range: Range<Int>) -> UInt64 {
    var key = scan.tokens[range.lowerBound].word
    for index in range.dropFirst() { key = NameGazetteer.key(key, then: WordHash(rawValue: scan.tokens[index].word)) }
    return key
  }

  private func book() -> Book {
    var book = Book()
    for candidate in candidates {
      let key = key(candidate.tokens)
      var entry = book.entries[key] ?? Entry()
      let weight = scan.isHeading[candidate.tokens.lowerBound] ? candidate.confidence * 0.3 : candidate.confidence
      entry.votes[candidate.sense.rawValue] += weight * weight
      entry.best = max(entry.best, weight)
      entry.count = candidate.tokens.count
      book.entries[key] = entry
      if candidate.sense == .person, candidate.tokens.count > 1, candidate.confidence > 0.5 {
        let last = scan.tokens[candidate.tokens.upperBound - 1]
        if last.isCapital, last.length > (last.shape == .capitalized ? 1 : 2) { book.familyNames.insert(last.word) }
      }
      if candidate.sense == .person, candidate.tokens.count > 1 {
        for index in candidate.tokens { book.personWords.insert(scan.tokens[index].word) }
        let first = scan.tokens[candidate.tokens.lowerBound]
        if candidate.confidence > 0.5, first.length > (first.shape == .capitalized ? 1 : 2),
          first.evidence.contains(.firstName) || first.evidence.isDisjoint(with: Self.noGivenNames)
        {
          book.givenNames.insert(first.word)
        }
      }
      noteShortForms(of: candidate, in: &book)
      // "African Union (AU)"
      let after = candidate.tokens.upperBound
      if after + 2 < scan.tokens.count, scan.tokens[after].isOpeningBracket, scan.tokens[after + 2].isClosingBracket,
        candidate.tokens.count > 1, scan.tokens[after + 1].isAcronym, candidate.sense != .person
      {
        book.acronyms[scan.tokens[after + 1].word] = candidate.sense
      }
    }
    for candidate in candidates {
      let first = scan.tokens[candidate.tokens.lowerBound].word
      if book.lengths[first]?.contains(candidate.tokens.count) != true {
        book.lengths[first, default: []].append(candidate.tokens.count)
        book.lengths[first]?.sort(by: >)
      }
    }
    return book
  }

  private static let noGivenNames: NameEvidence = [
    .title, .office, .country, .nationality, .people, .partisan, .organization, .organizationHead, .placeHead,
    .function,
  ]

  private func agree(_ candidate: inout NameCandidate, with book: Book) {
    let first = scan.tokens[candidate.tokens.lowerBound]
    let own = candidate.tokens.count == 1 ? first.evidence : gazetteer.evidence(of: candidate.tokens, in: scan)
    if candidate.sense != .event, own.isPlainCountry, candidate.confidence < 0.97 {
      candidate.sense = .country
      return
    }
    if candidate.tokens.count == 1, own.contains(.people), own.isDisjoint(with: [.nationality]),
      book.familyNames.contains(first.word)
    {
      candidate.sense = .person
      return
    }
    if candidate.sense != .event, own.isPlainDemonym, candidate.confidence < 0.99 {
      candidate.sense = own.demonymSense
      return
    }
    if candidate.tokens.count == 1, book.acronyms[first.word] == nil, book.familyNames.contains(first.word),
      candidate.sense != .person, own.isDisjoint(with: [.country, .nationality]), candidate.confidence < 0.9
    {
      candidate.sense = .person
      return
    }
    if candidate.tokens.count == 1, candidate.sense == .person || candidate.sense == .place, first.isBrand {
      candidate.sense = .organization
      return
    }
    if candidate.tokens.count == 1, let sense = book.acronyms[first.word] {
      candidate.sense = sense
      return
    }
    guard let entry = book.entries[key(candidate.tokens)] else { return }
    if candidate.tokens.count == 1, let sense = shortFormSense(candidate, own, entry.best, book) {
      candidate.sense = sense
      return
    }
    let leading = entry.leading
    if leading != candidate.sense, leading.form == candidate.sense.form, entry.share(of: leading) > 0.55,
      candidate.confidence < 0.95
    {
      candidate.sense = leading
    }
  }

  /// What stands in one list is of one kind: "the towns of Ede, Ife, Grace and Owo".
  private mutating func agreeInLists() {
    var first = 0
    while first < candidates.count {
      var last = first
      while last + 1 < candidates.count, isListed(candidates[last], candidates[last + 1]) { last += 1 }
      if last - first >= 2 {
        var votes: [Float] = [0, 0, 0]
        for index in first...last {
          guard let kind = Self.listed(candidates[index].sense) else { continue }
          votes[kind] += candidates[index].confidence * candidates[index].confidence
        }
        let total = votes.reduce(0, +)
        for (kind, vote) in votes.enumerated() where vote > total * 0.6 {
          let sense: [NameCandidate.Sense] = [.person, .place, .organization]
          for index in first...last where candidates[index].confidence < 0.75 {
            if let own = Self.listed(candidates[index].sense), own != kind { candidates[index].sense = sense[kind] }
          }
        }
        nameClubs(first...last)
      }
      first = last + 1
    }
  }

  /// "Arsenal, Leeds, Inter and Barcelona": towns in a list of clubs, or of universities, are theirs.
  private mutating func nameClubs(_ list: ClosedRange<Int>) {
    let bodies = list.count { candidates[$0].sense == .organization }
    let towns = list.filter { candidates[$0].sense == .place }
    guard list.count >= 4, bodies >= 2, bodies + towns.count == list.count, bodies * 3 >= list.count else { return }
    for index in towns { candidates[index].sense = .organization }
  }

  private static func listed(_ sense: NameCandidate.Sense) -> Int? {
    switch sense {
    case .person: 0
    case .place, .country: 1
    case .organization: 2
    default: nil
    }
  }

  private func isListed(_ left: NameCandidate, _ right: NameCandidate) -> Bool {
    let gap = left.tokens.upperBound..<right.tokens.lowerBound
    return !gap.isEmpty && gap.count <= 2 && gap.allSatisfy { scan.tokens[$0].isListMark }
  }
}
