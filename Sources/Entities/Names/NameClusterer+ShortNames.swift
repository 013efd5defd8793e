import NewsModel

/// What single words stand for: a firm by the first word of its name, a town for who sits there.
extension NameClusterer {
  /// "Lind" after "Lind Pay", "Hydro" after "Norsk Hydro": the only organization of the article that begins so, or of two
  /// words ends so, and is named first. A body of another one ("Hamas Political Bureau") is not called by its first word.
  ///
  /// - Parameter isKnown: Whether the tables know an organization of the short name: "Apple" is not "Apple Insider".
  func brand(of words: [WordHash], isKnown: Bool) -> (Int, String)? {
    guard words.count == 1, let word = words.first, !isKnown, !isKind(word) else { return nil }
    let fitting = index.clusters(with: word).filter { number in
      let long = clusters[number]
      guard long.type == .organization, (2...4).contains(long.words.count), long.country == nil else { return false }
      guard long.words.first == word || long.words.count == 2 && long.words.last == word else { return false }
      return !long.words.contains {
        $0 != word && (references.kinds(of: $0).contains(.publicWord) || Self.joining.contains($0))
      }
        && !long.name.unicodeScalars.contains { (0x30...0x39).contains($0.value) }
    }
    guard fitting.count == 1, let first = clusters[fitting[0]].starts.min() else { return nil }
    // A headline calls it by the short form before the text does in full.
    guard firstAlone[word].map({ first < $0 }) ?? true else { return nil }
    return (fitting[0], "short name")
  }

  /// "Emirates" beside "Emirates Airline", "American said" beside "American Airlines": the carrier that a short form of a
  /// country, or a people, begins the name of. "The Emirates" are the country, and so is what it is mostly called.
  func firm(called name: Name, _ words: [WordHash]) -> Int? {
    guard words.count == 1, let word = words.first else { return nil }
    let long = index.clusters(with: word).first { number in
      clusters[number].type == .organization && clusters[number].words.count == 2
        && clusters[number].words[0] == word && Self.carriers.contains(clusters[number].words[1])
    }
    guard let long, let (country, form) = countries.lookup(PhraseHash(words)) else { return nil }
    let token = name.tokens.lowerBound
    if token > 0, text.tokens[token - 1].word == "the" { return nil }
    switch form {
    case .name: return WordHash(countries.countries[country].name) == word ? nil : long
    case .demonym:
      let own = text.tokens[token]
      let acts = own.dependency == .subject && own.tag != .adjective && !own.features.contains(.plural)
      return acts && Int(own.head) > token ? long : nil
    case .capital, .metonym: return nil
    }
  }

  private static let carriers: Set<WordHash> = ["airline", "airlines", "airways", "air"]

  /// Where organizations of one word are named first outside headlines.
  static func firstAlone(in text: AnalyzedText) -> [WordHash: Int] {
    var found: [WordHash: Int] = [:]
    for name in text.names where name.tokens.count == 1 && name.type == .organization {
      let token = name.tokens.lowerBound
      guard !text.isInHeading(token) else { continue }
      let word = text.tokens[token].word
      if found[word] == nil { found[word] = token }
    }
    return found
  }

  private static let joining: Set<WordHash> = ["and", "&", "'s"]

  /// A word for what kind of body a name is of.
  private func isKind(_ word: WordHash) -> Bool {
    !references.kinds(of: word).isDisjoint(with: [.publicWord, .organization])
      || references.kindWords.values.contains { $0.contains(word) }
  }

  /// "Brussels proposed" in an article of the Union: the body that sits in a town, where the town acts.
  mutating func seatOfBody(_ words: [WordHash], _ name: Name) -> KnownNames.Entry? {
    let town = PhraseHash(words)
    guard let body = homonyms.body(seatedIn: town), GovernmentSeats(text).acts(name.tokens) else { return nil }
    let speaks = speaksOfBody[town] ?? homonyms.speaks(text, ofBodyIn: town)
    speaksOfBody[town] = speaks
    guard speaks else { return nil }
    return knownNames.entry(for: PhraseHash(body))
  }
}
