import EventsData
import NewsModel

/// Words by what they do with an event beside them: `Data/clause-words.tsv`.
struct ClauseWords: Sendable {
  static let shared = ClauseWords()

  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt16
    static let asking = Kinds(rawValue: 1)
    static let light = Kinds(rawValue: 2)
    static let brokering = Kinds(rawValue: 4)
    static let naming = Kinds(rawValue: 8)
    static let undergone = Kinds(rawValue: 16)
    static let office = Kinds(rawValue: 32)
    static let site = Kinds(rawValue: 64)
    static let labelling = Kinds(rawValue: 128)
    static let suffix = Kinds(rawValue: 256)
    static let telling = Kinds(rawValue: 512)
    static let answering = Kinds(rawValue: 128)
    static let commenting = Kinds(rawValue: 256)
    static let hitting = Kinds(rawValue: 512)
    static let sending = Kinds(rawValue: 1024)
    static let abroad = Kinds(rawValue: 2048)
  }

  private var kinds: [WordHash: Kinds] = [:]

  private init() {
    let names: [Substring: Kinds] = [
      "asking": .asking, "light": .light, "brokering": .brokering, "naming": .naming, "undergone": .undergone,
      "office": .office, "site": .site,
      "labelling": .labelling, "suffix": .suffix, "telling": .telling,
      "office": .office, "site": .site, "answering": .answering, "commenting": .commenting, "hitting": .hitting,
      "sending": .sending, "abroad": .abroad,
    ]
    for row in LexiconTable(events_clause_words()).rows {
      guard let kind = names[row["kind"]] else { row.refuse(row["kind"], as: "kind") }
      kinds[WordHash(row["word"]), default: []].insert(kind)
    }
  }

  func kinds(of word: WordHash) -> Kinds { kinds[word] ?? [] }
}
