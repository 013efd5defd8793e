import EntitiesData
import NewsModel

/// Words by which "it" and "they" are read: `Data/pronoun-words.tsv`.
struct PronounWords: Sendable {
  static let shared = PronounWords()

  enum Kind: Int, KindOfWord {
    /// What only bodies and countries are said to be: "it is willing", "it is a member".
    case trait
    /// What happens, of which no body is the subject: "it happened", "it seems".
    case happening
    /// What is said, thought and found out, with "it" before the clause: "it was reported that".
    case report
    /// Begins the clause that "it" announces: "that", "to", "whether".
    case clause
    /// Hours, days and the like, which "it" goes on with nowhere: "last week".
    case time
    /// A preposition of place: who is only where something happens is seldom "it".
    case locative
    /// Several people in one word: "the police", "staff".
    case collective
    /// Done to bodies and countries: "joined it".
    case joined
    /// What bodies and countries have, and few things: "its president".
    case owned
    /// Brings words in quotation marks, and is no deed of governments: "tweeted".
    case speech
    /// Things that say something: "the report … it says".
    case human
  }

  private let words = WordKinds<Kind>(LexiconTable(entities_pronoun_words()))

  /// The kinds of a word, none for one that the table does not have.
  func kinds(of word: WordHash) -> KindSet<Kind> { words.kinds(of: word) }
}
