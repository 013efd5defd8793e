import NewsModel

/// Attaches pronouns and descriptions to the names of the article, or leaves them.
///
/// Names are clustered before; what is resolved here never joins two clusters. A deterministic reading in the manner of
/// Lee et al. (2013): subjects before others, the near before the far, agreement in kind and gender.
struct ReferenceResolver {
  private let text: AnalyzedText
  private let references = ReferenceWords.shared
  private let countries = CountryTable.shared
  private var clusters: [NameCluster]
  private let names: [Mention]
  private var nextName = 0
  /// The names that are near enough to be asked for and what was resolved, by their first token.
  ///
  /// Names join as the reading goes on, so that what is found goes in near the end.
  private var mentions: [Mention] = []
  private var holders: OfficeHolders
  /// For each token its quotation, −1 outside all.
  private let quotationOf: [Int32]
  /// No mention has more tokens.
  private var longestMention: Int
  /// How often the article names each cluster.
  private let frequency: [Int]
  /// The organization that a word for a kind was said to be: "the group, Doctors for Lund,".
  private var called: [WordHash: Int] = [:]

  /// - Parameter offices: The words of the offices that each cluster is known to hold.
  init(_ text: AnalyzedText, clusters: [NameCluster], mentions: [Mention], offices: [Int: Set<WordHash>]) {
    self.text = text
    self.clusters = clusters
    names = mentions
    holders = OfficeHolders(offices, among: clusters)
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
  private static let speakerDistance = 14

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
  private func mentions(near range: Range<Int>) -> ArraySlice<Mention> {
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
    case "he", "him", "his", "himself": entity = antecedent(of: index, in: sentence) { isPerson($0, female: false) }
    case "she", "her", "hers", "herself": entity = antecedent(of: index, in: sentence) { isPerson($0, female: true) }
    case "i", "me", "my", "myself": entity = speaker(at: index)
    case "it", "its", "itself":
      entity = antecedent(of: index, in: sentence, window: 1) { $0.type == .organization || $0.type == .country }
    case "they", "their", "them":
      entity = antecedent(of: index, in: sentence, window: 1) { $0.type == .group || $0.type == .organization }
    default: return nil
    }
    guard let entity else { return nil }
    return Mention(
      span: token.span, tokens: index..<(index + 1), form: .pronoun, type: clusters[entity].type, entity: entity,
      confidence: 0.7, rule: "pronoun")
  }

  private func isPerson(_ cluster: NameCluster, female: Bool) -> Bool {
    cluster.type == .person && (cluster.isFemale ?? female) == female
  }

  /// The best earlier mention: of the same sentence and the ones before it, subjects first, then the nearest.
  private func antecedent(
    of index: Int, in sentence: Sentence, window: Int = 4, prefersFrequent: Bool = false,
    where fits: (NameCluster) -> Bool
  ) -> Int? {
    guard let number = text.sentenceIndex(ofToken: index) else { return nil }
    let inQuote = text.tokens[index].features.contains(.quoted)
    var best: (score: Int, entity: Int)?
    for mention in mentions[..<mentions.firstIndex(from: index)].reversed() {
      guard let place = text.sentenceIndex(ofToken: mention.tokens.lowerBound) else { continue }
      let distance = number - place
      if distance > window { break }
      guard mention.tokens.upperBound <= index, let entity = mention.entity, fits(clusters[entity]) else { continue }
      if text.sentences[place].isHeading, distance > 1 { continue }
      // The speaker of a quotation is not "he" inside it.
      if inQuote, let speaker = speaker(at: index), speaker == entity { continue }
      var score = 100 - 25 * distance
      if isSubject(mention.tokens) { score += 20 }
      // "Speaking to Berg, he said": who is spoken to is not "he".
      if distance == 0, mention.tokens.upperBound < index, isInFrontedClause(mention.tokens, before: index) { continue }
      if mention.form == .name { score += 4 }
      if mention.form == .pronoun { score += 8 }
      // Whom the article is about: inside a quotation nobody else may have been named near it.
      score += min(inQuote ? 20 : 8, frequency[entity] * (inQuote ? 2 : 1))
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

  private func isSubject(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      switch text.tokens[token].dependency {
      case .subject, .passiveSubject: !tokens.contains(Int(text.tokens[token].head))
      default: false
      }
    }
  }

  /// Who says the quotation that a token stands in: the subject of the verb of speech beside it.
  private func speaker(at index: Int) -> Int? {
    guard quotationOf[index] >= 0 else { return nil }
    let quotation = text.quotations[Int(quotationOf[index])]
    // Look right behind the quotation, then right before it, for a verb with a named subject.
    let after =
      quotation.tokens
      .upperBound..<min(
        quotation.tokens.upperBound + Self.speakerDistance, text.tokens.count)
    let before = max(0, quotation.tokens.lowerBound - 16)..<quotation.tokens.lowerBound
    for window in [after, before] {
      for mention in mentions(near: window) where mention.entity != nil && mention.tokens.overlaps(window) {
        guard let entity = mention.entity, clusters[entity].type == .person || clusters[entity].type == .organization
        else { continue }
        guard isSubject(mention.tokens), let head = governor(of: mention.tokens),
          references.actorVerbs.contains(text.tokens[head].lemma)
        else { continue }
        return entity
      }
    }
    return nil
  }

  private func governor(of tokens: Range<Int>) -> Int? {
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
    guard let start = definiteStart(before: index, in: sentence) else { return nil }
    let modifiers = start..<index
    if token.word == "government" || token.word == "authorities" {
      guard
        let country = modifiers.lazy.compactMap(countryOf(token:)).first
          ?? antecedent(of: index, in: sentence, where: { $0.type == .country })
      else { return nil }
      return describe(index..<(index + 1), country, 0.6, "government")
    }
    if references.offices.contains(token.word), !token.features.contains(.plural) {
      let country = modifiers.lazy.compactMap(countryOf(token:)).first
      let entity = holder(of: token.word, country: country, before: index)
      guard let entity else { return nil }
      let first = modifiers.first { countryOf(token: $0) == nil } ?? index
      return describe((country == nil ? first : start)..<(index + 1), entity, 0.6, "office")
    }
    if !modifiers.isEmpty, references.organizations.contains(token.word), !token.features.contains(.plural) {
      // "the fire service" of "Lund Fire and Rescue Service": every word stands in the name.
      let found = antecedent(of: index, in: sentence, window: 30) { cluster in
        cluster.type == .organization
          && (modifiers.lowerBound...index).allSatisfy { cluster.words.contains(text.tokens[$0].word) }
      }
      return found.map { describe(start..<(index + 1), $0, 0.6, "kind") }
    }
    if references.organizations.contains(token.word), !token.features.contains(.plural) {
      if let entity = namedBeside(index, in: sentence) {
        called[token.word] = entity
        return describe(index..<(index + 1), entity, 0.7, "kind")
      }
      let isNamed = references.namedOrganizations.contains(token.word)
      let isFirm = references.firms.contains(token.word)
      let found =
        called[token.word]
        ?? antecedent(of: index, in: sentence, window: isFirm ? 6 : 2, prefersFrequent: isFirm) {
          $0.type == .organization && (!isNamed || $0.words.contains(token.word))
            && (!isFirm || $0.alpha2 == nil && !$0.words.contains(where: references.publicWords.contains))
        }
      guard let entity = found else { return nil }
      return describe(index..<(index + 1), entity, 0.5, "kind")
    }
    return nil
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

  /// "Mayor announces resignation": the one whom the article names with that office.
  private func headline(at index: Int) -> Mention? {
    let token = text.tokens[index]
    guard references.offices.contains(token.word), !token.features.contains(.plural), token.dependency == .subject
    else {
      return nil
    }
    return holders.only(token.word).map { describe(index..<(index + 1), $0, 0.5, "office") }
  }

  /// "the mayor of Lund, Ada Berg,": the person whose name follows an office after a comma.
  private func named(after index: Int, in sentence: Sentence) -> Int? {
    guard references.offices.contains(text.tokens[index].word), !text.tokens[index].features.contains(.plural) else {
      return nil
    }
    var comma = index + 1
    while comma < sentence.tokens.upperBound, comma - index < 8, text.tokens[comma].tag != .punctuation {
      if text.tokens[comma].tag == .verb || text.tokens[comma].tag == .auxiliary { return nil }
      comma += 1
    }
    // Only "of", "for" or "to" lead from the office to the comma.
    if comma > index + 1, text.tokens[index + 1].tag != .adposition { return nil }
    guard comma + 2 < sentence.tokens.upperBound, text.tokens[comma].word == ",",
      let mention = mention(beginningAt: comma + 1), mention.type == .person, mention.form == .name,
      mention.tokens.upperBound < sentence.tokens.upperBound
    else { return nil }
    // A list of people ("the president, Berg and Lind") goes on with a comma and another, or with "and".
    let next = text.tokens[mention.tokens.upperBound]
    return next.word == "," || next.tag == .verb || next.tag == .auxiliary ? mention.entity : nil
  }

  private func mention(beginningAt token: Int) -> Mention? {
    let place = mentions.firstIndex(from: token)
    return place < mentions.count && mentions[place].tokens.lowerBound == token ? mentions[place] : nil
  }

  private func describe(_ tokens: Range<Int>, _ entity: Int, _ confidence: Float, _ rule: String) -> Mention {
    Mention(
      span: text.span(of: tokens), tokens: tokens, form: .nominal, type: clusters[entity].type, entity: entity,
      confidence: confidence, rule: rule)
  }

  /// The first token after "the" when only adjectives and nouns stand between it and `index`.
  private func definiteStart(before index: Int, in sentence: Sentence) -> Int? {
    var start = index
    while start > sentence.tokens.lowerBound, index - start < 4 {
      let before = text.tokens[start - 1]
      if before.word == "the" { return start }
      guard before.tag == .adjective || before.tag == .noun || before.tag == .properNoun else { return nil }
      start -= 1
    }
    return nil
  }

  private func countryOf(token: Int) -> Int? {
    mentions(near: token..<(token + 1)).first { $0.tokens.contains(token) && $0.type == .country }?.entity
  }

  /// The person last named before the place who holds an office of that word, of that country where one is given.
  private func holder(of office: WordHash, country: Int?, before index: Int) -> Int? {
    let people = holders.named(
      before: index, holding: country != nil && office == "leader" ? [office, "president"] : [office])
    guard let nearest = people.first else { return nil }
    // Of two governors the article's own is named more often than the one it compares him with.
    return people.first { frequency[$0] > 2 * frequency[nearest] } ?? nearest
  }
}
