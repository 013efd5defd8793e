import EventsData
import NewsModel

/// Words that names of events do without, and those that join what belongs into one: `Data/name-words.tsv`.
struct NameWords: Sendable {
  static let shared = NameWords()

  enum Kind: Int, KindOfWord {
    case passing, setting, complement, article, circumstance
  }

  private let words = WordKinds<Kind>(LexiconTable(events_name_words()))

  /// The kinds of a word, none for one that the table does not have.
  func kinds(of word: WordHash) -> KindSet<Kind> { words.kinds(of: word) }
}
