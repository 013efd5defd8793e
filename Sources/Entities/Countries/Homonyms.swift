import EntitiesData
import NewsModel

/// Names that a country shares with another place: `Data/homonyms.tsv`.
struct Homonyms: Sendable {
  static let shared = Homonyms()

  private struct Entry: Sendable {
    let other: String
    /// The country that the other place lies in.
    let of: String
    /// Words of an article that speak for the country.
    let words: Set<WordHash>
  }

  private var entries: [PhraseHash: Entry] = [:]

  private init() {
    for row in LexiconTable(entities_homonyms()).rows {
      entries[PhraseHash(row["name"])] = Entry(
        other: String(row["other"]), of: String(row["of"]), words: Set(row.list("words").map { WordHash($0) }))
    }
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
