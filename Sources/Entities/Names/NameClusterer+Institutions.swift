import NewsModel

extension NameClusterer {
  /// Gives institutions that every country has the name that tells whose they are.
  mutating func qualifyInstitutions() {
    let chief = chiefCountry()
    for index in clusters.indices where clusters[index].type == .organization || clusters[index].type == .group {
      let own = clusters[index].name
      if knownNames.entry(for: PhraseHash(own)) != nil { continue }
      var generic = own
      var country: Int?
      if let parted = institutions.parted(own, countries: countries) {
        (generic, country) = (parted.generic, parted.country)
      } else if institutions.isGeneric(own) {
        if isOfState(index) { continue }
        if let named = clusters.indices.first(where: {
          $0 != index && institutions.isForm(clusters[$0].name, of: own)
        }) {
          rename(index, to: clusters[named].name)
          continue
        }
        country = neighbourCountry(of: index) ?? chief
      }
      guard let country else { continue }
      let name = institutions.name(generic, of: countries.countries[country])
      guard name != own else { continue }
      rename(index, to: name)
    }
  }

  /// The country that most of the article's names of countries are of, if it stands out.
  private func chiefCountry() -> Int? {
    var counts: [Int: Int] = [:]
    for mention in mentions {
      guard let entity = mention.entity, let country = country(of: entity) ?? filedCountry(of: entity) else { continue }
      counts[country, default: 0] += 1
    }
    let total = counts.values.reduce(0, +)
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value >= 2,
      best.value * 2 > total
    else { return nil }
    return best.key
  }

  /// The country named right before one of the institution's mentions: "the Kenyan [Parliament]", "India's [Congress]".
  private func neighbourCountry(of cluster: Int) -> Int? {
    for mention in mentions where mention.entity == cluster {
      for gap in 0...1 {
        let token = mention.tokens.lowerBound - 1 - gap
        guard token >= 0, gap == 0 || text.tokens[token + 1].word == "'s" || text.tokens[token + 1].word == "’s",
          let before = mentions.first(where: { $0.tokens.contains(token) }), let entity = before.entity,
          let country = country(of: entity)
        else { continue }
        return country
      }
    }
    return nil
  }

  /// "the state Senate", "the Texas House": not the country's.
  private func isOfState(_ cluster: Int) -> Bool {
    mentions.contains { mention in
      guard mention.entity == cluster, mention.tokens.lowerBound > 0 else { return false }
      return text.tokens[mention.tokens.lowerBound - 1].word == "state"
    }
  }

  /// The country that is known for an institution or a party: "US Senate", "Democratic Party".
  private func filedCountry(of cluster: Int) -> Int? {
    guard let code = institutions.country(ofFiled: clusters[cluster].name) else { return nil }
    return countries.countries.firstIndex { $0.alpha2 == code }
  }

  private func country(of cluster: Int) -> Int? {
    guard clusters[cluster].alpha2 != nil else { return nil }
    return countryClusters.first { $0.value == cluster }?.key
  }

  /// Names a cluster anew, or joins it to the one that has the name.
  private mutating func rename(_ index: Int, to name: String) {
    let folded = references.key(ofSpelling: LatinFolding.fold(name))
    if let known = bySpelling[folded], known != index {
      for place in mentions.indices where mentions[place].entity == index { mentions[place].entity = known }
      clusters[known].spellings.merge(clusters[index].spellings, uniquingKeysWith: +)
      clusters[index].spellings = [:]
    } else {
      bySpelling[folded] = index
      clusters[index].name = name
    }
  }
}
