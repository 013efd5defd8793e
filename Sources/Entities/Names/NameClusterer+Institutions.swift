import NewsModel

extension NameClusterer {
  /// Gives institutions that every country has the name that tells whose they are.
  ///
  /// - Parameter chief: The article's own country.
  mutating func qualifyInstitutions(of chief: Int?) {
    var mentionsOf = [[Int]](repeating: [], count: clusters.count)
    for (number, mention) in mentions.enumerated() {
      if let entity = mention.entity { mentionsOf[entity].append(number) }
    }
    for index in clusters.indices where clusters[index].type == .organization || clusters[index].type == .group {
      let own = clusters[index].name
      if let party = institutions.party(own) {
        nameParty(index, party, neighbourCountry(of: mentionsOf[index]) ?? chief, &mentionsOf)
        continue
      }
      if knownNames.entry(for: PhraseHash(own)) != nil { continue }
      // "the Federal Government" is the country that acts.
      if institutions.isGovernment(own) {
        if let country = neighbourCountry(of: mentionsOf[index]) ?? chief {
          join(index, toCountry: country, mentionsOf)
        }
        continue
      }
      var generic = own
      var country: Int?
      if let parted = institutions.parted(own, countries: countries) {
        (generic, country) = (parted.generic, parted.country)
      } else if institutions.isGeneric(own) {
        if isOfState(mentionsOf[index]) { continue }
        if let ofState = institutionOfState(own) {
          rename(index, to: clusters[ofState].name, &mentionsOf)
          continue
        }
        if let named = clusters.indices.first(where: {
          $0 != index && institutions.isForm(clusters[$0].name, of: own)
        }) {
          rename(index, to: clusters[named].name, &mentionsOf)
          continue
        }
        if let sole = institutions.soleCountry(of: own) {
          country = clusters.first { $0.alpha2 == sole }?.country
        } else {
          country = neighbourCountry(of: mentionsOf[index]) ?? owner(of: own, chief: chief)
        }
      }
      guard let country else { continue }
      let name = institutions.name(generic, of: countries.countries[country])
      guard name != own else { continue }
      rename(index, to: name, &mentionsOf)
    }
  }

  /// The article's own country, or where that one has nothing of this kind the only country of the article that has:
  /// "Department of Energy" in a report from a country of ministries.
  private func owner(of institution: String, chief: Int?) -> Int? {
    guard let chief, let holders = institutions.holders(of: institution) else { return chief }
    if holders.contains(countries.countries[chief].alpha2) { return chief }
    let named = clusters.filter { cluster in cluster.alpha2.map(holders.contains) ?? false && !cluster.starts.isEmpty }
    return named.count == 1 ? named[0].country : nil
  }

  private mutating func join(_ index: Int, toCountry country: Int, _ mentionsOf: [[Int]]) {
    let own = countryCluster(country)
    for number in mentionsOf[index] {
      mentions[number].entity = own
      mentions[number].type = .country
      mentions[number].form = .nominal
      mentions[number].rule = "government"
    }
    clusters[index].spellings = [:]
  }

  /// The country named right before one of the institution's mentions: "the Kenyan [Parliament]", "India's [Congress]".
  private func neighbourCountry(of institution: [Int]) -> Int? {
    for number in institution {
      for gap in 0...1 {
        let token = mentions[number].tokens.lowerBound - 1 - gap
        guard number > 0, token >= 0,
          gap == 0 || text.tokens[token + 1].word == "'s",
          mentions[number - 1].tokens.contains(token), let entity = mentions[number - 1].entity,
          let country = clusters[entity].country
        else { continue }
        return country
      }
    }
    return nil
  }

  /// "the state Senate", "the Texas House": not the country's.
  private func isOfState(_ institution: [Int]) -> Bool {
    institution.contains { number in
      let tokens = mentions[number].tokens
      if tokens.lowerBound > 0, text.tokens[tokens.lowerBound - 1].word == "state" { return true }
      // "the Senate of the state"
      let behind = text.tokens[tokens.upperBound...].prefix(3)
      return behind.count == 3 && behind.first?.word == "of" && behind.last?.word == "state"
    }
  }

  /// "the House" where the article names "the Texas House", Texas, and no house of the country.
  private func institutionOfState(_ own: String) -> Int? {
    let named = clusters.indices.filter { number in
      let name = clusters[number].name
      guard clusters[number].type == .organization, name.hasSuffix(" " + own) else { return false }
      let state = String(name.dropLast(own.count + 1))
      return clusters.contains { $0.type == .place && $0.name == state }
    }
    guard named.count == 1, !clusters.contains(where: { institutions.isForm($0.name, of: own) }) else { return nil }
    return named[0]
  }

  /// "Liberals" in an article on Canada are the "Liberal Party (Canada)". Liberals and conservatives of the United States
  /// are no parties.
  private mutating func nameParty(_ index: Int, _ party: String, _ country: Int?, _ mentionsOf: inout [[Int]]) {
    guard let country else { return }
    let entry = countries.countries[country]
    guard entry.alpha2 != "US" else { return }
    // The best known ones have their name without the country.
    let isKnown = entry.alpha2 == "GB" && knownNames.entry(for: PhraseHash(party)) != nil
    let name = isKnown ? party : institutions.name(party, of: entry)
    if name != clusters[index].name { rename(index, to: name, &mentionsOf) }
  }

  /// The country that is known for an institution or a party: "US Senate", "Democratic Party".
  func filedCountry(of cluster: Int) -> Int? {
    guard let code = institutions.country(ofFiled: clusters[cluster].name) else { return nil }
    return countries.countries.firstIndex { $0.alpha2 == code }
  }

  /// Names a cluster anew, or joins it to the one that has the name.
  private mutating func rename(_ index: Int, to name: String, _ mentionsOf: inout [[Int]]) {
    let folded = references.key(ofSpelling: LatinFolding.fold(name))
    if let known = bySpelling[folded], known != index {
      for number in mentionsOf[index] { mentions[number].entity = known }
      mentionsOf[known] = (mentionsOf[known] + mentionsOf[index]).sorted()
      mentionsOf[index] = []
      clusters[known].spellings.merge(clusters[index].spellings, uniquingKeysWith: +)
      clusters[index].spellings = [:]
    } else {
      bySpelling[folded] = index
      clusters[index].name = name
    }
  }
}
