import EntitiesData
import NewsModel

/// Files institutions that every country has one of under their country: "Supreme Court" in an article about India is
/// the "Supreme Court (India)".
///
/// The country is the one in the name, the one right before it, or the one that most of the article's country names are
/// of; where none stands out the name stays as it is.
struct Institutions: Sendable {
  static let shared = Institutions()

  private var whole: Set<String> = []
  /// The country of what only one country has: "Republican".
  private var soleCountry: [String: String] = [:]
  private var parts: Set<String> = []
  /// Words that stand for an institution named in full before: "the Court".
  private var heads: Set<String> = []
  /// Words for a government, which stand for the country: "the Federal Government".
  private var governments: Set<String> = []
  /// What an institution is filed under in one country, by "name|country".
  private var filed: [String: String] = [:]
  private var countryOf: [String: String] = [:]
  /// The codes of the countries whose institutions bear a word, by the word.
  private var holdersOf: [String: Set<String>] = [:]
  /// Parties that several countries have, by each form of their name: "Liberals".
  private var parties: [String: String] = [:]
  /// The names alone that something is filed for.
  private var genericsOf: [String: Set<String>] = [:]

  private init() {
    let table = LexiconTable(entities_institutions())
    for row in table.rows {
      let name = String(row["name"])
      switch row["part"] {
      case "word": parts.insert(name)
      case "head": heads.insert(name)
      case "only":
        whole.insert(name)
        soleCountry[name] = String(row["country"])
      case "whole": whole.insert(name)
      case "held": holdersOf[name] = Set(row.list("filed").map(String.init))
      case "government": governments.insert(name)
      case "party":
        whole.insert(name)
        for form in row.list("filed") { parties[String(form)] = name }
        parties[name] = name
        continue
      default: row.refuse(row["part"], as: "part")
      }
      if row["part"] != "held", !row["filed"].isEmpty {
        filed["\(name)|\(row["country"])"] = String(row["filed"])
        countryOf[String(row["filed"])] = String(row["country"])
        genericsOf[String(row["filed"]), default: []].insert(name)
      }
    }
  }

  /// Whether a name alone does not tell whose institution it is.
  func isGeneric(_ name: String) -> Bool {
    if whole.contains(name) { return true }
    let space = UInt8(ascii: " ")
    let words = name.utf8.split(separator: space)
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    return parts.contains(String(Substring(first))) || parts.contains(String(Substring(last)))
  }

  /// The code of the only country that has something of this name.
  func soleCountry(of name: String) -> String? { soleCountry[name] }

  /// The codes of the only countries that have something so called; `nil` where most may.
  func holders(of name: String) -> Set<String>? {
    name.split(separator: " ").lazy.compactMap { holdersOf[String($0)] }.first
  }

  /// The full name of a party that several countries have: "Liberal Party" of "Liberals".
  func party(_ name: String) -> String? { parties[name] }

  /// Whether a name is only a word for a government.
  func isGovernment(_ name: String) -> Bool { governments.contains(name) }

  /// Whether a word alone only points to an institution that the article names in full.
  func isHead(_ name: String) -> Bool { heads.contains(name) }

  /// The code of the country whose institution is filed under a name: "US" for "US Senate".
  func country(ofFiled name: String) -> String? { countryOf[name] }

  /// The name of a country's institution.
  func name(_ generic: String, of country: CountryTable.Country) -> String {
    filed["\(generic)|\(country.alpha2)"] ?? "\(generic) (\(country.name))"
  }

  /// Whether a name is that of a country's institution: "US Senate" of "Senate", "Cabinet (Kenya)" of "Cabinet".
  func isForm(_ name: String, of generic: String) -> Bool {
    name.hasPrefix(generic + " (") || genericsOf[name]?.contains(generic) == true
  }

  /// A name parted from the country in it: "Kenyan Parliament", "Supreme Court of India".
  func parted(_ name: String, countries: CountryTable) -> (generic: String, country: Int)? {
    let words = name.split(separator: " ")
    guard words.count > 1 else { return nil }
    for count in 1...min(3, words.count - 1) {
      if let found = countries.lookup(PhraseHash(words.prefix(count).joined(separator: " "))) {
        let rest = words.dropFirst(count).joined(separator: " ")
        if isGeneric(rest), found.form == .name || found.form == .demonym { return (rest, found.country) }
      }
    }
    if let of = words.lastIndex(where: { $0 == "of" }), of > 0, of + 1 < words.count {
      let tail = words[(of + 1)...].filter { $0 != "the" }.joined(separator: " ")
      let rest = words[..<of].joined(separator: " ")
      if let found = countries.lookup(PhraseHash(tail)), found.form == .name, isGeneric(rest) {
        return (rest, found.country)
      }
    }
    return nil
  }
}
