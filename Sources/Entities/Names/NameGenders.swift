import EntitiesData
import NewsModel

/// Given names that only women or only men bear: `Data/name-genders.tsv`.
struct NameGenders: Sendable {
  static let shared = NameGenders()

  private enum Gender: String { case female, male }

  private var genders: [WordHash: Bool] = [:]

  private init() {
    for row in LexiconTable(entities_name_genders()).rows {
      let isFemale = row.value("gender", as: Gender.self) == .female
      for name in row.list("names") { genders[WordHash(name)] = isFemale }
    }
  }

  /// Whether a given name is a woman's; `nil` where the name does not tell.
  func isFemale(_ name: WordHash) -> Bool? { genders[name] }
}
