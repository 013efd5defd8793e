package import NewsModel

/// Countries by what readers call them, whatever the articles write: "UK", "Britain" and "GB" are `country:GB`.
package enum CountryNames {
  /// - Returns: The country of a name, or of a code of ISO 3166-1 in capitals; `nil` for demonyms and capitals.
  package static func id(of name: some StringProtocol) -> Entity.ID? {
    let table = CountryTable.shared
    if let found = table.lookup(PhraseHash(name)), found.form == .name {
      return .country(table.countries[found.country].alpha2)
    }
    return table.countries.contains { $0.alpha2 == name } ? .country(String(name)) : nil
  }
}
