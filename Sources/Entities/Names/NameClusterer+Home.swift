import NewsModel

extension NameClusterer {
  /// The number, in the table, of the article's own country: whose capital or name stands in the dateline, else the one
  /// that most of the article's names of countries, of their capitals and of bodies with a country in them are of.
  ///
  /// "the Supreme Court" in a report from Islamabad on a bank in Switzerland is Pakistan's.
  func homeCountry() -> Int? {
    var counts = countryCounts()
    guard let own = datelineCountry() else { return chief(of: counts) }
    // A report from abroad may be of another country.
    counts[own, default: 0] += Self.datelineWeight
    let most = counts.values.max() ?? 0
    return counts[own] == most ? own : chief(of: counts)
  }

  /// What the dateline says counts like so many names of the country.
  private static let datelineWeight = 6

  private func datelineCountry() -> Int? {
    guard let dateline = text.sentences.first(where: { $0.isDateline })?.tokens else { return nil }
    var capital: Int?
    for name in text.names where dateline.contains(name.tokens.lowerBound) {
      guard let (country, form) = countries.lookup(PhraseHash(text.tokens[name.tokens].map(\.word))) else { continue }
      if form == .name { return country }
      if form == .capital { capital = capital ?? country }
    }
    return capital
  }

  private func countryCounts() -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for mention in mentions {
      guard let entity = mention.entity else { continue }
      if let country = clusters[entity].country ?? filedCountry(of: entity) {
        // A word for a people says less: "a Swiss bank".
        counts[country, default: 0] += mention.form == .demonym ? 1 : 2
      } else if mention.type == .place {
        let phrase = PhraseHash(text.tokens[mention.tokens].map(\.word))
        if let (country, form) = countries.lookup(phrase), form == .capital { counts[country, default: 0] += 2 }
      } else if mention.type == .organization {
        // "the Bar Association of Ghana"
        for token in mention.tokens {
          guard let (country, form) = countries.lookup(PhraseHash([text.tokens[token].word])), form != .capital else {
            continue
          }
          counts[country, default: 0] += form == .demonym ? 1 : 2
        }
      }
    }
    return counts
  }

  private func chief(of counts: [Int: Int]) -> Int? {
    let total = counts.values.reduce(0, +)
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value >= Self.leastWeight,
      best.value * 2 > total
    else { return nil }
    return best.key
  }

  /// Two names of the country, or as much.
  private static let leastWeight = 4
}
