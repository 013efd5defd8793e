import EventsData
import NewsModel

/// How the words for events take those to whom they are done: `Data/name-prepositions.tsv`.
struct NamePrepositions: Sendable {
  static let shared = NamePrepositions()

  private struct Row {
    let preposition: String
    let somebody: String
    /// `nil` where it follows from the preposition, empty where the thing is part of the word.
    let thing: String?
    let matter: String
    let takesInfinitive: Bool
    let takesOffice: Bool
  }

  private let rows: [WordHash: Row]
  private let together: Set<WordHash>

  private init() {
    var rows: [WordHash: Row] = [:]
    var together: Set<WordHash> = []
    for row in LexiconTable(events_name_prepositions()).rows {
      let word = WordHash(row["word"])
      let preposition = String(row["preposition"])
      rows[word] = Row(
        preposition: preposition, somebody: row["somebody"].isEmpty ? preposition : String(row["somebody"]),
        thing: row["thing"].isEmpty ? nil : row["thing"] == "-" ? "" : String(row["thing"]),
        matter: String(row["matter"]), takesInfinitive: row.isYes("infinitive"),
        takesOffice: row.isYes("office"))
      if row.isYes("together") { together.insert(word) }
    }
    self.rows = rows
    self.together = together
  }

  /// "On" for an attack, "of" for an arrest: the one that ids keep.
  func preposition(of family: String) -> String { rows[WordHash(family)]?.preposition ?? "of" }

  /// The one that names have before somebody.
  func preposition(beforeSomebodyOf family: String) -> String { rows[WordHash(family)]?.somebody ?? "of" }

  /// The one that names have before what is no actor, which is not met or helped: "donation of blood", "talks on the deal". Empty
  /// where it is part of the word: "took an oath".
  func preposition(beforeThingOf family: String) -> String {
    guard let row = rows[WordHash(family)] else { return "of" }
    return row.thing ?? (row.preposition == "with" ? "on" : row.preposition == "to" ? "of" : row.preposition)
  }

  /// What stands instead of the "with" of a verb: "charge of fraud".
  func matter(of family: String) -> String? {
    rows[WordHash(family)].flatMap { $0.matter.isEmpty ? nil : $0.matter }
  }

  /// Whether what is to be done stands behind it with "to": "threat to leave", unlike "rejection".
  func takesInfinitive(_ family: String) -> Bool { rows[WordHash(family)]?.takesInfinitive ?? false }

  /// Whether an office stands behind it with "as": "appointment as mayor", unlike "deal", which is hailed as something.
  func takesOffice(_ family: String) -> Bool { rows[WordHash(family)]?.takesOffice ?? false }

  /// Whether its parties do it with each other: talks, not an arrest.
  func isTogether(_ family: String) -> Bool { together.contains(WordHash(family)) }
}
