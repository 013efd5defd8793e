import Foundation
import Language
import NewsModel

/// Gathers the fact tables of names: our own lists, the World Factbook, ISO codes, WordNet, and words that open text
/// writes in lower case.
struct NameFacts {
  private(set) var entries: [UInt64: NameEvidence] = [:]

  /// Adds a word or phrase.
  mutating func add(_ phrase: some StringProtocol, _ evidence: NameEvidence) {
    let words = Self.words(phrase)
    guard let first = words.first, words.count < 9 else { return }
    var key = WordHash(first).rawValue
    for word in words.dropFirst() {
      entries[key, default: []].insert(.beginsPhrase)
      key = NameGazetteer.key(key, then: WordHash(word))
    }
    entries[key, default: []].insert(evidence)
    let plain = LatinFolding.fold(String(phrase))
    if plain != phrase.lowercased() { add(plain, evidence) }
    if phrase.contains("’") { add(phrase.replacingOccurrences(of: "’", with: "'"), evidence) }
  }

  /// Adds a part of a person's name, unless the word is known as an ordinary one.
  mutating func addPersonal(_ word: String, _ evidence: NameEvidence) {
    let known = entries[WordHash(word).rawValue] ?? []
    let ordinary: NameEvidence = [
      .common, .title, .office, .function, .organizationHead, .placeHead, .eventHead, .otherHead, .calendar, .country,
      .nationality, .people, .organization, .particle,
    ]
    if known.isDisjoint(with: ordinary) { add(word, evidence) }
  }

  /// Takes kinds away from a word, where the sources mislead.
  mutating func remove(_ phrase: some StringProtocol, _ evidence: NameEvidence) {
    let words = Self.words(phrase)
    guard let first = words.first else { return }
    var key = WordHash(first).rawValue
    for word in words.dropFirst() { key = NameGazetteer.key(key, then: WordHash(word)) }
    entries[key]?.subtract(evidence)
  }

  /// The words of a phrase as our tokenizer parts them.
  static func words(_ phrase: some StringProtocol) -> [String] {
    phrase.split(separator: " ").flatMap { NameCorpora.pieces(String($0)) }
  }

  /// Reads a table of our own: `kind`, and `words` joined by `|`.
  mutating func read(_ table: LexiconTable) throws {
    for row in table.rows {
      let name = String(row["kind"])
      guard let evidence = Self.kinds[name] else {
        throw CorpusError(path: table.name, reason: "line \(row.line): there is no kind “\(name)”")
      }
      for word in row.list("words") {
        if row["drop"] == "x" { remove(word, evidence) } else { add(word, evidence) }
      }
    }
  }

  static let kinds: [String: NameEvidence] = [
    "country": .country, "nationality": .nationality, "people": .people, "partisan": .partisan, "city": .city,
    "region": .region, "first": .firstName, "surname": .surname, "title": .title, "office": .office,
    "organization-head": .organizationHead, "place-head": .placeHead, "organization": .organization,
    "calendar": .calendar, "language": .language, "event-head": .eventHead, "other-head": .otherHead,
    "company-suffix": .companySuffix, "particle": .particle, "speech": .speech, "common": .common, "event": .event,
    "other": .other, "function": .function, "person": .person,
  ]
}
