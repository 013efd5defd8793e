import EventsData
import NewsModel

/// The words that show an event: `Data/triggers.tsv`.
struct TriggerLexicon: Sendable {
  static let shared = TriggerLexicon()

  struct Entry: Sendable {
    let kind: EventKind
    /// Words of one family name the same happening: "withdraw", "withdrawal".
    let family: String
    /// Added to the salience of the event: below 0 for words that show more often a position than a happening.
    var weight = 0.0
  }

  /// The meanings of single words by their dictionary form, or by the form that a row names: "talks", but not "talk".
  private let senses: WordMap<[TriggerSense]>
  /// Those of several words by the first, the longest first.
  private let phrases: WordMap<[TriggerPhrase]>
  /// Words that show an event only inside its name: "marathon".
  private let nameWords: [WordHash: Entry]
  private let namePairs: [WordHash: [WordHash: Entry]]
  /// Each word of the lists of words that speak for a meaning in the whole article, with the lists.
  private let near: WordMap<[Int]>
  /// Two words in a row that speak for a meaning alone: "on strike".
  private let nearPairs: WordMap<[WordHash: Int]>
  private let nearCount: Int

  private enum PartOfSpeech: String { case verb, noun, name, list }

  private init() {
    var senses: [WordHash: [TriggerSense]] = [:]
    var phrases: [WordHash: [TriggerPhrase]] = [:]
    var nameWords: [WordHash: Entry] = [:]
    var namePairs: [WordHash: [WordHash: Entry]] = [:]
    var near: [WordHash: [Int]] = [:]
    var nearPairs: [WordHash: [WordHash: Int]] = [:]
    var nearCount = 0
    // Rows that ask for the same words share their list.
    var nearLists: [Substring: Int] = [:]
    var namedLists: [Substring: [Substring]] = [:]
    var kinds: [Substring: EventKind] = [:]
    for row in LexiconTable(events_triggers()).rows {
      let entry = row["type"] == Self.noEvent ? nil : Entry(row, &kinds)
      let words = row["lemma"].split(separator: " ").map { WordHash($0) }
      let part = row.value("pos", as: PartOfSpeech.self)
      if part == .list {
        namedLists["@" + row["lemma"]] = row.list("near")
        continue
      }
      if part == .name {
        guard let entry else { row.refuse(Self.noEvent, as: "type of a name") }
        if words.count == 2 {
          namePairs[words[0], default: [:]][words[1]] = entry
        } else {
          nameWords[words[0]] = entry
        }
        continue
      }
      if !row["near"].isEmpty, nearLists[row["near"]] == nil {
        for word in row.list("near").flatMap({ namedLists[$0] ?? [$0] }) {
          let parts = word.split(separator: " ")
          if parts.count == 2 {
            nearPairs[WordHash(parts[1]), default: [:]][WordHash(parts[0])] = nearCount
          } else {
            near[WordHash(word), default: []].append(nearCount)
          }
        }
        nearLists[row["near"]] = nearCount
        nearCount += 1
      }
      let sense = TriggerSense(
        entry: entry, isVerb: part == .verb, near: nearLists[row["near"]],
        object: TriggerFiller(row, "object"), subject: TriggerFiller(row, "subject"),
        with: Set(row.list("with").map { WordHash($0) }), under: Set(row.list("under").map { WordHash($0) }))
      if words.count == 1 {
        senses[words[0], default: []].append(sense)
      } else {
        let rest = Array(words.dropFirst())
        if let known = phrases[words[0]]?.firstIndex(where: { $0.rest == rest }) {
          phrases[words[0]]?[known].senses.append(sense)
        } else {
          phrases[words[0], default: []].append(TriggerPhrase(rest: rest, senses: [sense]))
        }
      }
    }
    self.senses = WordMap(senses.mapValues { Self.ordered($0) })
    self.phrases = WordMap(
      phrases.mapValues { list in
        list.map { TriggerPhrase(rest: $0.rest, senses: Self.ordered($0.senses)) }
          .enumerated().sorted { ($1.element.rest.count, $0.offset) < ($0.element.rest.count, $1.offset) }
          .map(\.element)
      })
    self.nameWords = nameWords
    self.namePairs = namePairs
    self.near = WordMap(near)
    self.nearPairs = WordMap(nearPairs)
    self.nearCount = nearCount
  }

  /// The type of a meaning in which a word shows no event.
  private static let noEvent = "-"

  /// What asks for nothing holds where nothing else does, wherever in the table it stands.
  private static func ordered(_ senses: [TriggerSense]) -> [TriggerSense] {
    senses.filter { !$0.isDefault } + senses.filter(\.isDefault)
  }

  func senses(of word: WordHash) -> [TriggerSense]? { senses[word] }

  func phrases(from word: WordHash) -> [TriggerPhrase]? { phrases[word] }

  /// Whether a word shows an event in one of its meanings.
  func mayShow(_ token: Token) -> Bool {
    guard token.tag == .verb || token.tag == .noun || token.tag == .properNoun else { return false }
    let isVerb = token.tag == .verb
    return [token.lemma, token.word].contains { word in
      senses[word]?.contains { $0.isVerb == isVerb && $0.entry != nil } ?? false
    }
  }

  /// Whether a verb mostly shows an event in one of its meanings.
  func mostlyShows(_ verb: Token) -> Bool {
    senses[verb.lemma]?.contains { $0.isVerb && ($0.entry.map { $0.weight >= Self.clear } ?? false) } ?? false
  }

  /// Whether a noun mostly shows an event in one of its meanings.
  func mostlyShows(noun: Token) -> Bool {
    [noun.lemma, noun.word].contains { word in
      senses[word]?.contains { !$0.isVerb && ($0.entry.map { $0.weight >= Self.clear } ?? false) } ?? false
    }
  }

  /// The entry of a word that hyphens part into several tokens, such as "cease-fire".
  func compound(_ word: Substring) -> Entry? { noun(WordHash(word)) }

  /// What a word inside a name says of the happening: "Boston Marathon", "Camp David Accords".
  func nameWord(_ index: Int, in text: AnalyzedText) -> Entry? {
    let word = text.tokens[index].word
    if index > 0, let entry = namePairs[text.tokens[index - 1].word]?[word] { return entry }
    return nameWords[word] ?? noun(word)
  }

  private func noun(_ word: WordHash) -> Entry? {
    senses[word]?.last { !$0.isVerb && $0.isDefault }?.entry
  }

  /// The least weight of words that mostly show an event.
  private static let clear = -0.5
  /// So many words near give a word another meaning.
  private static let enough = 2

  /// For each list of words that speak for a meaning whether the article has two of them: a "strike" where unions and wages
  /// are spoken of.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func nearLists(in text: AnalyzedText) -> [Bool] {
    var counts = [Int](repeating: 0, count: nearCount)
    var before = WordHash("")
    for token in text.tokens {
      if let lists = near[token.word] { for list in lists { counts[list] += 1 } }
      if let list = nearPairs[token.word]?[before] { counts[list] += Self.enough }
      before = token.word
    }
    return counts.map { $0 >= Self.enough }
  }
}

extension TriggerLexicon.Entry {
  /// What a row says that a word shows.
  fileprivate init(_ row: LexiconTable.Row, _ kinds: inout [Substring: EventKind]) {
    let kind = kinds[row["type"]] ?? EventKind.of(EventType(rawValue: String(row["type"])))
    kinds[row["type"]] = kind
    self.init(kind: kind, family: String(row["family"]), weight: row.double("weight") ?? 0)
  }
}
