import NewsModel

/// What the words around its mentions say that a name is.
extension NameConsensus {
  /// The verdicts on one sequence of words in the article.
  private struct Verdicts {
    private var sure = SIMD4<Int32>()
    private var likely = SIMD4<Int32>()

    mutating func add(_ verdict: NameContexts.Verdict) {
      let place = Self.place(of: verdict.sense)
      if verdict.isSure { sure[place] += 1 } else { likely[place] += 1 }
    }

    /// The sense with most verdicts, where they do not contradict each other.
    var sense: NameContexts.Verdict? {
      for (votes, isSure) in [(sure &* 2 &+ likely, true), (likely, false)] {
        if isSure, sure == SIMD4() { continue }
        let most = votes.max()
        let leading = NameContexts.Sense.allCases.filter { votes[Self.place(of: $0)] == most }
        return leading.count == 1 && most > 0 ? .init(sense: leading[0], isSure: isSure) : nil
      }
      return nil
    }

    private static func place(of sense: NameContexts.Sense) -> Int {
      switch sense {
      case .organization: 0
      case .place: 1
      case .person: 2
      case .work: 3
      }
    }
  }

  /// Types the names whose contexts tell what they are, adds those that the model passed over, and drops what is a film
  /// or a song.
  ///
  /// - Complexity: O(*n*) in the tokens.
  mutating func heedContexts() {
    addFromContexts()
    var told: [UInt64: Verdicts] = [:]
    for candidate in candidates where isOpen(candidate) {
      for verdict in contexts.verdicts(on: candidate.tokens, in: scan.tokens)
      where verdict.sense != .work || !isBeforeMaker(candidate.tokens.upperBound) {
        told[key(candidate.tokens), default: Verdicts()].add(verdict)
      }
    }
    // "The film Lind", of which the model saw that it is none: then "Lind" is nobody elsewhere either.
    for range in blocked where range.count < 4 {
      for verdict in contexts.verdicts(on: range, in: scan.tokens) where verdict.sense == .work {
        told[key(range), default: Verdicts()].add(verdict)
      }
    }
    guard !told.isEmpty else { return }
    for candidate in candidates where isOpen(candidate) && isTitled(candidate.tokens.lowerBound) {
      let key = key(candidate.tokens)
      if told[key] != nil { told[key]?.add(.init(sense: .person, isSure: true)) }
    }
    // Longer names first: what is left of people are the words that no firm is called by.
    var personWords: Set<UInt64> = []
    for isLong in [true, false] {
      for index in candidates.indices where (candidates[index].tokens.count > 1) == isLong {
        var candidate = candidates[index]
        if isOpen(candidate), let verdict = told[key(candidate.tokens)]?.sense {
          heed(verdict, &candidate, personWords)
          candidates[index] = candidate
        }
        if isLong, candidate.sense == .person {
          for token in candidate.tokens { personWords.insert(scan.tokens[token].word) }
        }
      }
    }
    candidates.removeAll { $0.tokens.isEmpty }
  }

  /// Countries, peoples and events are what the tables say.
  private func isOpen(_ candidate: NameCandidate) -> Bool {
    switch candidate.sense {
    case .person, .place, .organization: true
    default: false
    }
  }

  /// "President Lind"
  func isTitled(_ start: Int) -> Bool {
    start > 0 && scan.tokens[start - 1].isCapital
      && !scan.tokens[start - 1].evidence.isDisjoint(with: [.title, .office])
  }

  private func heed(_ verdict: NameContexts.Verdict, _ candidate: inout NameCandidate, _ personWords: Set<UInt64>) {
    let first = scan.tokens[candidate.tokens.lowerBound]
    let isSingle = candidate.tokens.count == 1
    let own = isSingle ? first.evidence : gazetteer.evidence(of: candidate.tokens, in: scan)
    if isSingle, personWords.contains(first.word), verdict.sense != .person { return }
    if candidate.tokens.allSatisfy({ scan.tokens[$0].shape == .initial || scan.tokens[$0].shape == .dotted }) { return }
    let isTown = !own.isDisjoint(with: [.city, .region])
    let isPerson =
      !own.isDisjoint(with: [.person, .surname, .firstName]) || !isSingle && first.evidence.contains(.firstName)
    if !verdict.isSure, isTown || isPerson, candidate.sense == (isTown ? .place : .person) { return }
    switch verdict.sense {
    case .organization:
      // "in Lind" is the town, though a firm is called so too.
      if isTown, isLocative(candidate.tokens.lowerBound) { return }
      candidate.sense = .organization
    case .place:
      if candidate.sense == .organization ? !isSingle || own.contains(.organization) : isPerson && !isSingle { return }
      candidate.sense = .place
    case .person:
      if own.contains(.organization) || isSingle && (first.isBrand || first.isAcronym) { return }
      candidate.sense = .person
    case .work:
      // "the film Ada Berg directed"
      if isPerson, !isSingle { return }
      candidate.tokens = candidate.tokens.lowerBound..<candidate.tokens.lowerBound
      return
    }
    candidate.confidence = max(candidate.confidence, 0.95)
  }

  /// "the film Lind made"
  private func isBeforeMaker(_ end: Int) -> Bool {
    end < scan.tokens.count && Self.makings.contains(WordHash(rawValue: scan.tokens[end].word))
  }

  private static let makings: Set<WordHash> = [
    "directed", "made", "wrote", "sang", "produced", "recorded", "shot", "starred", "composed", "had", "did", "loved",
    "saw", "called", "released", "is", "was",
  ]

  /// Drops words that the article writes with a small letter, and with a capital only where every word has one: "Lira
  /// falls".
  mutating func dropOrdinary() {
    let doubtful = candidates.filter { mayBeOrdinary($0) }
    guard !doubtful.isEmpty else { return }
    // The habits mix words up now and then.
    let words = Set(doubtful.map { scan.tokens[$0.tokens.lowerBound].word })
    let small = Set(scan.tokens.lazy.filter { $0.shape == .lower && words.contains($0.word) }.map(\.word))
    candidates = candidates.filter { !mayBeOrdinary($0) || !small.contains(scan.tokens[$0.tokens.lowerBound].word) }
  }

  private func mayBeOrdinary(_ candidate: NameCandidate) -> Bool {
    guard candidate.tokens.count == 1, isOpen(candidate) else { return false }
    let token = scan.tokens[candidate.tokens.lowerBound]
    guard token.shape == .capitalized, token.isInitial || scan.isHeading[candidate.tokens.lowerBound] else {
      return false
    }
    let habit = scan.habit(of: token.word)
    return habit & NameScan.seenLower != 0 && habit & NameScan.seenCapital == 0
      && token.evidence.isDisjoint(with: [.country, .nationality, .firstName, .surname, .organization, .person])
  }

  func isLocative(_ start: Int) -> Bool {
    start > 0 && Self.locatives.contains(WordHash(rawValue: scan.tokens[start - 1].word))
  }

  private static let locatives: Set<WordHash> = [
    "in", "near", "outside", "inside", "around", "throughout", "into", "through", "across", "downtown", "central",
    "northern", "southern", "eastern", "western", "north", "south", "east", "west", "greater", "within",
  ]

  /// "Shares in Lind", where the model saw no name.
  private mutating func addFromContexts() {
    var index = 0
    while index < scan.tokens.count {
      guard scan.tokens[index].isCapital, !taken[index], isNameLike(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < scan.tokens.count, end - index < 4, scan.tokens[end].isCapital, !taken[end], isNameLike(end) {
        end += 1
      }
      let range = index..<end
      index = end
      if end < scan.tokens.count, scan.tokens[end].isCapital || taken[end] { continue }
      if range.lowerBound > 0, taken[range.lowerBound - 1] || scan.tokens[range.lowerBound - 1].isPossessive {
        continue
      }
      let verdicts = contexts.verdicts(on: range, in: scan.tokens).filter { $0.isSure && $0.sense == .organization }
      guard !verdicts.isEmpty else { continue }
      candidates.append(NameCandidate(tokens: range, sense: .organization, confidence: 0.8))
      take(range)
    }
  }

  /// No small word, day, title or people, nor a word whose capital only opens a sentence.
  private func isNameLike(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard token.length > 2 || !token.isInitial && token.length > 1, !scan.isHeading[index],
      token.evidence.isDisjoint(with: [.function, .calendar, .title, .office, .nationality, .people, .country])
    else { return false }
    return
      !(token.isInitial && (token.evidence.contains(.common) || scan.habit(of: token.word) & NameScan.seenLower != 0))
  }
}
