import EventsData
import NewsModel

/// Words by what they do with an event beside them: `Data/clause-words.tsv`, which says what each kind is.
struct ClauseWords: Sendable {
  static let shared = ClauseWords()

  enum Kind: Int, KindOfWord {
    case asking, light, brokering, naming, labelling, becoming, telling, winning, judging, undergone, undergoing,
      suffered, own, coming, leading, lodging, office, other, state, body,
      abroad, site, suffix, answering, commenting, hitting, sending, measure, put
  }

  private let words = WordKinds<Kind>(LexiconTable(events_clause_words()))

  /// The kinds of a word, none for one that the table does not have.
  func kinds(of word: WordHash) -> KindSet<Kind> { words.kinds(of: word) }
}
