import LanguageData
import NewsModel

/// Words at the edges of names, by what they do there: `name-edges.tsv`.
struct NameEdgeWords: Sendable {
  static let shared = NameEdgeWords(LexiconTable(language_name_edges()))

  private(set) var compounds: Set<WordHash> = []
  private(set) var articles: Set<WordHash> = []
  private(set) var bodies: Set<WordHash> = []
  private(set) var lists: Set<WordHash> = []
  private(set) var kept: Set<WordHash> = []
  private(set) var inner: Set<WordHash> = []
  private(set) var saints: Set<WordHash> = []
  private(set) var days: Set<WordHash> = []
  private(set) var titles: Set<WordHash> = []
  private(set) var seats: Set<WordHash> = []
  private(set) var vessels: Set<WordHash> = []
  /// Phrases by their first word, the longest first.
  private(set) var honorifics: [WordHash: [[WordHash]]] = [:]
  /// Names of bodies by each word that could be read as the name, with what stands before it.
  private(set) var organizations: [WordHash: [(phrase: [WordHash], offset: Int)]] = [:]

  init(_ table: LexiconTable) {
    for row in table.rows {
      let phrases = row.list("words").map { $0.split(separator: " ").map { WordHash($0) } }
      let words = phrases.compactMap(\.first)
      switch row["kind"] {
      case "compound": compounds.formUnion(words)
      case "article": articles.formUnion(words)
      case "body": bodies.formUnion(words)
      case "list": lists.formUnion(words)
      case "kept": kept.formUnion(words)
      case "inner": inner.formUnion(words)
      case "saint": saints.formUnion(words)
      case "day": days.formUnion(words)
      case "title": titles.formUnion(words)
      case "seat": seats.formUnion(words)
      case "vessel": vessels.formUnion(words)
      case "honorific": for phrase in phrases { honorifics[phrase[0], default: []].append(phrase) }
      case "organization":
        for phrase in phrases {
          for (offset, word) in phrase.enumerated() { organizations[word, default: []].append((phrase, offset)) }
        }
      default: row.refuse(row["kind"], as: "kind")
      }
    }
    for key in honorifics.keys { honorifics[key]?.sort { $0.count > $1.count } }
  }
}
