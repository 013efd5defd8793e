import NewsModel

/// The phrases that names of events are put together from.
struct NamePhrases {
  /// A phrase and whom it names.
  struct Phrase {
    var words: String
    var entities: [Int]
  }

  let text: AnalyzedText
  let reading: EntityReading
  private let tree: ClauseTree
  private let nameWords = NameWords.shared
  private let prepositions = NamePrepositions.shared
  /// Of each entity, how much more often "the" stands before its name than not.
  private let articles: [Int32]
  private let shortNames: [Int: String]

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
    return start..<tokens.upperBound
  }

  /// With the nouns and adjectives right before it: "the extradition bill".
  func withModifiers(_ tokens: Range<Int>, of head: Int) -> Range<Int> {
    var start = tokens.lowerBound
    while start > 0, isModifier(start - 1, in: tokens, head) { start = firstJoined(start - 1) }
    return withoutPassing(start..<tokens.upperBound)
  }

  /// The first part of a word that hyphens join: "five-year".
  private func firstJoined(_ token: Int) -> Int {
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

  // MARK: Phrases

  /// The phrases right behind a noun that belong to it: "vote | on the budget", "murder | of a guard".
  func complements(of trigger: TriggerMention) -> [Phrase] {
    var end = trigger.tokens.upperBound
    var phrases: [Phrase] = []
    for child in tree.children(of: trigger.head) where child >= end {
      guard text.tokens[child].dependency == .nominalModifier, phrases.count < 2,
        let start = opening(of: child), start == end
      else { break }
      let isPlace = text.tokens[start].word == "in" || text.tokens[start].word == "at"
      guard let phrase = phrase(of: child), isWhole(phrase, child, behind: start) else { break }
      end = max(child + 1, phrase.upperBound)
      if !isPlace, !isSetting(child) {
        phrases.append(named(words(of: start..<start + 1), phrase, child))
      }
    }
    return phrases
  }

  /// What a verb is done to, and where it leads: "approved | the budget", "left | for Lima".
  func objects(of trigger: TriggerMention) -> [Phrase] {
    var phrases: [Phrase] = []
    let isTogether = prepositions.isTogether(trigger.family)
    for child in tree.children(of: trigger.head) where phrases.count < 2 {
      // "opened fire"
      if trigger.tokens.contains(child) { continue }
      // "met Anna Novak": she is one of two who met.
      if isTogether, tree.mention(at: child) != nil { continue }
      switch text.tokens[child].dependency {
      case .object where child > trigger.head, .passiveSubject where child < trigger.head:
        guard phrases.isEmpty, !isSetting(child), let phrase = phrase(of: child) else { continue }
        let preposition = prepositions.preposition(of: trigger.family, isActor: tree.mention(at: child) != nil)
        phrases.append(named(preposition, phrase, child))
      case .oblique where child > trigger.head:
        guard let start = opening(of: child), nameWords.kinds(of: text.tokens[start].word).contains(.complement),
          !isSetting(child), let phrase = phrase(of: child), isWhole(phrase, child, behind: start)
        else { continue }
        phrases.append(named(words(of: start..<start + 1), phrase, child))
      default: break
      }
    }
    return phrases
  }

  /// "between" asks for two: "between Kenya" is half of a phrase whose other half was read elsewhere.
  private func isWhole(_ phrase: Range<Int>, _ noun: Int, behind preposition: Int) -> Bool {
    text.tokens[preposition].word != "between" || text.tokens[noun].lemma != text.tokens[noun].word
      || phrase.upperBound > noun + 1
  }

  /// A person by his name alone, without what he is: "the general Qasem Soleimani".
  private func named(_ preposition: String, _ phrase: Range<Int>, _ noun: Int) -> Phrase {
    let entities = entities(in: phrase)
    if let mention = tree.mention(at: noun), mention.form == .name, mention.type == .person,
      let entity = mention.entity,
      mention.tokens.upperBound == phrase.upperBound
    {
      return Phrase(words: "\(preposition) \(name(of: entity))", entities: entities)
    }
    var words = words(of: phrase)
    // "The ministry said": no large letter inside of a name.
    if text.tokens[phrase.lowerBound].tag == .determiner { words = words.prefix(1).lowercased() + words.dropFirst() }
    return Phrase(words: "\(preposition) \(words)", entities: entities)
  }

  private func isSetting(_ noun: Int) -> Bool {
    text.tokens[noun].tag == .numeral || nameWords.kinds(of: text.tokens[noun].lemma).contains(.setting)
  }

  /// The preposition that opens a phrase.
  private func opening(of noun: Int) -> Int? {
    for child in tree.children(of: noun) where text.tokens[child].dependency == .case { return child }
    return nil
  }

  /// A noun with the words before it and one phrase of it: "the end of the war". Nothing of pronouns and clauses.
  private func phrase(of noun: Int) -> Range<Int>? {
    guard text.tokens[noun].tag == .noun || text.tokens[noun].tag == .properNoun else { return nil }
    var range = tree.mention(at: noun)?.tokens ?? noun..<(noun + 1)
    while range.lowerBound > 0, noun - range.lowerBound < 5, belongs(range.lowerBound - 1, to: noun) {
      range = firstJoined(range.lowerBound - 1)..<range.upperBound
    }
    // "their own plan", "this plan": only articles stay.
    while range.count > 1, isPointing(range.lowerBound) { range = (range.lowerBound + 1)..<range.upperBound }
    if let last = lastConjunct(of: noun, behind: range.upperBound) { return range.lowerBound..<last }
    for child in tree.children(of: noun) where child >= range.upperBound {
      guard text.tokens[child].dependency == .nominalModifier, opening(of: child) == range.upperBound,
        text.tokens[range.upperBound].word == "of", !isSetting(child)
      else { break }
      var end = tree.mention(at: child)?.tokens.upperBound ?? child + 1
      if child + 1 - range.upperBound > 5 { end = range.upperBound }
      range = range.lowerBound..<end
      break
    }
    return range
  }

  private func isPointing(_ token: Int) -> Bool {
    if tree.mention(at: token)?.form == .name { return false }
    return switch text.tokens[token].tag {
    case .pronoun: true
    case .determiner: !["the", "a", "an"].contains { text.tokens[token].word == $0 }
    default: nameWords.kinds(of: text.tokens[token].word).contains(.passing) || text.tokens[token].dependency == .case
    }
  }

  /// Where a short list ends: "Norway, Kenya | and Peru".
  private func lastConjunct(of noun: Int, behind end: Int) -> Int? {
    var last: Int?
    for child in tree.children(of: noun) where child >= end {
      guard text.tokens[child].dependency == .conjunct, child - end < 8,
        text.tokens[child].tag == .noun || text.tokens[child].tag == .properNoun
      else { continue }
      last = max(child + 1, tree.mention(at: child)?.tokens.upperBound ?? 0)
    }
    return last
  }

  private func belongs(_ token: Int, to noun: Int) -> Bool {
    guard Int(text.tokens[token].head) > token, Int(text.tokens[token].head) <= noun else {
      return text.tokens[token].dependency == .case && text.tokens[token].word == "'s"
    }
    switch text.tokens[token].dependency {
    case .compound, .adjective, .determiner, .possessive, .numeric, .flat: return true
    default: return false
    }
  }
}
