import NewsModel

/// Weighs the noun phrases before "it" and "they": number and kind must agree, and each place in a clause has its worth.
extension ReferenceResolver {
  /// A noun phrase by its head, as what a pronoun may stand for; `nil` where it cannot.
  func candidate(
    _ token: Int, for pronoun: Int, at distance: Int, _ use: Use, isPlural: Bool
  ) -> Candidate? {
    let word = text.tokens[token]
    let governor = Int(word.head)
    let mention = mention(headedBy: token)
    if token > pronoun, !isSubject(token..<(token + 1)) || !isAbove(governor, pronoun) { return nil }
    guard let fits = agreement(token, mention, before: pronoun, isPlural: isPlural),
      var score = salience(of: token, isNamed: mention != nil)
    else { return nil }
    score += distance == 0 ? 100 : 50
    score -= min(12, abs(pronoun - token) / 4)
    // What a quotation says is seldom of whom the reporter named, and the other way round.
    if quotationOf[token] != quotationOf[pronoun] {
      if quotationOf[pronoun] >= 0, isWhole(quotationOf[pronoun]) { return nil }
      if quotationOf[token] >= 0 { score -= 25 }
    }
    if text.sentences[text.sentenceIndex(ofToken: token) ?? 0].paragraph
      != text.sentences[text.sentenceIndex(ofToken: pronoun) ?? 0].paragraph
    {
      score -= 10
    }
    if distance == 0 {
      guard !isBound(pronoun, to: token) else { return nil }
      // Whoever governs the clause that the pronoun stands in: "Kenya said that it".
      if governor >= 0, let steps = steps(from: pronoun, upTo: governor) {
        score += 20
        if isSubject(token..<(token + 1)), pronouns.kinds(of: text.tokens[governor].lemma).contains(.report) {
          // "The paper reported that Kenya asks whether it": only what the reporter says of himself is of him.
          let isSubjectItself = isSubject(pronoun..<(pronoun + 1))
          score += steps <= (isSubjectItself ? 2 : 3) ? 20 : -20
        }
        // "allowed the town to have its own"
        if word.dependency == .object || word.dependency == .indirectObject { score += 30 }
      }
    }
    let own = text.tokens[pronoun].dependency
    if own == .subject || own == .object, word.dependency == own { score += 8 }
    let entity = fits.isNamed ? mention?.entity : nil
    if use == .actor { score += entity.map { isActor($0) ? 15 : 0 } ?? (canAct(token) ? 0 : -25) }
    if let entity { score += min(8, frequency[entity]) }
    return Candidate(score: score + fits.score, entity: entity)
  }

  /// The mention that has a token for its head.
  private func mention(headedBy token: Int) -> Mention? {
    mentions(near: token..<(token + 1)).first { $0.tokens.contains(token) }
  }

  /// Whether a phrase agrees with the pronoun in number and kind, whether it is one of the article's entities, and what
  /// speaks for or against it.
  private func agreement(
    _ token: Int, _ mention: Mention?, before pronoun: Int, isPlural: Bool
  ) -> (score: Int, isNamed: Bool)? {
    let word = text.tokens[token]
    let kinds = pronouns.kinds(of: word.lemma)
    if let mention {
      if mention.tokens.contains(Int(word.head)) { return nil }
      guard let entity = mention.entity else { return nil }
      let type = clusters[entity].type
      let isJoined = isCoordinated(token, before: pronoun)
      if mention.form == .pronoun {
        let isSame = word.word == "they" || word.word == "their" || word.word == "them"
        return type != .person && isSame == isPlural ? (12, true) : nil
      }
      if isPlural {
        if isJoined { return (0, false) }
        if type == .group || mention.form == .demonym && word.features.contains(.plural) { return (0, true) }
        if type == .organization { return kinds.contains(.collective) ? (-10, true) : (-20, true) }
        return nil
      }
      // Of two that act together neither is "it".
      if mention.form == .demonym || isJoined || isInList(token) { return nil }
      if type == .group { return word.features.contains(.plural) || word.tag == .adjective ? nil : (0, true) }
      return type == .organization || type == .country || type == .place ? (0, true) : nil
    }
    switch word.tag {
    case .noun, .properNoun: break
    case .pronoun:
      // Another that was left open: what follows goes on with it.
      let isThey = word.word == "they" || word.word == "their" || word.word == "them"
      let isIt = word.word == "it" || word.word == "its"
      guard isPlural ? isThey : isIt, !isExpletive(token) else { return nil }
      return (8, false)
    case .numeral, .adjective, .determiner:
      guard isPlural, word.dependency == .subject || word.dependency == .passiveSubject else { return nil }
      return (0, false)
    default: return nil
    }
    if kinds.contains(.time) { return nil }
    let isSeveral =
      word.features.contains(.plural) || kinds.contains(.collective) || isCoordinated(token, before: pronoun)
    if isPlural {
      if isSeveral { return (0, false) }
      // "a user shared their own"
      let isPart = word.dependency == .appositive || word.dependency == .compound || word.dependency == .conjunct
      return isPerson(word: token) && !isPart ? (-10, false) : nil
    }
    if word.features.contains(.plural) || isPerson(word: token) { return nil }
    return (0, false)
  }

  private func isPerson(word token: Int) -> Bool {
    let lemma = text.tokens[token].lemma
    return !references.kinds(of: lemma).isDisjoint(with: [.office, .role])
  }

  /// What a phrase's place in its clause is worth; `nil` for words that only belong to a noun.
  private func salience(of token: Int, isNamed: Bool) -> Int? {
    var token = token
    for _ in 0..<4 where text.tokens[token].dependency == .conjunct || text.tokens[token].dependency == .appositive {
      let head = Int(text.tokens[token].head)
      guard head >= 0 else { break }
      token = head
    }
    let isPlace = token > 0 && pronouns.kinds(of: text.tokens[preposition(of: token)].word).contains(.locative)
    switch text.tokens[token].dependency {
    case .subject, .passiveSubject: return isMainSubject(token..<(token + 1)) ? 50 : 40
    case .object, .indirectObject: return 20
    case .obliqueAgent: return 20
    case .oblique: return isPlace && isNamed ? -15 : 5
    case .nominalModifier: return isPlace && isNamed ? -20 : -5
    case .possessive: return 0
    case .compound: return isNamed ? -15 : nil
    case .root, .complementClause, .parataxis, .openComplement, .adverbialClause, .vocative, .list: return 5
    case .relativeClause, .clausalModifier: return 0
    case .obliqueTime, .temporalModifier, .nominalAdverb, .flat, .fixed: return nil
    default: return isNamed ? -20 : nil
    }
  }

  /// The word before a phrase, where that is a preposition; else the head itself.
  private func preposition(of token: Int) -> Int {
    var before = token
    while before > 0, token - before < 6 {
      before -= 1
      switch text.tokens[before].tag {
      case .determiner, .adjective, .noun, .properNoun, .numeral: continue
      case .adposition: return before
      default: return token
      }
    }
    return token
  }

  /// The second of "Kenya and Norway".
  private func isInList(_ token: Int) -> Bool {
    let head = Int(text.tokens[token].head)
    guard text.tokens[token].dependency == .conjunct, head >= 0 else { return false }
    return text.tokens[head].tag == .properNoun || text.tokens[head].tag == .noun
  }

  /// "Kenya and Norway": several, none of them alone.
  private func isCoordinated(_ token: Int, before end: Int) -> Bool {
    if text.tokens[token].dependency == .conjunct { return false }
    let limit = min(end > token ? end : text.tokens.count, token + 12)
    return (token + 1..<max(token + 1, limit)).contains { other in
      text.tokens[other].dependency == .conjunct && Int(text.tokens[other].head) == token
        && (text.tokens[other].tag == .properNoun || text.tokens[other].tag == .noun)
    }
  }

  /// Two arguments of one verb are two, and what a possessive belongs to is not its owner: "Kenya thanked it", "its
  /// release".
  private func isBound(_ pronoun: Int, to token: Int) -> Bool {
    let own = text.tokens[pronoun]
    if own.word == "itself" || own.word == "themselves" { return own.head != text.tokens[token].head }
    if own.dependency != .possessive {
      return Int(own.head) == token || own.head == text.tokens[token].head
        || own.dependency != .subject && own.dependency != .passiveSubject && isSubject(token..<(token + 1))
          && isControlled(Int(own.head), by: Int(text.tokens[token].head))
    }
    // "the release of its files"
    var above = Int(own.head)
    for _ in 0..<8 {
      guard above >= 0 else { return false }
      if above == token { return true }
      switch text.tokens[above].dependency {
      case .nominalModifier, .possessive, .compound, .appositive: above = Int(text.tokens[above].head)
      default: return false
      }
    }
    return false
  }

  /// "wrote to the bank informing it": the subject of the one verb is that of the other too.
  private func isControlled(_ verb: Int, by governor: Int) -> Bool {
    var current = verb
    for _ in 0..<4 where current >= 0 && governor >= 0 {
      if current == governor { return true }
      switch text.tokens[current].dependency {
      case .adverbialClause, .openComplement, .conjunct: break
      default: return false
      }
      let hasSubject = (max(0, current - 8)..<current).contains { token in
        Int(text.tokens[token].head) == current && isSubject(token..<(token + 1))
      }
      if hasSubject { return false }
      current = Int(text.tokens[current].head)
    }
    return false
  }

  /// Whether a token lies below another.
  func isAbove(_ ancestor: Int, _ token: Int) -> Bool { steps(from: token, upTo: ancestor) != nil }

  /// How many heads lead from a token to one that it lies below.
  private func steps(from token: Int, upTo ancestor: Int) -> Int? {
    var current = Int(text.tokens[token].head)
    for steps in 1...32 {
      if current == ancestor { return steps }
      guard current >= 0 else { return nil }
      current = Int(text.tokens[current].head)
    }
    return nil
  }

  /// A quotation that speaks for itself, and no scrap in a sentence of the reporter's.
  private func isWhole(_ quotation: Int32) -> Bool {
    let tokens = text.quotations[Int(quotation)].tokens
    guard let first = tokens.first else { return false }
    return tokens.count > Self.longestScrap || text.tokens[first].features.contains(.capitalized)
  }

  /// A quotation of so many words may go on with the reporter's sentence.
  private static let longestScrap = 60

  private func isActor(_ cluster: Int) -> Bool { clusters[cluster].type != .place }

  /// Whether an ordinary noun can say or do something.
  private func canAct(_ token: Int) -> Bool {
    let lemma = text.tokens[token].lemma
    let kinds = pronouns.kinds(of: lemma)
    return references.kinds(of: lemma).contains(.organization) || kinds.contains(.human) || kinds.contains(.collective)
      || kinds.contains(.trait) || isPerson(word: token) || WordList.actorNouns.contains(lemma)
  }
}
