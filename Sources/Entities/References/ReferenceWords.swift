import EntitiesData
import NewsModel

/// Words that refer without naming: `Data/reference-words.tsv`.
struct ReferenceWords: Sendable {
  static let shared = ReferenceWords()

  private(set) var offices: Set<WordHash> = []
  private(set) var organizations: Set<WordHash> = []
  /// Kinds that the name of an organization bears: "the court" is no newspaper.
  private(set) var namedOrganizations: Set<WordHash> = []
  /// What firms are called: "the company" is no parliament.
  private(set) var firms: Set<WordHash> = []
  /// Words in the names of public bodies, which no firm bears.
  private(set) var publicWords: Set<WordHash> = []
  private var titleForms: [WordHash: [WordHash]] = [:]
  private(set) var actorVerbs: Set<WordHash> = []
  /// What governments do and have: "Moscow's interference".
  private(set) var actNouns: Set<WordHash> = []
  private(set) var maleTitles: Set<WordHash> = []
  private(set) var femaleTitles: Set<WordHash> = []
  private(set) var femaleNames: Set<WordHash> = []
  /// "Jr." and the like, which tell a son from his father.
  private(set) var generations: Set<WordHash> = []
  private var sameNames: [String: String] = [:]

  private init() {
    let table = LexiconTable(EntityTables.text(of: entities_reference_words()))
    for row in table.rows {
      let word = WordHash(row["word"])
      switch row["kind"] {
      case "office": offices.insert(word)
      case "organization":
        organizations.insert(word)
        if row["note"] == "named" { namedOrganizations.insert(word) }
        if row["note"] == "firm" { firms.insert(word) }
      case "public-word": publicWords.insert(word)
      case "title-form":
        offices.insert(word)
        titleForms[word, default: []].append(WordHash(row["note"]))
      case "actor-verb": actorVerbs.insert(word)
      case "act-noun": actNouns.insert(word)
      case "male-title": maleTitles.insert(word)
      case "female-title": femaleTitles.insert(word)
      case "female-name": femaleNames.insert(word)
      case "generation": generations.insert(word)
      case "same-name": sameNames[LatinFolding.fold(row["word"])] = LatinFolding.fold(row["note"])
      default: row.refuse(row["kind"], as: "kind", in: "reference-words.tsv")
      }
    }
  }

  /// The offices that a word in a title stands for: "Gov." is a governor, a "senator" a lawmaker too.
  func offices(ofTitle word: WordHash) -> [WordHash] { [word] + (titleForms[word] ?? []) }

  /// What a folded spelling is compared by: the place or people that an adjective belongs to, else itself.
  func key(ofSpelling folded: String) -> String { sameNames[folded] ?? folded }
}
