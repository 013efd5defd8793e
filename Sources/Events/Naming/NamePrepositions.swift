import EventsData
import NewsModel

/// How the words for events take those to whom they are done: `Data/name-prepositions.tsv`.
struct NamePrepositions: Sendable {
  static let shared = NamePrepositions()

  private let prepositions: [WordHash: String]
  private let together: Set<WordHash>

  private init() {
    var prepositions: [WordHash: String] = [:]
    var together: Set<WordHash> = []
    for row in LexiconTable(events_name_prepositions()).rows {
      let word = WordHash(row["word"])
      prepositions[word] = String(row["preposition"])
      if row.isYes("together") { together.insert(word) }
    }
    self.prepositions = prepositions
    self.together = together
  }

  /// "On" for an attack, "of" for an arrest; what is no actor is not met or helped: "donation of blood", "talks on the deal".
  func preposition(of family: String, isActor: Bool = true) -> String {
    let preposition = prepositions[WordHash(family)] ?? "of"
    guard !isActor, preposition == "with" || preposition == "to" else { return preposition }
    return preposition == "with" ? "on" : "of"
  }

  /// Whether its parties do it with each other: talks, not an arrest.
  func isTogether(_ family: String) -> Bool { together.contains(WordHash(family)) }
}
