import EventsData
import NewsModel

/// Words that say that a happening has not happened, or goes on: `Data/status-words.tsv`.
struct StatusWords: Sendable {
  static let shared = StatusWords()

  let beside: WordMap<Event.Status>
  let over: WordMap<Event.Status>
  let subject: WordMap<Event.Status>
  private(set) var told: [WordHash: Event.Status] = [:]
  private(set) var object: [WordHash: Event.Status] = [:]
  private(set) var alleged: Set<WordHash> = []
  private(set) var infinitive: [WordHash: Event.Status] = [:]
  private(set) var wanted: Set<WordHash> = []
  private(set) var failing: Set<WordHash> = []
  private(set) var trying: Set<WordHash> = []
  /// Words and lemmas by which what was tried was not done.
  private(set) var vain: Set<WordHash> = []
  private(set) var under: Set<WordHash> = []
  private(set) var purpose: [WordHash: Event.Status] = [:]
  private(set) var occurrence: Set<WordHash> = []
  /// Verbs that set a gathering for later, and what they set.
  private(set) var setting: Set<WordHash> = []
  private(set) var gatherings: Set<WordHash> = []

  private init() {
    var beside: [WordHash: Event.Status] = [:]
    var over: [WordHash: Event.Status] = [:]
    var subject: [WordHash: Event.Status] = [:]
    let rows = LexiconTable(events_status_words()).rows
    for row in rows {
      guard let status = Event.Status(rawValue: String(row["status"])) else {
        row.refuse(row["status"], as: "status")
      }
      for word in row.list("words").map({ WordHash($0) }) {
        switch row["where"] {
        case "beside": beside[word] = status
        case "over": over[word] = status
        case "subject": subject[word] = status
        case "told": told[word] = status
        case "to": infinitive[word] = status
        case "wanted": wanted.insert(word)
        case "failing": failing.insert(word)
        case "trying": trying.insert(word)
        case "vain": vain.insert(word)
        case "under": under.insert(word)
        case "for": purpose[word] = status
        case "occur": occurrence.insert(word)
        case "object": object[word] = status
        case "alleged": alleged.insert(word)
        case "set": setting.insert(word)
        case "gathering": gatherings.insert(word)
        default: row.refuse(row["where"], as: "place")
        }
      }
    }
    self.beside = WordMap(beside)
    self.over = WordMap(over)
    self.subject = WordMap(subject)
  }
}
