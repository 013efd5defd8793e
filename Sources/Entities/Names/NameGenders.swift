import EntitiesData
import NewsModel

/// Given names that only women or only men bear: `Data/name-genders.tsv`.
struct NameGenders: Sendable {
  static let shared = NameGenders()

  private var genders: [WordHash: Bool] = [:]

  private init() {
    for row in LexiconTable(EntityTables.text(of: entities_name_genders())).rows {
      let isFemale = row["gender"] == "female"
      for name in row.list("names") { genders[WordHash(name)] = isFemale }
    }
  }

  /// Whether a given name is a woman's; nil where the name does not tell.
  func isFemale(_ name: WordHash) -> Bool? { genders[name] }
}
