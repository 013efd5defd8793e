import NewsModel

/// Names that the model passed over and the tables or the article know.
extension NameConsensus {
  /// Adds "Peasant Workers Front (PWF)": capitalized words whose initials stand in brackets behind them.
  mutating func addAcronyms(_ places: inout CandidatePlaces) {
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
      let touching = places.touching(range, candidates)
      if touching.isEmpty {
        replace([], with: NameCandidate(tokens: range, sense: .organization, confidence: 0.8), &places)
      } else if touching.allSatisfy({ range.contains(candidates[$0].tokens.lowerBound) }) {
        let kept = touching.first { candidates[$0].tokens == range }
        let sense = kept.map { candidates[$0].sense } ?? .organization
        let organization = NameCandidate(
          tokens: range, sense: sense == .person ? .organization : sense, confidence: 0.8)
        replace(touching, with: organization, &places)
      }
      take(range)
    }
  }

  /// Puts a candidate in the place of others, which are left empty: numbers stay as they are until all are known.
  private mutating func replace(_ old: [Int], with new: NameCandidate, _ places: inout CandidatePlaces) {
    for number in old { candidates[number].tokens = new.tokens.lowerBound..<new.tokens.lowerBound }
    places.add(candidates.count, at: new.tokens)
    candidates.append(new)
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
  mutating func addPhrases(_ places: inout CandidatePlaces) {
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
      let touching = places.touching(range, candidates)
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
      let sense: NameCandidate.Sense =
        isOrganization
        ? .organization : isDemonym ? evidence.demonymSense : evidence.contains(.country) ? .country : .place
      replace(touching, with: NameCandidate(tokens: range, sense: sense, confidence: 0.8), &places)
      take(range)
    }
  }

  /// Whether what is taken goes on at either side: "United States" in "United States Constitution".
  private func isPartOfTaken(_ range: Range<Int>) -> Bool {
    (range.lowerBound > 0 && taken[range.lowerBound - 1])
      || (range.upperBound < taken.count && taken[range.upperBound])
  }

  /// Finds further mentions of known names, acronyms and family names.
  mutating func spread(_ book: Book) {
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
  mutating func addPlainFacts() {
    var countryEnds = Set(candidates.lazy.filter { $0.sense == .country }.map { $0.tokens.upperBound })
    for index in scan.tokens.indices where !taken[index] && scan.tokens[index].isCapital {
      let own = scan.tokens[index].evidence
      if scan.phrasePlace[index] == 4, own.isPlainCountry {
        candidates.append(NameCandidate(tokens: index..<index + 1, sense: .country, confidence: 0.7))
        countryEnds.insert(index + 1)
      } else if scan.phrasePlace[index] == 4, own.isPlainDemonym {
        candidates.append(NameCandidate(tokens: index..<index + 1, sense: own.demonymSense, confidence: 0.6))
      } else if own.contains(.country), endsList(at: index, of: countryEnds) {
        candidates.append(NameCandidate(tokens: index..<index + 1, sense: .country, confidence: 0.6))
        countryEnds.insert(index + 1)
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
  private func endsList(at index: Int, of countryEnds: Set<Int>) -> Bool {
    guard index > 1, scan.tokens[index - 1].isListMark else { return false }
    return countryEnds.contains(scan.tokens[index - 2].isListMark ? index - 2 : index - 1)
  }
}
