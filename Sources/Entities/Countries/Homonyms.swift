import EntitiesData
import NewsModel

/// Names that a country shares with another place, and towns that a body sits in besides a government: `Data/homonyms.tsv`.
struct Homonyms: Sendable {
  static let shared = Homonyms()

  private struct Entry: Sendable {
    let other: String
    /// The country that the other place lies in.
    let of: String
    /// Words of an article that speak for the country.
    let words: Set<WordHash>
  }

  private struct Seat: Sendable {
    let body: String
    /// Words of an article that speak of the body …
    let words: Set<WordHash>
    /// … and of the country that the town lies in.
    let others: Set<WordHash>
  }

  private var entries: [PhraseHash: Entry] = [:]
  private var seats: [PhraseHash: Seat] = [:]

  private init() {
    for row in LexiconTable(entities_homonyms()).rows {
      if row["kind"] == "seat" {
        seats[PhraseHash(row["name"])] = Seat(
          body: String(row["other"]), words: Set(row.list("of").map { WordHash($0) }),
          others: Set(row.list("words").map { WordHash($0) }))
        continue
      }
      entries[PhraseHash(row["name"])] = Entry(
        other: String(row["other"]), of: String(row["of"]), words: Set(row.list("words").map { WordHash($0) }))
    }
  }

  /// What sits in a town besides the government of its country.
  func body(seatedIn phrase: PhraseHash) -> String? { seats[phrase]?.body }

  /// Whether an article has a word for what sits in a town, and none for the country that it lies in.
  func speaks(_ text: AnalyzedText, ofBodyIn phrase: PhraseHash) -> Bool {
    guard let seat = seats[phrase] else { return false }
    var isNamed = false
    for token in text.tokens {
      if seat.others.contains(token.word) { return false }
      isNamed = isNamed || seat.words.contains(token.word)
    }
    return isNamed
  }

  /// Whether a name is one of those.
  func has(_ phrase: PhraseHash) -> Bool { entries[phrase] != nil }

  /// The other place of a name, where the article speaks of its country and has no word for the first.
  ///
  /// - Parameter speaksOf: Whether the article names the country of an ISO code.
  func other(than phrase: PhraseHash, in text: AnalyzedText, speaksOf: (String) -> Bool) -> String? {
    guard let entry = entries[phrase], speaksOf(entry.of) else { return nil }
    return text.tokens.contains { entry.words.contains($0.word) } ? nil : entry.other
  }
}
