import NewsModel

/// Where a name begins and ends: titles, prefixes and countries go, pairs are parted.
extension NameConsensus {
  /// "(FR)": the bracket that closes belongs to the name only where the one that opens does.
  func withoutBracket(_ tokens: Range<Int>) -> Range<Int> {
    guard tokens.count > 1, scan.tokens[tokens.upperBound - 1].isClosingBracket,
      !tokens.contains(where: { scan.tokens[$0].isOpeningBracket })
    else { return tokens }
    return tokens.lowerBound..<tokens.upperBound - 1
  }

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
  func parts(of candidate: NameCandidate) -> [NameCandidate] {
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
      // "Chief of [Staff Ada Berg]"
      let start = candidate.tokens.lowerBound
      if candidate.tokens.count > 1, start > 1, scan.tokens[start - 1].isOf, isTitle(start - 2),
        evidence(start).isDisjoint(with: [.firstName, .surname]), scan.tokens[start + 1].isCapital
      {
        candidate.tokens = start + 1..<candidate.tokens.upperBound
      }
      // "Sisi of Egypt"
      if let of = candidate.tokens.dropFirst().first(where: { scan.tokens[$0].isOf }) {
        let rest = of + 1..<candidate.tokens.upperBound
        if !rest.isEmpty, gazetteer.evidence(of: rest, in: scan).isPlainCountry {
          result.append(NameCandidate(tokens: rest, sense: .country, confidence: 0.8))
        }
        candidate.tokens = candidate.tokens.lowerBound..<of
      }
      // "Bridges Minister Obaidul"
      if let title = candidate.tokens.dropLast().last(where: { isTitle($0) && !isInner($0, of: candidate) }),
        scan.tokens[title + 1].isCapital
      {
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
    if let pair = bodies(in: candidate) { return result + pair }
    if let pair = bodyAndPerson(in: candidate) { return result + pair }
    // "Upper Egyptian" is what is Egyptian.
    if candidate.tokens.count == 2, candidate.sense == .place,
      Self.directions.contains(WordHash(rawValue: scan.tokens[candidate.tokens.lowerBound].word)),
      evidence(candidate.tokens.lowerBound + 1).isPlainDemonym
    {
      candidate.tokens = candidate.tokens.lowerBound + 1..<candidate.tokens.upperBound
      candidate.sense = evidence(candidate.tokens.lowerBound).demonymSense
    }
    // "Northern Syria" is Syria, where the tables know no such place.
    if candidate.tokens.count == 2, candidate.sense == .place || candidate.sense == .country,
      Self.directions.contains(WordHash(rawValue: scan.tokens[candidate.tokens.lowerBound].word)),
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

  /// "The Lund Party and Green Party": two bodies of one kind.
  private func bodies(in candidate: NameCandidate) -> [NameCandidate]? {
    guard candidate.sense == .organization, candidate.tokens.count > 4,
      let and = candidate.tokens.first(where: { scan.tokens[$0].isAnd })
    else { return nil }
    let first = candidate.tokens.lowerBound..<and
    let second = and + 1..<candidate.tokens.upperBound
    guard first.count > 1, second.count > 1, let head = first.last, let last = second.last,
      scan.tokens[head].word == scan.tokens[last].word, scan.tokens[head].evidence.contains(.organizationHead)
    else { return nil }
    return [first, second].map {
      NameCandidate(tokens: $0, sense: .organization, confidence: candidate.confidence)
    }
  }

  /// "the ambassador to the European Union Ada Berg": a body that the tables know, and a person whose first name they know.
  private func bodyAndPerson(in candidate: NameCandidate) -> [NameCandidate]? {
    guard candidate.sense == .organization, candidate.tokens.count > 2 else { return nil }
    let end = candidate.tokens.upperBound
    for start in candidate.tokens.lowerBound + 1..<end - 1
    where scan.tokens[start].isCapital && scan.tokens[start].evidence.contains(.firstName) && end - start <= 3 {
      let body = candidate.tokens.lowerBound..<start
      let rest = start..<end
      let known = gazetteer.evidence(of: body, in: scan)
      guard known.contains(.organization), body.count > 1 || known.isDisjoint(with: Self.people),
        gazetteer.evidence(of: candidate.tokens, in: scan).isDisjoint(with: [.organization]),
        rest.allSatisfy({ scan.tokens[$0].isCapital && scan.tokens[$0].evidence.isDisjoint(with: Self.kinds) }),
        scan.tokens[end - 1].evidence.isDisjoint(with: [.common]) || scan.tokens[end - 1].evidence.contains(.surname)
      else { continue }
      return [
        NameCandidate(tokens: body, sense: .organization, confidence: 0.8),
        NameCandidate(tokens: rest, sense: .person, confidence: 0.8),
      ]
    }
    return nil
  }

  private static let people: NameEvidence = [.firstName, .surname, .person]
  /// Words of the names of bodies, places and works.
  private static let kinds: NameEvidence = [
    .organizationHead, .placeHead, .eventHead, .otherHead, .companySuffix, .country, .region, .title, .office,
    .function, .calendar,
  ]

  /// "a Western diplomat": a part of the world that nothing is named by.
  func isDirection(_ candidate: NameCandidate) -> Bool {
    let end = candidate.tokens.upperBound
    return candidate.tokens.count == 1 && candidate.sense == .place
      && Self.adjectives.contains(WordHash(rawValue: scan.tokens[candidate.tokens.lowerBound].word))
      && end < scan.tokens.count && scan.tokens[end].shape == .lower
      && scan.tokens[end].evidence.isDisjoint(with: [.function, .placeHead])
  }

  /// "NA": no people is called by two letters.
  func isCode(_ candidate: NameCandidate) -> Bool {
    let first = scan.tokens[candidate.tokens.lowerBound]
    return candidate.tokens.count == 1 && candidate.sense == .countryDemonym && first.shape == .allCapitals
      && first.length < 3
  }

  private static let adjectives: Set<WordHash> = ["western", "eastern", "northern", "southern", "central"]

  /// "Marsh-Lund debate" names two people where each stands alone elsewhere in the article; "Rees-Mogg" names one.
  private func hyphenatedPeople(_ candidate: NameCandidate) -> [NameCandidate]? {
    let first = candidate.tokens.lowerBound
    guard candidate.sense == .person, candidate.tokens.count == 3, scan.tokens[first + 1].isHyphen,
      [first, first + 2].allSatisfy({ scan.tokens[$0].isCapital && aloneWords.contains(scan.tokens[$0].word) })
    else { return nil }
    return [first, first + 2].map {
      NameCandidate(tokens: $0..<$0 + 1, sense: .person, confidence: candidate.confidence)
    }
  }

  /// The words with capitals that stand beside a hyphen somewhere in the article and without one elsewhere.
  static func aloneWords(of scan: NameScan) -> Set<UInt64> {
    let tokens = scan.tokens
    func isBesideHyphen(_ index: Int) -> Bool {
      index > 0 && tokens[index - 1].isHyphen || index + 1 < tokens.count && tokens[index + 1].isHyphen
    }
    let joined = Set(tokens.indices.lazy.filter { tokens[$0].isCapital && isBesideHyphen($0) }.map { tokens[$0].word })
    guard !joined.isEmpty else { return [] }
    return Set(
      tokens.indices.lazy.filter { tokens[$0].isCapital && joined.contains(tokens[$0].word) && !isBesideHyphen($0) }
        .map { tokens[$0].word })
  }

  private func isTitle(_ index: Int) -> Bool {
    let evidence = scan.tokens[index].evidence
    return scan.tokens[index].isCapital && !evidence.isDisjoint(with: [.title, .office])
      && evidence.isDisjoint(with: [.firstName, .surname])
  }

  /// "Ada Khan Berg": what is a title at the beginning and a name inside.
  private func isInner(_ index: Int, of candidate: NameCandidate) -> Bool {
    index > candidate.tokens.lowerBound
      && NameEdgeWords.shared.inner.contains(WordHash(rawValue: scan.tokens[index].word))
  }

  private static let directions: Set<WordHash> = [
    "northern", "southern", "eastern", "western", "central", "upper", "lower", "north", "south", "east", "west",
    "northeastern",
    "northwestern", "southeastern", "southwestern", "northeast", "northwest", "southeast", "southwest",
  ]

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
  func isOther(_ candidate: NameCandidate) -> Bool {
    let evidence = gazetteer.evidence(of: candidate.tokens, in: scan)
    return evidence.contains(.other)
      && evidence.isDisjoint(with: [
        .country, .nationality, .people, .partisan, .city, .region, .organization, .event, .person, .surname,
        .firstName,
      ])
  }
}
