import EventsData
import NewsModel

/// Verbs by what their subject and object have to do with an event: `Data/clause-words.tsv`.
struct ClauseWords: Sendable {
  static let shared = ClauseWords()

  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8
    static let asking = Kinds(rawValue: 1)
    static let light = Kinds(rawValue: 2)
    static let brokering = Kinds(rawValue: 4)
    static let naming = Kinds(rawValue: 8)
    static let undergone = Kinds(rawValue: 16)
  }

  private var kinds: [WordHash: Kinds] = [:]

  private init() {
    let names: [Substring: Kinds] = [
      "asking": .asking, "light": .light, "brokering": .brokering, "naming": .naming, "undergone": .undergone,
    ]
    for row in LexiconTable(events_clause_words()).rows {
      guard let kind = names[row["kind"]] else { row.refuse(row["kind"], as: "kind") }
      kinds[WordHash(row["word"]), default: []].insert(kind)
    }
  }

  func kinds(of verb: WordHash) -> Kinds { kinds[verb] ?? [] }
}
