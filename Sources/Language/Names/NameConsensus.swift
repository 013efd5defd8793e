import NewsModel

/// Settles the names of one article with each other and with the fact tables.
///
/// One type for each name, by the votes of its mentions; a family name follows the full name; an acronym follows the
/// words that it stands for; a name once known is known everywhere in the article.
struct NameConsensus {
  private let gazetteer: NameGazetteer
  private let scan: NameScan
  private var candidates: [NameCandidate]
  /// Whether a token belongs to a name, or to something that is named but is no entity (a law, a prize).
  private var taken: [Bool]

  init(gazetteer: NameGazetteer, scan: NameScan, candidates: [NameCandidate], blocked: [Range<Int>]) {
    self.gazetteer = gazetteer
    self.scan = scan
    self.candidates = candidates
    taken = [Bool](repeating: false, count: scan.tokens.count)
    for range in blocked { for index in range { taken[index] = true } }
  }

  /// The names in text order, with ranges and types that agree.
  mutating func names() -> [Name] {
    candidates = candidates.flatMap { parts(of: $0) }
    for candidate in candidates { take(candidate.tokens) }
    candidates = candidates.filter { !isOther($0) }
    addPhrases()
    addAcronyms()
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
    for index in candidates.indices { dropBracket(&candidates[index]) }
    return candidates.map(\.name)
  }

  /// "(FR)": the bracket that closes belongs to the name only where the one that opens does.
  private func dropBracket(_ candidate: inout NameCandidate) {
    let tokens = candidate.tokens
    guard tokens.count > 1, scan.tokens[tokens.upperBound - 1].isClosingBracket,
      !tokens.contains(where: { scan.tokens[$0].isOpeningBracket })
    else { return }
    candidate.tokens = tokens.lowerBound..<tokens.upperBound - 1
  }

  private mutating func take(_ range: Range<Int>) { for index in range { taken[index] = true } }

  // MARK: Ranges

  /// "Secretary of State Rex Hale", "of Health and Human Services Ann Lowe": the office goes, the name stays.
  private func trimOffice(_ candidate: inout NameCandidate) {
    let tokens = candidate.tokens
    let first = tokens.lowerBound
    let of: Int
    if scan.tokens[first].isOf {
      of = first
    } else if tokens.count > 3, isTitle(first), scan.tokens[first + 1].isOf {
      of = first + 1
    } else {
      return
    }
    var start = of + 2
    while start < tokens.upperBound - 2, !scan.tokens[start].evidence.contains(.firstName) { start += 1 }
    guard start < tokens.upperBound, scan.tokens[start].isCapital else { return }
    candidate.tokens = start..<tokens.upperBound
  }

  /// Takes off titles, prefixes and countries before a person's name; parts hyphenated pairs.
  private func parts(of candidate: NameCandidate) -> [NameCandidate] {
    var candidate = candidate
    var result: [NameCandidate] = []
    if candidate.tokens.count > 1, scan.tokens[candidate.tokens.lowerBound].isArticle {
      candidate.tokens = candidate.tokens.dropFirst().startIndex..<candidate.tokens.upperBound
    }
    func evidence(_ index: Int) -> NameEvidence { scan.tokens[index].evidence }
    // "anti-Brexit", "intra-Africa"
    if candidate.tokens.count > 2, scan.tokens[candidate.tokens.lowerBound].shape == .lower,
      scan.tokens[candidate.tokens.lowerBound + 1].isHyphen,
      !evidence(candidate.tokens.lowerBound).contains(.particle)
    {
      candidate.tokens = candidate.tokens.lowerBound + 2..<candidate.tokens.upperBound
      retype(&candidate)
    }
    if candidate.sense == .person {
      trimOffice(&candidate)
      // "Sisi of Egypt"
      if let of = candidate.tokens.dropFirst().first(where: { scan.tokens[$0].isOf }) {
        let rest = of + 1..<candidate.tokens.upperBound
        if !rest.isEmpty, gazetteer.evidence(of: rest, in: scan).isPlainCountry {
          result.append(NameCandidate(tokens: rest, sense: .country, confidence: 0.8))
        }
        candidate.tokens = candidate.tokens.lowerBound..<of
      }
      // "Bridges Minister Obaidul"
      if let title = candidate.tokens.dropLast().last(where: { isTitle($0) }), scan.tokens[title + 1].isCapital {
        candidate.tokens = title + 1..<candidate.tokens.upperBound
      }
      while candidate.tokens.count > 1 {
        let first = candidate.tokens.lowerBound
        let own = evidence(first)
        let next = scan.tokens[first + 1]
        if own.isPlainCountry || own.isPlainDemonym, next.isCapital {
          let sense: NameCandidate.Sense = own.contains(.country) ? .country : own.demonymSense
          result.append(NameCandidate(tokens: first..<first + 1, sense: sense, confidence: 0.8))
        } else if own.contains(.region), own.isDisjoint(with: [.firstName, .surname]), candidate.tokens.count > 2 {
          // "Vermont Bernie Sanders"
          result.append(NameCandidate(tokens: first..<first + 1, sense: .place, confidence: 0.7))
        } else if own.isDisjoint(with: [.title, .office]) || !own.isDisjoint(with: [.firstName, .surname])
          || !(next.isCapital || next.evidence.contains(.particle))
        {
          break
        }
        candidate.tokens = first + 1..<candidate.tokens.upperBound
      }
      // "Representatives Smith" is done; a title alone is no person.
      if candidate.tokens.count == 1 {
        let own = evidence(candidate.tokens.lowerBound)
        if !own.isDisjoint(with: [.title, .office]), own.isDisjoint(with: [.firstName, .surname]),
          candidate.confidence < 0.8
        {
          return result
        }
      }
    }
    // "Ghana's Institute of …"
    if candidate.tokens.count > 2, evidence(candidate.tokens.lowerBound).isPlainCountry,
      scan.tokens[candidate.tokens.lowerBound + 1].isPossessive
    {
      let first = candidate.tokens.lowerBound
      result.append(NameCandidate(tokens: first..<first + 1, sense: .country, confidence: 0.9))
      candidate.tokens = first + 2..<candidate.tokens.upperBound
    }
    // "Northern Syria" is Syria, where the tables know no such place.
    if candidate.tokens.count == 2, candidate.sense == .place || candidate.sense == .country,
      Self.directions.contains(scan.tokens[candidate.tokens.lowerBound].word),
      evidence(candidate.tokens.lowerBound + 1).isPlainCountry,
      gazetteer.evidence(of: candidate.tokens, in: scan).isDisjoint(with: [.country, .region])
    {
      candidate.tokens = candidate.tokens.lowerBound + 1..<candidate.tokens.upperBound
      candidate.sense = .country
    }
    if let pair = hyphenatedPeople(candidate) { return result + pair }
    // "Trump-Ukraine call"
    if candidate.tokens.count == 3, scan.tokens[candidate.tokens.lowerBound + 1].isHyphen,
      candidate.sense == .place || candidate.sense == .country
    {
      let last = candidate.tokens.upperBound - 1
      let first = candidate.tokens.lowerBound
      let whole = gazetteer.evidence(of: candidate.tokens, in: scan)
      if evidence(last).isPlainCountry || evidence(first).isPlainCountry,
        whole.isDisjoint(with: [.country, .city, .region])
      {
        for index in [first, last] {
          let own = evidence(index)
          let sense: NameCandidate.Sense = own.isPlainCountry ? .country : own.contains(.surname) ? .person : .place
          result.append(NameCandidate(tokens: index..<index + 1, sense: sense, confidence: candidate.confidence))
        }
        return result
      }
    }
    result.append(candidate)
    return result
  }

  /// "Marsh-Lund debate" names two people where each stands alone elsewhere in the article; "Rees-Mogg" names one.
  private func hyphenatedPeople(_ candidate: NameCandidate) -> [NameCandidate]? {
    let first = candidate.tokens.lowerBound
    guard candidate.sense == .person, candidate.tokens.count == 3, scan.tokens[first + 1].isHyphen,
      [first, first + 2].allSatisfy({ scan.tokens[$0].isCapital && standsAlone(scan.tokens[$0].word) })
    else { return nil }
    return [first, first + 2].map {
      NameCandidate(tokens: $0..<$0 + 1, sense: .person, confidence: candidate.confidence)
    }
  }

  /// Whether a word is somewhere in the article without a hyphen at its side.
  private func standsAlone(_ word: UInt64) -> Bool {
    scan.tokens.indices.contains { index in
      scan.tokens[index].word == word && scan.tokens[index].isCapital
        && (index == 0 || !scan.tokens[index - 1].isHyphen)
        && (index + 1 == scan.tokens.count || !scan.tokens[index + 1].isHyphen)
    }
  }

  private func isTitle(_ index: Int) -> Bool {
    let evidence = scan.tokens[index].evidence
    return scan.tokens[index].isCapital && !evidence.isDisjoint(with: [.title, .office])
      && evidence.isDisjoint(with: [.firstName, .surname])
  }

  private static let directions: Set<UInt64> = Set(
    [
      "northern", "southern", "eastern", "western", "central", "north", "south", "east", "west", "northeastern",
      "northwestern", "southeastern", "southwestern", "northeast", "northwest", "southeast", "southwest",
    ].map { WordHash($0).rawValue })

  private func retype(_ candidate: inout NameCandidate) {
    let evidence = gazetteer.evidence(of: candidate.tokens, in: scan)
    if evidence.isPlainCountry { candidate.sense = .country }
    if evidence.isPlainDemonym { candidate.sense = evidence.demonymSense }
    if candidate.sense != .country, evidence.contains(.region),
      evidence.isDisjoint(with: [.surname, .firstName, .nationality])
    {
      candidate.sense = .place
    }
  }

  /// The tables know the words as a law, a product or the like, and as nothing else.
  private func isOther(_ candidate: NameCandidate) -> Bool {
    let evidence = gazetteer.evidence(of: candidate.tokens, in: scan)
    return evidence.contains(.other)
      && evidence.isDisjoint(with: [
        .country, .nationality, .people, .partisan, .city, .region, .organization, .event, .person, .surname,
        .firstName,
      ])
  }

  /// Adds "Peasant Workers Front (PWF)": capitalized words whose initials stand in brackets behind them.
  private mutating func addAcronyms() {
    for index in scan.tokens.indices.dropFirst(3).dropLast() {
      let token = scan.tokens[index]
      guard token.shape == .allCapitals, (3...7).contains(token.length), scan.tokens[index - 1].isOpeningBracket,
        scan.tokens[index + 1].isClosingBracket
      else { continue }
      var letters = Int(token.length)
      var start = index - 1
      var first = start
      while start > 0, letters > 0 {
        let word = scan.tokens[start - 1]
        if word.isCapital {
          letters -= 1
          first = start - 1
        } else if !word.canJoin {
          break
        }
        start -= 1
      }
      guard letters == 0, first < index - 2, initials(of: first..<index - 1) == token.prefix3 else { continue }
      let range = first..<index - 1
      let touching = candidates.indices.filter { candidates[$0].tokens.overlaps(range) }
      if touching.isEmpty {
        candidates.append(NameCandidate(tokens: range, sense: .organization, confidence: 0.8))
      } else if touching.allSatisfy({ range.contains(candidates[$0].tokens.lowerBound) }) {
        let kept = touching.first { candidates[$0].tokens == range }
        let sense = kept.map { candidates[$0].sense } ?? .organization
        for place in touching.reversed() { candidates.remove(at: place) }
        candidates.append(
          NameCandidate(tokens: range, sense: sense == .person ? .organization : sense, confidence: 0.8))
      }
      take(range)
    }
  }

  /// The first letters of the first three capitalized words, packed as ``NameToken/prefix3`` is.
  private func initials(of range: Range<Int>) -> UInt32 {
    var packed: UInt32 = 0
    var count = 0
    for index in range where scan.tokens[index].isCapital && count < 3 {
      let token = scan.tokens[index]
      let shift = token.length > 2 ? UInt32(16) : token.length == 2 ? 8 : 0
      packed = packed << 8 | (token.prefix3 >> shift & 0xFF)
      count += 1
    }
    return packed
  }

  /// Adds the well-known organizations of several words that the model read in part or not at all.
  private mutating func addPhrases() {
    var index = 0
    while index < scan.tokens.count {
      guard scan.phrasePlace[index] == 1 else {
        index += 1
        continue
      }
      var end = index + 1
      while end < scan.tokens.count, scan.phrasePlace[end] == 2 || scan.phrasePlace[end] == 3 {
        end += 1
        if scan.phrasePlace[end - 1] == 3 { break }
      }
      let range = (scan.tokens[index].isArticle ? index + 1 : index)..<end
      let evidence = scan.phrase[index]
      index = end
      let isOrganization =
        evidence.contains(.organization)
        && evidence.isDisjoint(with: [.people, .nationality, .city, .region, .country])
      let isPlace = evidence.isPlainCountry || (range.count > 1 && evidence.contains(.region) && !isOrganization)
      // "Sri Lankan"
      let isDemonym = !isOrganization && !isPlace && evidence.contains(.nationality)
      guard isOrganization || isPlace || isDemonym, range.count > 1 else { continue }
      let touching = candidates.indices.filter { candidates[$0].tokens.overlaps(range) }
      if touching.contains(where: {
        let own = candidates[$0].tokens
        return own == range || own.lowerBound < range.lowerBound || own.upperBound > range.upperBound
      }) {
        continue
      }
      if touching.isEmpty, range.contains(where: { taken[$0] }),
        !(evidence.isPlainCountry || isDemonym) || isPartOfTaken(range)
      {
        continue
      }
      if isPlace, !touching.isEmpty, !evidence.isPlainCountry { continue }
      for place in touching.reversed() { candidates.remove(at: place) }
      let sense: NameCandidate.Sense =
        isOrganization
        ? .organization : isDemonym ? evidence.demonymSense : evidence.contains(.country) ? .country : .place
      candidates.append(NameCandidate(tokens: range, sense: sense, confidence: 0.8))
      take(range)
    }
  }

  /// Whether what is taken goes on at either side: "United States" in "United States Constitution".
  private func isPartOfTaken(_ range: Range<Int>) -> Bool {
    (range.lowerBound > 0 && taken[range.lowerBound - 1])
      || (range.upperBound < taken.count && taken[range.upperBound])
  }

  // MARK: Agreement

  /// What the article says of a sequence of words.
  private struct Entry {
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

  private struct Book {
    var entries: [UInt64: Entry] = [:]
    /// The lengths of known sequences by their first word, the longest first.
    var lengths: [UInt64: [Int]] = [:]
    var familyNames: Set<UInt64> = []
    /// The first words of organizations of several words, by which an article calls them for short.
    var organizationHeads: Set<UInt64> = []
    /// All words of names of persons of several words.
    var personWords: Set<UInt64> = []
    var acronyms: [UInt64: NameCandidate.Sense] = [:]
  }

  private func key(_ range: Range<Int>) -> UInt64 {
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
        if last.isCapital, last.length > 2 { book.familyNames.insert(last.word) }
      }
      if candidate.sense == .person, candidate.tokens.count > 1 {
        for index in candidate.tokens { book.personWords.insert(scan.tokens[index].word) }
      }
      if candidate.sense == .organization, candidate.tokens.count > 1, candidate.confidence > 0.5 {
        book.organizationHeads.insert(scan.tokens[candidate.tokens.lowerBound].word)
      }
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
    // "Novair flies to Oslo" where "Novair Lines" is known.
    if candidate.tokens.count == 1, entry.best < 0.9, candidate.sense == .person || candidate.sense == .place,
      book.organizationHeads.contains(first.word), !book.personWords.contains(first.word),
      own.isDisjoint(with: [.country, .region, .city, .nationality])
    {
      candidate.sense = .organization
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
      }
      first = last + 1
    }
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

  /// Finds further mentions of known names, acronyms and family names.
  private mutating func spread(_ book: Book) {
    var index = 0
    while index < scan.tokens.count {
      let token = scan.tokens[index]
      guard token.isCapital, !taken[index] else {
        index += 1
        continue
      }
      var found = 0
      for length in book.lengths[token.word] ?? [] where index + length <= scan.tokens.count {
        let range = index..<index + length
        if range.contains(where: { taken[$0] }) { continue }
        guard let entry = book.entries[key(range)], entry.best > (token.isAcronym ? 0.3 : 0.45), entry.count == length
        else { continue }
        if length == 1, !mayStandAlone(index) { continue }
        candidates.append(NameCandidate(tokens: range, sense: entry.leading, confidence: 0.6))
        found = length
        break
      }
      if found == 0, let sense = book.acronyms[token.word], token.isAcronym {
        candidates.append(NameCandidate(tokens: index..<index + 1, sense: sense, confidence: 0.8))
        found = 1
      }
      if found == 0, book.familyNames.contains(token.word), mayStandAlone(index) {
        candidates.append(NameCandidate(tokens: index..<index + 1, sense: .person, confidence: 0.7))
        found = 1
      }
      if found > 0 { take(index..<index + found) }
      index += max(found, 1)
    }
  }

  /// A single known word that the model passed over is a name unless it is an ordinary word where any word has a capital.
  private func mayStandAlone(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    if !token.evidence.isDisjoint(with: [.function, .calendar, .title]) { return false }
    if token.evidence.contains(.common), token.isInitial || scan.isHeading[index] { return false }
    // Inside a longer run of capitals the model saw a reason to leave it out.
    let before =
      index > 0 && scan.tokens[index - 1].isCapital && !taken[index - 1]
      && scan.tokens[index - 1].evidence.isDisjoint(with: [.title, .office])
    let after =
      index + 1 < scan.tokens.count && scan.tokens[index + 1].isCapital && !taken[index + 1]
      && scan.tokens[index + 1].evidence.isDisjoint(with: [.title, .office])
    return scan.isHeading[index] || !(before || after)
  }

  /// Adds countries and demonyms that stand in the tables alone and that nothing else has claimed.
  private mutating func addPlainFacts() {
    for index in scan.tokens.indices where !taken[index] && scan.tokens[index].isCapital {
      let own = scan.tokens[index].evidence
      if scan.phrasePlace[index] == 4, own.isPlainCountry {
        candidates.append(NameCandidate(tokens: index..<index + 1, sense: .country, confidence: 0.7))
      } else if scan.phrasePlace[index] == 4, own.isPlainDemonym {
        candidates.append(NameCandidate(tokens: index..<index + 1, sense: own.demonymSense, confidence: 0.6))
      } else if own.contains(.country), endsListOfCountries(at: index) {
        candidates.append(NameCandidate(tokens: index..<index + 1, sense: .country, confidence: 0.6))
      } else if scan.tokens[index].shape == .mixed, index + 1 < scan.tokens.count,
        !scan.tokens[index + 1].evidence.isDisjoint(with: [.title, .office])
      {
        // A word with capitals inside before an office is a company: "the former ExampleSoft CEO".
        candidates.append(NameCandidate(tokens: index..<index + 1, sense: .organization, confidence: 0.5))
      } else {
        continue
      }
      taken[index] = true
    }
  }

  /// "Egypt, Syria and Jordan": what ends a list of countries is one, though it may also be a family name.
  private func endsListOfCountries(at index: Int) -> Bool {
    guard index > 1, scan.tokens[index - 1].isListMark else { return false }
    let end = scan.tokens[index - 2].isListMark ? index - 2 : index - 1
    return candidates.contains { $0.tokens.upperBound == end && $0.sense == .country }
  }
}

extension NameToken {
  private static let opening = WordHash("(").rawValue
  private static let possessive: Set<UInt64> = [WordHash("'s").rawValue, WordHash("’s").rawValue]
  fileprivate var isPossessive: Bool { Self.possessive.contains(word) }
  private static let listMarks: Set<UInt64> = [
    WordHash(",").rawValue, WordHash("and").rawValue, WordHash("or").rawValue,
  ]
  fileprivate var isListMark: Bool { Self.listMarks.contains(word) }
  private static let of = WordHash("of").rawValue
  fileprivate var isOf: Bool { word == Self.of }
  private static let article = WordHash("the").rawValue
  fileprivate var isArticle: Bool { word == Self.article }
  private static let closing = WordHash(")").rawValue
  fileprivate var isOpeningBracket: Bool { word == Self.opening }
  fileprivate var isClosingBracket: Bool { word == Self.closing }
  /// "AU", "AfCFTA", "U.N.".
  fileprivate var isAcronym: Bool {
    length > 1 && length < 12 && (shape == .allCapitals || shape == .dotted || shape == .mixed)
  }
}
