import EntitiesData
import NewsModel

/// Names of public life in all their forms: `Data/known-names.tsv`.
///
/// "EU" and "European Union" are one entity in every article, though neither may spell the other out.
struct KnownNames: Sendable {
  static let shared = KnownNames()

  struct Entry: Sendable {
    let name: String
    let type: EntityType
    let words: [WordHash]
  }

  private var entries: [Entry] = []
  private var phrases: [PhraseHash: Int] = [:]

  private init() {
    let table = LexiconTable(entities_known_names())
    for row in table.rows {
      let type = EntityType(rawValue: String(row["type"]))
      let name = row["name"]
      for phrase in ([name] + row.list("variants")).flatMap(Self.spellings) where phrases[PhraseHash(phrase)] == nil {
        phrases[PhraseHash(phrase)] = entries.count
      }
      entries.append(Entry(name: String(name), type: type, words: name.split(separator: " ").map { WordHash($0) }))
    }
  }

  /// A phrase with each way to write the country that most names of the table begin with.
  private static func spellings(of phrase: Substring) -> [String] {
    let ways = ["US ", "U.S. ", "United States "]
    guard let own = ways.first(where: { phrase.hasPrefix($0) }) else { return [String(phrase)] }
    return ways.map { $0 + phrase.dropFirst(own.count) }
  }

  /// The entry that a phrase is a form of.
  func entry(for phrase: PhraseHash) -> Entry? { phrases[phrase].map { entries[$0] } }
}
