import EventsData
import NewsModel

/// Words by what they do with an event beside them: `Data/clause-words.tsv`.
struct ClauseWords: Sendable {
  static let shared = ClauseWords()

  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt32
    static let asking = Kinds(rawValue: 1)
    static let light = Kinds(rawValue: 2)
    static let brokering = Kinds(rawValue: 4)
    static let naming = Kinds(rawValue: 8)
    static let undergone = Kinds(rawValue: 16)
    static let office = Kinds(rawValue: 32)
    static let site = Kinds(rawValue: 64)
    static let other = Kinds(rawValue: 128)
    static let state = Kinds(rawValue: 256)
    static let suffered = Kinds(rawValue: 512)
    static let own = Kinds(rawValue: 1024)
    static let coming = Kinds(rawValue: 2048)
    static let undergoing = Kinds(rawValue: 4096)
    static let leading = Kinds(rawValue: 8192)
    static let lodging = Kinds(rawValue: 16384)
    static let judging = Kinds(rawValue: 32768)
    static let body = Kinds(rawValue: 65536)
  }

  private var kinds: [WordHash: Kinds] = [:]

  private init() {
    let names: [Substring: Kinds] = [
      "asking": .asking, "light": .light, "brokering": .brokering, "naming": .naming, "undergone": .undergone,
      "office": .office, "site": .site, "other": .other, "state": .state, "suffered": .suffered, "own": .own,
      "coming": .coming, "undergoing": .undergoing, "leading": .leading, "lodging": .lodging, "judging": .judging,
      "body": .body,
    ]
    for row in LexiconTable(events_clause_words()).rows {
      guard let kind = names[row["kind"]] else { row.refuse(row["kind"], as: "kind") }
      kinds[WordHash(row["word"]), default: []].insert(kind)
    }
  }

  func kinds(of word: WordHash) -> Kinds { kinds[word] ?? [] }
}
