import EventsData
import NewsModel

/// Words that names of events do without, and those that join what belongs into one: `Data/name-words.tsv`.
struct NameWords: Sendable {
  static let shared = NameWords()

  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8
    static let passing = Kinds(rawValue: 1)
    static let setting = Kinds(rawValue: 2)
    static let complement = Kinds(rawValue: 4)
    static let article = Kinds(rawValue: 8)
  }

  private let words: WordMap<Kinds>

  private init() {
    let names: [Substring: Kinds] = [
      "passing": .passing, "setting": .setting, "complement": .complement, "article": .article,
    ]
    var words: [WordHash: Kinds] = [:]
    for row in LexiconTable(events_name_words()).rows {
      guard let kind = names[row["kind"]] else { row.refuse(row["kind"], as: "kind") }
      words[WordHash(row["word"]), default: []].insert(kind)
    }
    self.words = WordMap(words)
  }

  func kinds(of word: WordHash) -> Kinds { words[word] ?? [] }
}
