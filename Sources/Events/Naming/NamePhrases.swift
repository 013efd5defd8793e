import NewsModel

/// The phrases that names of events are put together from.
struct NamePhrases {
  /// A phrase and whom it names.
  struct Phrase {
    var words: String
    var entities: [Int]
    /// What it is done to, not where it leads.
    var isObject = false
  }

  let text: AnalyzedText
  let reading: EntityReading
  let tree: ClauseTree
  let nameWords = NameWords.shared
  let prepositions = NamePrepositions.shared
  let clauseWords = ClauseWords.shared
  /// Of each entity, how much more often "the" stands before its name than not.
  private let articles: [Int32]
  private let shortNames: [Int: String]
  let actors: ActorPhrases

  /// - Complexity: O(*n*) in the mentions.
  init(_ text: AnalyzedText, entities: EntityReading, tree: ClauseTree) {
    self.text = text
    reading = entities
    self.tree = tree
    var articles = [Int32](repeating: 0, count: entities.entities.count)
    for mention in entities.mentions where mention.form == .name && mention.tokens.lowerBound > 0 {
      guard let entity = mention.entity, text.tokens[tree.head(of: mention.tokens)].dependency != .compound else {
        continue
      }
      articles[entity] += text.tokens[mention.tokens.lowerBound - 1].word == "the" ? 1 : -1
    }
    self.articles = articles
    shortNames = Self.shortNames(text, entities)
    actors = ActorPhrases(text, tree: tree)
  }

  /// What the article calls each person for short, the most frequent first: "Jiang", "Ratu Joni" is not one word.
  ///
  /// - Complexity: O(*n*) in the mentions.
  private static func shortNames(_ text: AnalyzedText, _ reading: EntityReading) -> [Int: String] {
    var counts: [Int: [String: Int]] = [:]
    for mention in reading.mentions where mention.form == .name && mention.type == .person && mention.tokens.count == 1
    {
      guard let entity = mention.entity else { continue }
      counts[entity, default: [:]][String(text.words(of: mention.tokens)), default: 0] += 1
    }
    return counts.compactMapValues { forms in
      forms.filter { $0.key.contains(where: \.isLowercase) }
        .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  // MARK: Entities

  /// The full name, with "the" where the article puts it: "the United States".
  func name(of entity: Int) -> String {
    let value = reading.entities[entity]
    let name = plainName(of: entity)
    guard value.type != .person, !name.hasPrefix("The ") else { return name }
    return articles[entity] > 0 || takesArticle(name) ? "the \(name)" : name
  }

  /// "Anna Berg and Erik Lind".
  func list(_ entities: [Int]) -> String { entities.map(name).joined(separator: " and ") }

  /// "United States", "Peace Party": behind "the" however the article has it.
  private func takesArticle(_ name: String) -> Bool {
    name.split(separator: " ").contains { nameWords.kinds(of: WordHash($0.lowercased())).contains(.article) }
  }

  /// What the article calls a person for short, else the family name; two who are called alike need their full names.
  func shortName(of entity: Int, beside others: [Int] = []) -> String {
    let name = calledName(of: entity)
    return others.contains { $0 != entity && calledName(of: $0) == name } ? reading.entities[entity].name : name
  }

  private func calledName(of entity: Int) -> String {
    guard reading.entities[entity].type == .person, let called = shortNames[entity],
      reading.entities[entity].name.split(whereSeparator: { !$0.isLetter }).contains(Substring(called))
    else { return surname(of: entity) }
    return called
  }

  /// "Berg's", "the United States'".
  func possessive(of entity: Int) -> String {
    let name = shortName(of: entity)
    return name + (name.hasSuffix("s") ? "'" : "'s")
  }

  /// Without what only tells it from its namesakes: "Green Party (Kenya)".
  private func plainName(of entity: Int) -> String {
    let name = reading.entities[entity].name
    guard name.hasSuffix(")"), let start = name.firstIndex(of: "("), start > name.startIndex else { return name }
    return String(name[..<name.index(before: start)])
  }

  /// The family name of a person, whatever the article calls him; the name of anything else.
  func surname(of entity: Int) -> String {
    let value = reading.entities[entity]
    return value.type == .person ? FamilyNames.shared.familyName(in: value.name) : plainName(of: entity)
  }

  func entities(in tokens: Range<Int>) -> [Int] { tokens.compactMap { tree.mention(at: $0)?.entity } }

  // MARK: Words

  /// Whether a word is capitalized wherever it stands.
  func isProper(_ token: Int) -> Bool { text.tokens[token].tag == .properNoun || tree.mention(at: token) != nil }

  /// The words of a range in one line, without marks of a quotation that ends elsewhere.
  func words(of tokens: Range<Int>) -> String {
    let words = text.words(of: tokens).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let marks = words.count { Self.marks.contains($0) }
    return marks % 2 == 0 ? words : words.filter { !Self.marks.contains($0) }
  }

  private static let marks: Set<Character> = ["\"", "“", "”"]

  /// Whether a range is written in capitals throughout, as headlines of old wires are.
  func isCapitals(_ tokens: Range<Int>) -> Bool {
    let words = text.words(of: tokens)
    return words.contains(" ") && !words.contains(where: \.isLowercase)
  }

  /// Without the words at its start that only say how it looks from the day of writing.
  func withoutPassing(_ tokens: Range<Int>) -> Range<Int> {
    var start = tokens.lowerBound
    while start + 1 < tokens.upperBound, nameWords.kinds(of: text.tokens[start].word).contains(.passing),
      tree.mention(at: start) == nil
    { start += 1 }
    // "the August 9 election": half of a day.
    if start > 0, start + 1 < tokens.upperBound, text.tokens[start].tag == .numeral,
      nameWords.kinds(of: text.tokens[start - 1].lemma).contains(.setting)
    {
      start += 1
    }
    return start..<tokens.upperBound
  }

  /// With the nouns and adjectives right before it: "the extradition bill".
  func withModifiers(_ tokens: Range<Int>, of head: Int) -> Range<Int> {
    var start = tokens.lowerBound
    while start > 0, isModifier(start - 1, in: tokens, head) { start = firstJoined(start - 1) }
    return withoutPassing(start..<tokens.upperBound)
  }

  /// The first part of a word that hyphens join: "five-year".
  func firstJoined(_ token: Int) -> Int {
    var first = token
    while first > 1, text.tokens[first - 1].word == "-", text.tokens[first - 1].start == text.tokens[first - 2].end,
      text.tokens[first].start == text.tokens[first - 1].end
    {
      first -= 2
    }
    return first
  }

  private func isModifier(_ token: Int, in tokens: Range<Int>, _ head: Int) -> Bool {
    let parent = Int(text.tokens[token].head)
    guard parent > token, parent <= head else { return false }
    return [.compound, .adjective, .flat].contains(text.tokens[token].dependency)
  }
}
