import EntitiesData
import NewsModel

/// Given names that can be one person's: `Data/given-names.tsv`.
struct GivenNames: Sendable {
  static let shared = GivenNames()

  /// For each name and short form the names that it can stand for.
  private var meanings: [WordHash: Set<WordHash>] = [:]

  private init() {
    for row in LexiconTable(entities_given_names()).rows {
      let name = WordHash(row["name"])
      for form in [row["name"]] + row.list("short") { meanings[WordHash(form), default: []].insert(name) }
    }
  }

  /// Whether two different given names can be one: "Joe" and "Joseph", "Bill" and "Will".
  func agree(_ left: WordHash, _ right: WordHash) -> Bool {
    guard let left = meanings[left], let right = meanings[right] else { return false }
    return !left.isDisjoint(with: right)
  }
}
