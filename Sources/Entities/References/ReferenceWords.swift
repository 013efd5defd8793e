import EntitiesData
import NewsModel

/// Words that refer without naming: `Data/reference-words.tsv`.
struct ReferenceWords: Sendable {
  static let shared = ReferenceWords()

  private(set) var offices: Set<WordHash> = []
  private(set) var organizations: Set<WordHash> = []
  private(set) var actorVerbs: Set<WordHash> = []
  private(set) var maleTitles: Set<WordHash> = []
  private(set) var femaleTitles: Set<WordHash> = []
  private(set) var femaleNames: Set<WordHash> = []

  private init() {
    let table = LexiconTable(EntityTables.text(of: entities_reference_words()))
    for row in table.rows {
      let word = WordHash(row["word"])
      switch row["kind"] {
      case "office": offices.insert(word)
      case "organization": organizations.insert(word)
      case "actor-verb": actorVerbs.insert(word)
      case "male-title": maleTitles.insert(word)
      case "female-title": femaleTitles.insert(word)
      case "female-name": femaleNames.insert(word)
      default: break
      }
    }
  }
}
