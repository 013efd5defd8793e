import NewsModel
import PositionsData

/// Nouns that point back to an event without naming it, and the types they can mean: `Data/event-nouns.tsv`.
struct EventNouns: Sendable {
  static let shared = EventNouns()

  /// Which events a word can mean.
  enum Meaning: Sendable, Equatable {
    /// Any that is not talk: "the move".
    case any
    case types(Set<String>)
    /// Only what somebody decides or does: "the decision" is no fire.
    case decision
  }

  private let meanings: WordMap<Meaning>

  private init() {
    let rows = LexiconTable(positions_event_nouns()).rows
    var meanings: [WordHash: Meaning] = [:]
    for row in rows {
      let types = row["types"].split(separator: ",").map(String.init)
      meanings[WordHash(row["word"])] =
        types == ["*"] ? .any : row["sort"] == "decision" ? .decision : .types(Set(types))
    }
    self.meanings = WordMap(meanings)
  }

  func meaning(of word: WordHash) -> Meaning? { meanings[word] }
}
