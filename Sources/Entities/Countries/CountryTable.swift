import EntitiesData
import NewsModel

/// Countries and territories by every word that stands for them: `Data/countries.tsv`.
struct CountryTable: Sendable {
  static let shared = CountryTable()

  /// How a phrase stands for a country.
  enum Form: Sendable { case name, demonym, capital, metonym }

  struct Country: Sendable {
    let alpha2: String
    let name: String
    let variants: [String]
  }

  private(set) var countries: [Country] = []
  private var phrases: [PhraseHash: (country: Int, form: Form)] = [:]
  /// Towns by whose names newspapers call governments: "Oslo", but no small capital that is a given name as well.
  private(set) var seats: Set<PhraseHash> = []

  private init() {
    let table = LexiconTable(entities_countries())
    for row in table.rows {
      let index = countries.count
      countries.append(
        Country(
          alpha2: String(row["alpha2"]), name: String(row["name"]), variants: row.list("variants").map(String.init)))
      // The first form given to a phrase stays: a name before a demonym before a capital.
      for phrase in [row["name"]] + row.list("variants") { add(phrase, index, .name) }
      for phrase in row.list("demonyms") { add(phrase, index, .demonym) }
    }
    for (index, row) in table.rows.enumerated() {
      seats.formUnion(row.list("metonyms").map { PhraseHash($0) })
      for phrase in row.list("metonyms") { add(phrase, index, phrase == row["capital"] ? .capital : .metonym) }
      if !row["capital"].isEmpty { add(row["capital"], index, .capital) }
    }
    // Seats that are cities too are read as places unless they act.
    for (index, row) in table.rows.enumerated() {
      for phrase in row.list("metonyms") where !phrase.contains(" ") || phrase == row["capital"] {
        let key = PhraseHash(phrase)
        if let known = phrases[key], known.country == index, known.form == .metonym, !Self.buildings.contains(key) {
          phrases[key] = (index, .capital)
        }
      }
    }
  }

  /// Seats that are no towns: they always stand for the government.
  private static let buildings: Set<PhraseHash> = [
    PhraseHash("Kremlin"), PhraseHash("Whitehall"), PhraseHash("Élysée"), PhraseHash("Elysée"), PhraseHash("Elysee"),
    PhraseHash("Planalto"), PhraseHash("Malacañang"), PhraseHash("Malacañan"), PhraseHash("Miraflores"),
    PhraseHash("Putrajaya"),
  ]

  private mutating func add(_ phrase: Substring, _ country: Int, _ form: Form) {
    let key = PhraseHash(phrase)
    if phrases[key] == nil { phrases[key] = (country, form) }
  }

  private mutating func add(_ phrase: String, _ country: Int, _ form: Form) { add(phrase[...], country, form) }

  func lookup(_ phrase: PhraseHash) -> (country: Int, form: Form)? { phrases[phrase] }
}
