import EntitiesData
import NewsModel

/// Words that refer without naming: `Data/reference-words.tsv`.
struct ReferenceWords: Sendable {
  static let shared = ReferenceWords()

  private let words: WordMap<KindSet<Kind>>
  /// For a word such as "party" the words by which names of that kind are known.
  private(set) var kindWords: [WordHash: Set<WordHash>] = [:]
  /// Further words of public bodies that names of a kind may have: a party may be a "congress".
  private(set) var kindAllows: [WordHash: Set<WordHash>] = [:]
  /// What is done to governments, with the preposition before them, "object" for none: "accused Lima", "called on Lima".
  private(set) var pressedVerbs: [WordHash: Set<WordHash>] = [:]
  /// What governments have with each other, with the prepositions: "ties with Lima".
  private(set) var tieNouns: [WordHash: Set<WordHash>] = [:]
  private var titleForms: [WordHash: [WordHash]] = [:]
  /// Other words for an office with a rank: "premier" for a "minister" who is "prime".
  private var rankedForms: [WordHash: [(rank: WordHash, office: WordHash)]] = [:]
  /// The offices of whoever heads something: "head of state".
  private var heads: [WordHash: [WordHash]] = [:]
  private var sameWords: [WordHash: WordHash] = [:]
  private var sameNames: [String: String] = [:]

  private init() {
    let kinds = Kind.byName
    var words: [WordHash: KindSet<Kind>] = [:]
    for row in LexiconTable(entities_reference_words()).rows {
      let word = WordHash(row["word"])
      let note = row["note"]
      if let kind = kinds[row["kind"]] {
        words[word, default: []].insert(kind)
        guard !note.isEmpty else { continue }
        guard let narrower = kinds[note] else { row.refuse(note, as: "kind") }
        words[word, default: []].insert(narrower)
        continue
      }
      switch row["kind"] {
      case "title-form":
        words[word, default: []].insert(.office)
        titleForms[word, default: []].append(WordHash(note))
      case "ranked-form":
        let parts = row["word"].split(separator: " ").map { WordHash($0) }
        guard parts.count == 2 else { row.refuse(row["word"], as: "rank with an office") }
        words[WordHash(note), default: []].insert(.office)
        rankedForms[parts[1], default: []].append((parts[0], WordHash(note)))
      case "head-of": heads[word] = row.list("note").map { WordHash($0) }
      case "same-word": sameWords[word] = WordHash(note)
      case "kind-words": kindWords[word] = Set(row.list("note").map { WordHash($0) })
      case "kind-allows": kindAllows[word] = Set(row.list("note").map { WordHash($0) })
      case "pressed-verb": pressedVerbs[word, default: []].formUnion(row.list("note").map { WordHash($0) })
      case "tie-noun": tieNouns[word, default: []].formUnion(row.list("note").map { WordHash($0) })
      case "same-name": sameNames[LatinFolding.fold(row["word"])] = LatinFolding.fold(note)
      default: row.refuse(row["kind"], as: "kind")
      }
    }
    self.words = WordMap(words)
  }

  /// The kinds of a word, none for one that the table does not have.
  func kinds(of word: WordHash) -> KindSet<Kind> { words[word] ?? [] }

  /// Whether a word is a person by office or relation: "governor".
  func isOffice(_ word: WordHash) -> Bool { kinds(of: word).contains(.office) }

  /// The offices that a word in a title stands for: "Gov." is a governor, a "senator" a lawmaker too.
  func offices(ofTitle word: WordHash) -> [WordHash] { [word] + (titleForms[word] ?? []) }

  /// What an office with a rank is called besides: a "prime minister" is a "premier".
  func offices(of word: WordHash, ranked ranks: Set<WordHash>) -> [WordHash] {
    (rankedForms[word] ?? []).filter { ranks == [$0.rank] }.map(\.office)
  }

  /// Whom "head of state" can mean.
  func offices(heading word: WordHash) -> [WordHash]? { heads[word] }

  /// "Defense" and "defence" are one word.
  func plain(_ word: WordHash) -> WordHash { sameWords[word] ?? word }

  /// What a folded spelling is compared by: the place or people that an adjective belongs to, else itself.
  func key(ofSpelling folded: String) -> String { sameNames[folded] ?? folded }
}
