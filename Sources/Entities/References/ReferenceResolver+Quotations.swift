import NewsModel

/// Who says a quotation: whom "I" in it means, and whom "he" behind it.
extension ReferenceResolver {
  /// The number of the quotation right before a pronoun that says it, −1 without: "“Berg is ill,” she said".
  func quotation(spokenBy pronoun: Int) -> Int32 {
    guard text.tokens[pronoun].dependency == .subject else { return -1 }
    for token in stride(from: pronoun - 1, through: max(0, pronoun - 3), by: -1) where quotationOf[token] >= 0 {
      return quotationOf[token]
    }
    return -1
  }

  /// Who says the quotation that a token stands in: the subject of the verb of speech beside it.
  func speaker(at index: Int) -> Int? {
    quotationOf[index] >= 0 ? speaker(ofQuotation: Int(quotationOf[index])) : nil
  }

  private func speaker(ofQuotation number: Int) -> Int? {
    let quotation = text.quotations[number].tokens
    switch speaker(behind: quotation) {
    case .someone(let entity): return entity
    case .nobody: return nil
    case .unsaid: break
    }
    if goesOn(number) { return speaker(ofQuotation: number - 1) }
    let before = max(0, quotation.lowerBound - 16)..<quotation.lowerBound
    return mentions(near: before).first { mention in
      guard let entity = mention.entity, mention.tokens.overlaps(before),
        clusters[entity].type == .person || clusters[entity].type == .organization
      else { return false }
      return isSpeaking(mention.tokens)
    }?.entity
  }

  /// "“I ran,” Berg said. “I fell.”": nothing but the marks stands between the end of a sentence and a quotation that begins
  /// one, in the paragraph of the quotation before.
  private func goesOn(_ number: Int) -> Bool {
    guard number > 0 else { return false }
    let quotation = text.quotations[number].tokens
    let last = text.quotations[number - 1].tokens
    guard let own = text.sentenceIndex(ofToken: quotation.lowerBound),
      let previous = last.last.flatMap(text.sentenceIndex(ofToken:)), own - previous <= 1,
      text.sentences[own].paragraph == text.sentences[previous].paragraph
    else { return false }
    return quotation.lowerBound - text.sentences[own].tokens.lowerBound <= 1
  }

  /// What the words behind a quotation tell of its speaker.
  private enum Speaker {
    case someone(Int)
    /// Somebody whom the article does not name: "“I ran,” a farmer said".
    case nobody
    case unsaid
  }

  /// The subject of the first verb of speech behind a quotation, in its sentence: what the next sentence says of somebody
  /// is of another matter.
  private func speaker(behind quotation: Range<Int>) -> Speaker {
    let start = quotation.upperBound
    guard start < text.tokens.count, let number = text.sentenceIndex(ofToken: start) else { return .unsaid }
    let sentence = text.sentences[number]
    let goesOn = sentence.tokens.contains(start - 1) || !text.tokens[start].features.contains(.capitalized)
    guard goesOn else { return .unsaid }
    let end = min(sentence.tokens.upperBound, start + Self.speakerDistance)
    for token in start..<max(start, end) where isSpeaking(token..<(token + 1)) {
      if let mention = mentions(near: token..<(token + 1)).first(where: { $0.tokens.contains(token) }),
        let entity = mention.entity
      {
        let type = clusters[entity].type
        return type == .person || type == .organization ? .someone(entity) : .nobody
      }
      let word = text.tokens[token].word
      guard word == "he" || word == "she" else { return .nobody }
      let found = antecedent(of: token) { isPerson($0, female: word == "she") }
      return found.map(Speaker.someone) ?? .nobody
    }
    return .unsaid
  }

  /// The subject of a verb of speech.
  private func isSpeaking(_ tokens: Range<Int>) -> Bool {
    guard isSubject(tokens), let head = governor(of: tokens) else { return false }
    let lemma = text.tokens[head].lemma
    return references.kinds(of: lemma).contains(.actorVerb) || pronouns.kinds(of: lemma).contains(.speech)
  }
}
