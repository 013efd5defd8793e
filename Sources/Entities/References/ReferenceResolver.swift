import NewsModel

/// Attaches pronouns and descriptions to the names of the article, or leaves them.
///
/// Names are clustered before; what is resolved here never joins two clusters. A deterministic reading in the manner of
/// Lee et al. (2013): subjects before others, the near before the far, agreement in kind and gender.
struct ReferenceResolver {
  let text: AnalyzedText
  let references = ReferenceWords.shared
  let pronouns = PronounWords.shared
  private let countries = CountryTable.shared
  var clusters: [NameCluster]
  private let names: [Mention]
  private var nextName = 0
  /// The names that are near enough to be asked for and what was resolved, by their first token.
  ///
  /// Names join as the reading goes on, so that what is found goes in near the end.
  private(set) var mentions: [Mention] = []
  var holders: OfficeHolders
  /// For each token its quotation, −1 outside all.
  let quotationOf: [Int32]
  /// No mention has more tokens.
  private var longestMention: Int
  /// How often the article names each cluster.
  let frequency: [Int]
  /// The organization that a word for a kind was said to be: "the group, Doctors for Lund,".
  private var called: [WordHash: Int] = [:]
  /// What was called a union, a party or the like, and so is no firm.
  private(set) var calledBody: Set<Int> = []

  /// The cluster of the article's own country.
  let home: Int?

  /// - Parameter offices: The offices that each cluster is known to hold.
  init(
    _ text: AnalyzedText, clusters: [NameCluster], mentions: [Mention], offices: [Int: [HeldOffice]], home: Int?
  ) {
    self.text = text
    self.clusters = clusters
    self.home = home
    names = mentions
    holders = OfficeHolders(offices, among: clusters, home: home)
    longestMention = mentions.reduce(1) { max($0, $1.tokens.count) }
    var quotationOf = [Int32](repeating: -1, count: text.tokens.count)
    for (number, quotation) in text.quotations.enumerated() {
      for token in quotation.tokens where quotationOf[token] < 0 { quotationOf[token] = Int32(number) }
    }
    self.quotationOf = quotationOf
    var frequency = [Int](repeating: 0, count: clusters.count)
    for mention in mentions { if let entity = mention.entity { frequency[entity] += 1 } }
    self.frequency = frequency
  }

  /// All mentions, the new ones among them, in text order.
  mutating func resolved() -> [Mention] {
    var isTaken = [Bool](repeating: false, count: text.tokens.count)
    for name in names { for token in name.tokens { isTaken[token] = true } }
    for sentence in text.sentences where !sentence.isBoilerplate {
      addNames(upTo: horizon(of: sentence))
      for index in sentence.tokens where !isTaken[index] {
        guard let mention = reference(at: index, in: sentence) else { continue }
        for token in mention.tokens { isTaken[token] = true }
        insert(mention)
      }
    }
    addNames(upTo: text.tokens.count)
    return mentions
  }

  /// Behind the last token whose mention can matter to a sentence: its end, or where a speaker may follow a quotation.
  private func horizon(of sentence: Sentence) -> Int {
    sentence.tokens.reduce(sentence.tokens.upperBound) { end, token in
      guard quotationOf[token] >= 0 else { return end }
      return max(end, text.quotations[Int(quotationOf[token])].tokens.upperBound + Self.speakerDistance)
    }
  }

  /// How far behind a quotation its speaker may stand.
  static let speakerDistance = 14

  private mutating func addNames(upTo token: Int) {
    while nextName < names.count, names[nextName].tokens.lowerBound < token {
      mentions.append(names[nextName])
      holders.note(names[nextName])
      nextName += 1
    }
  }

  private mutating func insert(_ mention: Mention) {
    longestMention = max(longestMention, mention.tokens.count)
    mentions.insert(mention, at: mentions.firstIndex(from: mention.tokens.lowerBound + 1))
    holders.note(mention)
  }

  /// The mentions that may reach into a range of tokens, in text order.
  func mentions(near range: Range<Int>) -> ArraySlice<Mention> {
    let first = mentions.firstIndex(from: range.lowerBound - longestMention)
    return mentions[first..<max(first, mentions.firstIndex(from: range.upperBound))]
  }

  private mutating func reference(at index: Int, in sentence: Sentence) -> Mention? {
    let token = text.tokens[index]
    if token.tag == .pronoun || token.tag == .determiner { return pronoun(at: index, in: sentence) }
    if token.tag == .noun || token.tag == .properNoun {
      return sentence.isHeading ? headline(at: index) : description(at: index, in: sentence)
    }
    return nil
  }

  // MARK: Pronouns

  private func pronoun(at index: Int, in sentence: Sentence) -> Mention? {
    let token = text.tokens[index]
    let entity: Int?
    switch token.word {
    case "he", "him", "his", "himself": entity = person(at: index, female: false, in: sentence)
    case "she", "her", "hers", "herself": entity = person(at: index, female: true, in: sentence)
    case "i", "me", "my", "myself": entity = speaker(at: index)
    case "it", "its", "itself":
      if isBill(index, in: sentence) { return nil }
      entity = thing(at: index, isPlural: false)
    case "they", "their", "them", "themselves": entity = thing(at: index, isPlural: true)
    default: return nil
    }
    guard let entity else { return nil }
    return Mention(
      span: token.span, tokens: index..<(index + 1), form: .pronoun, type: clusters[entity].type, entity: entity,
      confidence: 0.7, rule: "pronoun")
  }

  private func person(at index: Int, female: Bool, in sentence: Sentence) -> Int? {
    if isAnybody(index) { return nil }
    return ownerBehind(index, female: female, in: sentence) ?? antecedent(of: index) { isPerson($0, female: female) }
  }

  /// "he or she", "his/her": nobody in particular.
  private func isAnybody(_ index: Int) -> Bool {
    [-2, 2].contains { step in
      let other = index + step
      guard text.tokens.indices.contains(other) else { return false }
      let between = text.tokens[index + step / 2].word
      return (between == "or" || between == "/") && text.tokens[other].tag == .pronoun
        && text.tokens[other].word != text.tokens[index].word
    }
  }

  /// "In his statement, Berg said": the subject behind the words that open a sentence is who they are of.
  private func ownerBehind(_ index: Int, female: Bool, in sentence: Sentence) -> Int? {
    let start = sentence.tokens.lowerBound
    guard text.tokens[index].dependency == .possessive, index - start < 4, index > start,
      text.tokens[start].tag == .adposition, quotationOf[index] < 0
    else { return nil }
    for token in index..<min(sentence.tokens.upperBound, index + Self.subjectReach)
    where text.tokens[token].dependency == .subject && isAbove(Int(text.tokens[token].head), index) {
      guard let mention = mentions(near: token..<(token + 1)).first(where: { $0.tokens.contains(token) }),
        mention.form == .name, let entity = mention.entity, isPerson(clusters[entity], female: female)
      else { return nil }
      return entity
    }
    return nil
  }

  func isPerson(_ cluster: NameCluster, female: Bool) -> Bool {
    cluster.type == .person && (cluster.isFemale ?? female) == female
  }

  /// The best earlier mention: of the same sentence and the ones before it, subjects first, then the nearest.
  func antecedent(
    of index: Int, window: Int = 4, prefersFrequent: Bool = false, subjectsOnly: Bool = false,
    ignoresFrequency: Bool = false,
    except excluded: Set<Int> = [], where fits: (NameCluster) -> Bool
  ) -> Int? {
    guard let number = text.sentenceIndex(ofToken: index) else { return nil }
    let inQuote = text.tokens[index].features.contains(.quoted)
    // The speaker of a quotation is not "he" inside it, and whom it names is not "he" who says it.
    let speaker = inQuote ? speaker(at: index) : nil
    let spoken = inQuote ? -1 : quotation(spokenBy: index)
    var best: (score: Int, entity: Int)?
    for mention in mentions[..<mentions.firstIndex(from: index)].reversed() {
      guard let place = text.sentenceIndex(ofToken: mention.tokens.lowerBound) else { continue }
      let distance = number - place
      if distance > window { break }
      guard mention.tokens.upperBound <= index, let entity = mention.entity, fits(clusters[entity]),
        !excluded.contains(entity)
      else { continue }
      if text.sentences[place].isHeading, distance > 1 { continue }
      if subjectsOnly, clusters[entity].type != .person || !isMainSubject(mention.tokens) { continue }
      if entity == speaker || spoken >= 0 && quotationOf[mention.tokens.lowerBound] == spoken { continue }
      var score = 100 - 25 * distance
      if isSubject(mention.tokens) || isAccordingTo(mention.tokens) { score += 20 }
      // "Speaking to Berg, he said": who is spoken to is not "he".
      if distance == 0, mention.tokens.upperBound < index, isInFrontedClause(mention.tokens, before: index) { continue }
      if mention.form == .name { score += 4 }
      if mention.form == .pronoun { score += 8 }
      // Whom the article is about: inside a quotation nobody else may have been named near it.
      if !ignoresFrequency { score += min(inQuote ? 20 : 8, frequency[entity] * (inQuote ? 2 : 1)) }
      // "The company" is the one that the article is about.
      if prefersFrequent { score += min(40, 4 * frequency[entity]) }
      score -= min(10, (index - mention.tokens.upperBound) / 6)
      if best.map({ score > $0.score }) ?? true { best = (score, entity) }
    }
    return best?.entity
  }

  /// The mention hangs from a participle that opens the sentence and belongs to the verb of `pronoun`.
  private func isInFrontedClause(_ mention: Range<Int>, before pronoun: Int) -> Bool {
    guard !isSubject(mention), text.tokens[pronoun].dependency == .subject else { return false }
    var token = mention.lowerBound
    for _ in 0..<8 {
      let head = Int(text.tokens[token].head)
      guard head >= 0 else { return false }
      if text.tokens[head].features.contains(.gerund), head < mention.lowerBound { return true }
      token = head
    }
    return false
  }

  /// A subject, or the name of one: "his colleague, Otto Lind, stayed".
  func isSubject(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      let head = Int(text.tokens[token].head)
      guard head >= 0, !tokens.contains(head) else { return false }
      switch text.tokens[token].dependency {
      case .subject, .passiveSubject: return true
      case .appositive, .flat:
        return text.tokens[head].dependency == .subject || text.tokens[head].dependency == .passiveSubject
      default: return false
      }
    }
  }

  /// The subject of a whole sentence, not of a clause in it.
  func isMainSubject(_ tokens: Range<Int>) -> Bool {
    guard isSubject(tokens), let head = governor(of: tokens) else { return false }
    // "his colleague, Otto Lind, stayed"
    let isNamed = text.tokens[head].dependency == .subject
    let verb = isNamed ? Int(text.tokens[head].head) : head
    return verb >= 0 && (text.tokens[verb].dependency == .root || text.tokens[verb].dependency == .parataxis)
  }

  /// "According to Berg, the dam held. He said": Berg spoke.
  private func isAccordingTo(_ tokens: Range<Int>) -> Bool {
    var before = tokens.lowerBound - 1
    while before > 0, [.noun, .properNoun, .determiner, .adjective].contains(text.tokens[before].tag) { before -= 1 }
    return before > 0 && text.tokens[before].word == "to" && text.tokens[before - 1].word == "according"
  }

  func governor(of tokens: Range<Int>) -> Int? {
    for token in tokens {
      let head = Int(text.tokens[token].head)
      if head >= 0, !tokens.contains(head) { return head }
    }
    return nil
  }

  // MARK: Descriptions

  /// "the president", "the Russian leader", "the company", "the government".
  private mutating func description(at index: Int, in sentence: Sentence) -> Mention? {
    let token = text.tokens[index]
    if let entity = named(after: index, in: sentence) {
      return describe(index..<(index + 1), entity, 0.85, "apposition")
    }
    if references.kinds(of: token.word).contains(.courtesy) { return courtesy(at: index, in: sentence) }
    if token.word == "government" || token.word == "authorities" { return government(at: index, in: sentence) }
    guard let start = definiteStart(before: index, in: sentence) else { return nil }
    let modifiers = start..<index
    if references.isOffice(token.word), !token.features.contains(.plural) {
      return office(at: index, start, in: sentence)
    }
    if references.kinds(of: token.word).contains(.role), !token.features.contains(.plural) {
      let description = OfficeDescription(offices: [token.word])
      return meant(at: index, by: modifiers, description, in: sentence).map {
        describe(start..<(index + 1), $0, 0.5, "office")
      }
    }
    guard references.kinds(of: token.word).contains(.organization), !token.features.contains(.plural) else {
      return nil
    }
    if !modifiers.isEmpty {
      // "the fire service" of "Lund Fire and Rescue Service": every word stands in the name.
      let found = antecedent(of: index, window: 30) { cluster in
        cluster.type == .organization
          && (modifiers.lowerBound...index).allSatisfy { cluster.words.contains(text.tokens[$0].word) }
      }
      return found.map { describe(start..<(index + 1), $0, 0.6, "kind") }
    }
    if let entity = namedBeside(index, in: sentence) {
      called[token.word] = entity
      return describe(index..<(index + 1), entity, 0.7, "kind")
    }
    let entity = called[token.word] ?? organization(called: token.word, index, in: sentence)
    if let entity, references.kinds(of: token.word).contains(.body) { calledBody.insert(entity) }
    return entity.map { describe(index..<(index + 1), $0, 0.5, "kind") }
  }

  /// "The group, Doctors for Lund,": the organization that a word for its kind is named beside.
  private func namedBeside(_ index: Int, in sentence: Sentence) -> Int? {
    guard index + 3 < sentence.tokens.upperBound, text.tokens[index + 1].word == ",",
      let mention = mention(beginningAt: index + (text.tokens[index + 2].tag == .determiner ? 3 : 2)),
      mention.type == .organization, mention.form == .name,
      mention.tokens.upperBound < sentence.tokens.upperBound, text.tokens[mention.tokens.upperBound].word == ","
    else { return nil }
    return mention.entity
  }

  func mention(beginningAt token: Int) -> Mention? {
    let place = mentions.firstIndex(from: token)
    return place < mentions.count && mentions[place].tokens.lowerBound == token ? mentions[place] : nil
  }

  func describe(_ tokens: Range<Int>, _ entity: Int, _ confidence: Float, _ rule: String) -> Mention {
    Mention(
      span: text.span(of: tokens), tokens: tokens, form: .nominal, type: clusters[entity].type, entity: entity,
      confidence: confidence, rule: rule)
  }

  /// The first token after "the" when only adjectives and nouns stand between it and `index`.
  private func definiteStart(before index: Int, in sentence: Sentence) -> Int? {
    var start = index
    while start > sentence.tokens.lowerBound, index - start < 6 {
      let before = text.tokens[start - 1]
      if before.word == "the" || before.word == "'s" && start > 1 && landOf(token: start - 2) != nil { return start }
      // "the 93-year-old cleric"
      guard
        [.adjective, .noun, .properNoun, .numeral].contains(before.tag)
          || before.word == "-" && before.features.contains(.glued)
      else { return nil }
      start -= 1
    }
    return nil
  }

  func countryOf(token: Int) -> Int? {
    mentions(near: token..<(token + 1)).first { $0.tokens.contains(token) && $0.type == .country }?.entity
  }
}
