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

  private let verbs: WordMap<Entry>
  /// Verbs of two words by their first: "shut down", "spoke with".
  private let phrasalVerbs: WordMap<[WordHash: Entry]>
  private let nouns: WordMap<Entry>
  /// Words that show an event only inside its name: "marathon".
  private let nameWords: [WordHash: Entry]
  private let namePairs: [WordHash: [WordHash: Entry]]
  /// Nouns of two words by the first: "hunger strike".
  private let nounPairs: WordMap<[WordHash: Entry]>
  /// Other meanings of nouns, in articles that have two of the words.
  private var senses: [(lemma: WordHash, entry: Entry)] = []
  /// Each of those words, with the meanings that it speaks for.
  private let sensesNear: WordMap<[Int]>
  /// Words of two that speak for a meaning alone: "on strike".
  private let sensesBehind: WordMap<[WordHash: Int]>

  /// Other meanings of words by what they are done to: "release" of prisoners or of a report.
  private let objectSenses: WordMap<[ObjectSense]>

  private enum PartOfSpeech: String { case verb, noun, name }

  private struct ObjectSense: Sendable {
    let isVerb: Bool
    let words: Set<WordHash>
    let types: Set<EntityType>
    let entry: Entry
  }

  private init() {
    var verbs: [WordHash: Entry] = [:]
    var phrasalVerbs: [WordHash: [WordHash: Entry]] = [:]
    var nouns: [WordHash: Entry] = [:]
    var nameWords: [WordHash: Entry] = [:]
    var namePairs: [WordHash: [WordHash: Entry]] = [:]
    var nounPairs: [WordHash: [WordHash: Entry]] = [:]
    var sensesNear: [WordHash: [Int]] = [:]
    var sensesBehind: [WordHash: [WordHash: Int]] = [:]
    var objectSenses: [WordHash: [ObjectSense]] = [:]
    let rows = LexiconTable(events_triggers()).rows
    var kinds: [Substring: EventKind] = [:]
    for row in rows {
      let kind = kinds[row["type"]] ?? EventKind.of(EventType(rawValue: String(row["type"])))
      kinds[row["type"]] = kind
      let entry = Entry(
        kind: kind, family: String(row["family"]),
        weight: row.double("weight") ?? 0)
      let part = row.value("pos", as: PartOfSpeech.self)
      let words = row["lemma"].split(separator: " ")
      let near = row.list("near")
      let objects = row.list("object")
      if !objects.isEmpty {
        objectSenses[WordHash(row["lemma"]), default: []].append(
          ObjectSense(
            isVerb: part == .verb, words: Set(objects.map { WordHash($0) }),
            types: Set(objects.filter { $0.first == "@" }.map { EntityType(rawValue: String($0.dropFirst())) }),
            entry: entry))
      } else if !near.isEmpty {
        for word in near {
          let parts = word.split(separator: " ")
          if parts.count == 2 {
            sensesBehind[WordHash(parts[1]), default: [:]][WordHash(parts[0])] = senses.count
          } else {
            sensesNear[WordHash(word), default: []].append(senses.count)
          }
        }
        senses.append((WordHash(row["lemma"]), entry))
      } else if part == .verb, words.count == 2 {
        phrasalVerbs[WordHash(words[0]), default: [:]][WordHash(words[1])] = entry
      } else if part == .name {
        if words.count == 2 {
          namePairs[WordHash(words[0]), default: [:]][WordHash(words[1])] = entry
        } else {
          nameWords[WordHash(row["lemma"])] = entry
        }
      } else if words.count == 2 {
        nounPairs[WordHash(words[0]), default: [:]][WordHash(words[1])] = entry
      } else if part == .verb {
        verbs[WordHash(row["lemma"])] = entry
      } else {
        nouns[WordHash(row["lemma"])] = entry
      }
    }
    self.verbs = WordMap(verbs)
    self.phrasalVerbs = WordMap(phrasalVerbs)
    self.nouns = WordMap(nouns)
    self.nameWords = nameWords
    self.namePairs = namePairs
    self.nounPairs = WordMap(nounPairs)
    self.sensesNear = WordMap(sensesNear)
    self.sensesBehind = WordMap(sensesBehind)
    self.objectSenses = WordMap(objectSenses)
  }

  func entry(for token: Token) -> Entry? {
    switch token.tag {
    case .verb: verbs[token.lemma]
    case .noun, .properNoun: nouns[token.lemma]
    default: nil
    }
  }

  /// The entry of a word by what it is done to, where that changes its meaning.
  func entry(for index: Int, in text: AnalyzedText, tree: ClauseTree) -> Entry? {
    let token = text.tokens[index]
    guard let senses = objectSenses[token.lemma] else { return nil }
    let isVerb = token.tag == .verb
    guard isVerb || token.tag == .noun || token.tag == .properNoun else { return nil }
    for child in tree.children(of: index) {
      var isDone = true
      switch text.tokens[child].dependency {
      case .object, .passiveSubject: guard isVerb else { continue }
      case .nominalModifier, .compound, .possessive: guard !isVerb else { continue }
      // "was released from prison", "became president": only what the table names in words.
      case .oblique, .openComplement:
        guard isVerb else { continue }
        isDone = false
      default: continue
      }
      let type = isDone ? tree.mention(at: child)?.type : nil
      for sense in senses where sense.isVerb == isVerb {
        if sense.words.contains(text.tokens[child].lemma) { return sense.entry }
        if let type, sense.types.contains(type) { return sense.entry }
      }
    }
    return nil
  }

  /// The entry of a verb with the particle or preposition that follows it.
  func phrasal(_ verb: WordHash, with next: WordHash) -> Entry? { phrasalVerbs[verb]?[next] }

  /// The entry of a noun with the word before it.
  func pair(_ first: Token, _ noun: Token) -> Entry? {
    guard noun.tag == .noun || noun.tag == .properNoun, let pairs = nounPairs[first.word] else { return nil }
    return pairs[noun.lemma] ?? pairs[noun.word]
  }

  /// The entry of a word that hyphens part into several tokens, such as "cease-fire".
  func compound(_ word: Substring) -> Entry? { nouns[WordHash(word)] }

  /// What a word inside a name says of the happening: "Boston Marathon", "Camp David Accords".
  func nameWord(_ index: Int, in text: AnalyzedText) -> Entry? {
    let word = text.tokens[index].word
    if index > 0, let entry = namePairs[text.tokens[index - 1].word]?[word] { return entry }
    return nameWords[word] ?? nouns[word]
  }

  /// So many words near give a noun another meaning.
  private static let enough = 2

  /// What nouns mean in this article other than elsewhere: a "strike" where unions and wages are spoken of.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func senses(in text: AnalyzedText) -> [WordHash: Entry] {
    var counts = [Int](repeating: 0, count: senses.count)
    var before = WordHash("")
    for token in text.tokens {
      if let near = sensesNear[token.word] { for sense in near { counts[sense] += 1 } }
      if let sense = sensesBehind[token.word]?[before] { counts[sense] += Self.enough }
      before = token.word
    }
    var found: [WordHash: Entry] = [:]
    for (sense, count) in zip(senses, counts) where count >= Self.enough { found[sense.lemma] = sense.entry }
    return found
  }
}
