import NewsModel

/// Names of countries, what else they can be, and capitals that stand for their governments.
extension NameClusterer {
  /// A town that stands for its government, and is nobody's given name.
  func isSeat(_ words: [WordHash]) -> Bool {
    guard let first = words.first, countries.seats.contains(PhraseHash(words)) else { return false }
    return NameGenders.shared.isFemale(first) != true
  }

  /// How a phrase of the country table is meant here; `nil` where it is not the country (a capital as a town).
  func countryForm(_ form: CountryTable.Form, _ name: Name, _ type: EntityType) -> Mention.Form? {
    switch form {
    case .name: return .name
    case .demonym: return .demonym
    case .metonym: return .metonym
    case .capital:
      return (type != .person || !isSurname(name)) && GovernmentSeats(text).acts(name.tokens) ? .metonym : nil
    }
  }

  /// "Washington said" is a person where the article has a "Kerry Washington", or a title before it.
  private func isSurname(_ name: Name) -> Bool {
    let word = text.tokens[name.tokens.upperBound - 1].word
    if name.tokens.count > 1 { return true }
    if name.tokens.lowerBound > 0, text.tokens[name.tokens.lowerBound - 1].dependency == .compound { return true }
    return surnames.contains(word)
  }

  mutating func countryCluster(_ country: Int) -> Int {
    if let known = countryClusters[country] { return known }
    let entry = countries.countries[country]
    var cluster = NameCluster(type: .country, words: [WordHash(entry.name)], name: entry.name)
    cluster.alpha2 = entry.alpha2
    cluster.country = country
    countryClusters[country] = add(cluster)
    return clusters.count - 1
  }

  mutating func homonym(of phrase: PhraseHash) -> String? {
    guard homonyms.has(phrase) else { return nil }
    if let known = homonymOf[phrase] { return known }
    let other = homonyms.other(than: phrase, in: text, speaksOf: speaks(of:))
    homonymOf[phrase] = .some(other)
    return other
  }

  /// Whether the article has a name for a country.
  private func speaks(of alpha2: String) -> Bool {
    text.names.contains { name in
      countries.lookup(PhraseHash(text.tokens[name.tokens].map(\.word)))
        .map { countries.countries[$0.country].alpha2 == alpha2 } ?? false
    }
  }
}
