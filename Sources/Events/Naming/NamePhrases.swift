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
  let articles: [Int32]
  /// What the article calls each person, body and country for short, and each person with the first name.
  private let shortNames: [Int: String]
  private let usualNames: [Int: String]
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
    let forms = Self.forms(text, entities)
    shortNames = Self.shortNames(of: forms, entities)
    usualNames = Self.usualNames(of: forms, entities)
    actors = ActorPhrases(text, tree: tree)
  }

  /// How often each entity has each of its names in the article.
  ///
  /// - Complexity: O(*n*) in the mentions.
  private static func forms(_ text: AnalyzedText, _ reading: EntityReading) -> [Int: [String: Int]] {
    var counts: [Int: [String: Int]] = [:]
    for mention in reading.mentions where mention.form == .name {
      guard let entity = mention.entity, [.person, .organization, .country].contains(mention.type) else { continue }
      counts[entity, default: [:]][String(text.words(of: mention.tokens)), default: 0] += 1
    }
    return counts
  }

  /// Of persons the most frequent name of one word ("Jiang"; "Ratu Joni" is not one word), of bodies and countries the most
  /// frequent one of capitals ("UN", "U.S.") or the most frequent beginning ("Lund" of "Lund Motor Company").
  private static func shortNames(of forms: [Int: [String: Int]], _ reading: EntityReading) -> [Int: String] {
    var names: [Int: String] = [:]
    for (entity, counts) in forms {
      let whole = reading.entities[entity].name
      func best(_ isShort: (String) -> Bool) -> String? {
        counts.filter { isShort($0.key) }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      }
      if reading.entities[entity].type == .person {
        names[entity] = best { !$0.contains(" ") && $0.contains(where: \.isLowercase) }
      } else {
        let least = counts[whole] ?? 0
        names[entity] =
          best { isAcronym($0, of: whole) } ?? best { whole.hasPrefix($0 + " ") && counts[$0, default: 0] > least }
      }
    }
    return names
  }

  /// The most frequent name with first and family name: "John Berg", where the longest is "John Henry Berg Jr.".
  private static func usualNames(of forms: [Int: [String: Int]], _ reading: EntityReading) -> [Int: String] {
    var names: [Int: String] = [:]
    for (entity, counts) in forms where reading.entities[entity].type == .person {
      let whole = reading.entities[entity].name.split(separator: " ")
      let family = Substring(FamilyNames.shared.familyName(in: reading.entities[entity].name))
      names[entity] =
        counts.filter { form, _ in
          let words = form.split(separator: " ")
          return words.count > 1 && words.first == whole.first && words.contains(family)
            && words.allSatisfy(whole.contains)
        }
        .max { ($0.value, $1.key.utf8.count, $1.key) < ($1.value, $0.key.utf8.count, $0.key) }?.key
    }
    return names
  }

  /// "UN", "U.S.", "PG&E": the first letters of words of a name, or one of its words.
  private static func isAcronym(_ name: String, of whole: String) -> Bool {
    guard isCapitals(name) else { return false }
    var letters = name.filter(\.isLetter)[...]
    for word in whole.split(separator: " ") {
      if word == name { return true }
      if let first = letters.first, word.first == first { letters.removeFirst() }
    }
    return letters.isEmpty
  }

  private static func isCapitals(_ name: String) -> Bool {
    name.utf8.count > 1 && name.utf8.count < 7
      && name.unicodeScalars.allSatisfy { $0.properties.isUppercase || $0 == "." || $0 == "&" }
  }

  // MARK: Entities

  /// The full name, with "the" where the article puts it: "the United States".
  func name(of entity: Int) -> String {
    let value = reading.entities[entity]
    let name = usualNames[entity] ?? plainName(of: entity)
    guard value.type != .person, !name.hasPrefix("The ") else { return name }
    return articles[entity] > 0 || takesArticle(name) ? "the \(name)" : name
  }

  /// "Anna Berg and Erik Lind".
  ///
  /// - Parameter most: How many are named where there are more; the others are "others".
  func list(_ entities: [Int], upTo most: Int = .max) -> String {
    guard entities.count > most else { return entities.map(name).joined(separator: " and ") }
    return entities.prefix(most).map(name).joined(separator: ", ") + " and others"
  }

  /// "United States", "Peace Party": behind "the" however the article has it.
  private func takesArticle(_ name: String) -> Bool {
    name.split(separator: " ").contains { nameWords.kinds(of: WordHash($0.lowercased())).contains(.article) }
  }

  /// What the article calls a person for short, else the family name; two who are called alike need their full names.
  func shortName(of entity: Int, beside others: [Int] = []) -> String {
    let name = calledName(of: entity)
    return others.contains { $0 != entity && calledName(of: $0) == name } ? self.name(of: entity) : name
  }

  private func calledName(of entity: Int) -> String {
    guard let called = shortNames[entity] else { return surname(of: entity) }
    if reading.entities[entity].type != .person { return called }
    return reading.entities[entity].name.split(whereSeparator: { !$0.isLetter }).contains(Substring(called))
      ? called : surname(of: entity)
  }

  /// "Berg's", "Kenya's", but "US sanctions"; in full, "Anna Berg's".
  func possessive(of entity: Int, isFull: Bool = false, isCounted: Bool = false) -> String {
    let isPerson = reading.entities[entity].type == .person
    let name = isFull && isPerson ? self.name(of: entity) : shortName(of: entity)
    // "the US' two attacks"
    if !isPerson, Self.isCapitals(name), !isCounted { return name }
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

  /// Whom the words of a range name: "the governor" names nobody, whoever that is.
  func entities(in tokens: Range<Int>) -> [Int] {
    tokens.compactMap { token in
      tree.mention(at: token).flatMap { $0.form == .nominal || $0.form == .pronoun ? nil : $0.entity }
    }
  }

  /// Whether the sentence of a word names an entity.
  func names(_ entity: Int, near token: Int) -> Bool {
    guard let number = text.sentenceIndex(ofToken: token) else { return false }
    return text.sentences[number].tokens.contains { tree.mention(at: $0)?.entity == entity }
  }

  // MARK: Words

  /// Whether a word is capitalized wherever it stands.
  func isProper(_ token: Int) -> Bool { text.tokens[token].tag == .properNoun || tree.mention(at: token) != nil }

  /// The words of a range in one line, without marks of a quotation that ends elsewhere.
  func words(of tokens: Range<Int>) -> String {
    let words = text.words(of: tokens).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing(" ,", with: ",")
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
