import NewsModel

/// The words of a phrase as a name has them.
extension NamePhrases {
  /// A person by his name alone, without what he is: "the general Qasem Soleimani".
  func named(_ preposition: String, _ phrase: Range<Int>, _ noun: Int) -> Phrase {
    let entities = entities(in: phrase)
    if let mention = tree.mention(at: noun), mention.form == .name, mention.type == .person,
      let entity = mention.entity,
      mention.tokens.upperBound == phrase.upperBound
    {
      return Phrase(words: "\(preposition) \(name(of: entity))", entities: entities)
    }
    // "between President Anna Berg and Minister Peter Brown"
    if let mention = tree.mention(at: noun), mention.form == .name, mention.type == .person,
      entities.count > 1, Set(entities).allSatisfy({ reading.entities[$0].type == .person })
    {
      var persons: [Int] = []
      for entity in entities where !persons.contains(entity) { persons.append(entity) }
      if persons.count > 1 { return Phrase(words: "\(preposition) \(list(persons))", entities: persons) }
    }
    // "the suspect" has a name in the article.
    if let mention = tree.mention(at: noun), mention.form == .nominal, let entity = mention.entity,
      mention.type == .person, mention.tokens.upperBound == phrase.upperBound
    {
      return Phrase(words: "\(preposition) \(name(of: entity))", entities: [entity])
    }
    // "the Iranian airline Lund Air"
    if let mention = tree.mention(at: noun), mention.form == .name, mention.type == .organization,
      mention.tokens.upperBound == phrase.upperBound, mention.tokens.lowerBound > phrase.lowerBound + 1
    {
      let isDefinite = mention.entity.map { articles[$0] > 0 } ?? false
      return Phrase(
        words: "\(preposition) \(isDefinite ? "the " : "")\(words(of: mention.tokens))", entities: entities)
    }
    // "the defendant, Anna Berg"
    let beside = actors.names(beside: noun).compactMap(\.entity)
    if !beside.isEmpty, beside.count < 3 { return Phrase(words: "\(preposition) \(list(beside))", entities: beside) }
    var words = words(of: phrase)
    // "The ministry said", "Officials were": no large letter inside of a name.
    let first = phrase.lowerBound
    if text.tokens[first].tag == .determiner || opensSentence(first) && !isProper(first) && !isAcronym(first) {
      words = words.prefix(1).lowercased() + words.dropFirst()
    }
    return Phrase(words: "\(preposition) \(words)", entities: entities)
  }

  private func opensSentence(_ token: Int) -> Bool {
    text.sentenceIndex(ofToken: token).map { text.sentences[$0].tokens.lowerBound == token } ?? false
  }

  private func isAcronym(_ token: Int) -> Bool { text.tokens[token].features.contains(.allCapitals) }

  /// Where a preposition ends: "due | to".
  func wordsEnd(from preposition: Int) -> Int {
    var end = preposition + 1
    while end < text.tokens.count, text.tokens[end].dependency == .fixed { end += 1 }
    return end
  }

  func isSetting(_ noun: Int) -> Bool {
    text.tokens[noun].tag == .numeral || nameWords.kinds(of: text.tokens[noun].lemma).contains(.setting)
  }

  /// The preposition that opens a phrase.
  func opening(of noun: Int) -> Int? {
    for child in tree.children(of: noun) where text.tokens[child].dependency == .case { return child }
    return nil
  }

  /// A noun with the words before it and one phrase of it: "the end of the war". Nothing of pronouns and clauses.
  func phrase(of noun: Int) -> Range<Int>? {
    guard [.noun, .properNoun, .numeral].contains(text.tokens[noun].tag) else { return nil }
    var range = tree.mention(at: noun)?.tokens ?? firstJoined(noun)..<(noun + 1)
    while noun - range.lowerBound < 6, let start = start(before: range.lowerBound, of: noun) {
      range = start..<range.upperBound
      // "national security adviser Anna Berg's resignation": not what she is.
      if let owner = tree.mention(at: start), owner.form == .name, owner.type == .person { break }
    }
    // "their own plan", "this plan": only articles stay.
    while range.count > 1, isPointing(range.lowerBound) { range = (range.lowerBound + 1)..<range.upperBound }
    // "Section 112"
    if range.upperBound < text.tokens.count, text.tokens[range.upperBound].tag == .numeral,
      Int(text.tokens[range.upperBound].head) == noun
    {
      range = range.lowerBound..<(range.upperBound + 1)
    }
    if let last = lastConjunct(of: noun, behind: range.upperBound) { return range.lowerBound..<last }
    for child in tree.children(of: noun) where child >= range.upperBound {
      guard text.tokens[child].dependency == .nominalModifier, opening(of: child) == range.upperBound,
        text.tokens[range.upperBound].word == "of", !isSetting(child)
      else { break }
      var end = tree.mention(at: child)?.tokens.upperBound ?? child + 1
      if let last = lastConjunct(of: child, behind: end), last - range.upperBound < 8 { end = last }
      if child + 1 - range.upperBound > 5 { end = range.upperBound }
      range = range.lowerBound..<end
      break
    }
    return range
  }

  /// Where the word before a phrase that belongs to it begins, or the whole name that it ends: "Anna Maria Berg's | son".
  private func start(before token: Int, of noun: Int) -> Int? {
    guard token > 0 else { return nil }
    if let name = tree.mention(at: token - 1), name.form == .name, name.tokens.count > 1 {
      return belongs(tree.head(of: name.tokens), to: noun) ? name.tokens.lowerBound : nil
    }
    return belongs(token - 1, to: noun) ? firstJoined(token - 1) : nil
  }

  func isPointing(_ token: Int) -> Bool {
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
      return text.tokens[token].dependency == .case
        && ["'s", "’s", "'", "’"].contains { text.tokens[token].word == $0 }
    }
    switch text.tokens[token].dependency {
    case .compound, .adjective, .determiner, .possessive, .numeric, .flat: return true
    default: return false
    }
  }
}
