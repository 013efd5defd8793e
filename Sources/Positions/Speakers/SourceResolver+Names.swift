import NewsModel

/// The names that stand beside the words for a source, where the parser hung them elsewhere.
extension SourceResolver {
  /// The person whom the words between a head without a name and a verb or a mark of punctuation name: "Member of
  /// Parliament (MP) Ada Berg of the Union added", "tweeted Mayor of Lund Ada Berg".
  func person(behind head: Int, before verb: Int?) -> Int? {
    guard text.tokens[head].tag == .noun || text.tokens[head].tag == .properNoun else { return nil }
    // "militants loyal to Ada Berg said"
    if head + 1 < text.tokens.count, text.tokens[head].tag == .noun, text.tokens[head + 1].tag == .adjective {
      return nil
    }
    let isBefore = verb.map { $0 > head } ?? false
    let limit = min(text.tokens.count, head + 16)
    for token in head..<max(head, isBefore ? min(verb ?? head, limit) : limit) {
      let isEnd = text.tokens[token].tag == .verb || text.tokens[token].tag == .punctuation && !isInsidePhrase(token)
      if isEnd { return nil }
      if let entity = entity(atToken: token), isPerson(entity), text.tokens[token].tag == .properNoun {
        return speaks(head, for: token) || isRelated(head, to: token) ? nil : entity
      }
    }
    return nil
  }

  /// "an aide to Mayor Ada Berg" speaks for her and is not her; "the envoy to the United Nations Ada Berg" is.
  private func speaks(_ head: Int, for name: Int) -> Bool {
    CueLexicon.shared.isVoice(text.tokens[head].lemma) && text.tokens[head + 1].tag == .adposition
      && !(head + 1..<name).contains { mentionOfToken[$0] >= 0 }
  }

  /// "Opponents of Ada Berg", "a friend of Mayor Ada Berg": somebody else.
  private func isRelated(_ head: Int, to name: Int) -> Bool {
    guard text.tokens[head + 1].tag == .adposition else { return false }
    if text.tokens[head].features.contains(.plural) || head + 2 == name { return true }
    // "the son of Senator Ada Berg": the office right before the name is hers. "Chief of Staff General Ada Berg" is herself.
    let isOffice = name - 1 > head + 1 && WordList.actorNouns.contains(text.tokens[name - 1].word)
    return isOffice && !text.tokens[head].features.contains(.capitalized)
  }

  /// Brackets, and the hyphens of "editor-in-chief".
  private func isInsidePhrase(_ token: Int) -> Bool {
    if ["(", ")", "[", "]"].contains(where: { text.tokens[token].word == $0 }) { return true }
    return text.tokens[token].features.contains(.glued) && text.words(of: token..<(token + 1)) == "-"
  }

  /// "One of the groups, the Lund Forces (LF), said": the name between commas right before the verb.
  func name(beforeVerb verb: Int?, behind head: Int) -> Int? {
    guard let verb, verb - head < 40, head < verb else { return nil }
    var index = verb - 1
    while index > head, text.tokens[index].tag == .auxiliary || text.tokens[index].tag == .adverb { index -= 1 }
    guard index > head else { return nil }
    // "the envoy to the United Nations Ada Berg said": the name stands right behind another, in no phrase of its own.
    if let person = entity(atToken: index), isPerson(person), text.tokens[index].tag == .properNoun {
      let start = entities.mentions[Int(mentionOfToken[index])].tokens.lowerBound
      let isBeside =
        start - 1 > head && text.tokens[start - 1].tag == .properNoun && !speaks(head, for: start)
        && !isRelated(head, to: start)
      return isBeside && !(head..<index).contains { text.tokens[$0].tag == .verb } ? person : nil
    }
    guard text.tokens[index].word == "," else { return nil }
    index -= 1
    if text.tokens[index].word == ")" {
      while index > head, text.tokens[index].word != "(" { index -= 1 }
      index -= 1
    }
    guard index > head, mentionOfToken[index] >= 0 else { return nil }
    let mention = entities.mentions[Int(mentionOfToken[index])]
    var low = mention.tokens.lowerBound - 1
    // ", former envoy to Norway Ada Berg,": a name right behind another is in no phrase of its own.
    let isBeside =
      mention.type == .person && low > head && text.tokens[low].tag == .properNoun
      && !text.tokens[head].features.contains(.plural)
    while low > head,
      [.determiner, .noun, .adjective, .coordinator].contains(text.tokens[low].tag)
        || text.tokens[low].tag == .properNoun && (mentionOfToken[low] < 0 || isBeside)
        || isBeside && text.tokens[low].tag == .adposition
    {
      low -= 1
    }
    // "her minister, Ada Berg, and the envoy, Otto Lind, said": the last name is not the first's.
    guard text.tokens[low].word == ",", mention.type != .place,
      !(low > 0 && (head..<low).contains { text.tokens[$0].word == "and" && text.tokens[$0 - 1].word == "," })
    else { return nil }
    return mention.entity
  }

  /// "Ada Berg, who led the inquiry, said", "the Lund Fund, its largest owner, said": the name in front of what stands
  /// between commas before the verb.
  ///
  /// - Parameter found: What the words for the source themselves were resolved to.
  func name(beforeAsideOf verb: Int, head: Int, _ found: Int?) -> Int? {
    guard text.tokens[verb].tag == .verb, let number = text.sentenceIndex(ofToken: verb) else { return nil }
    let start = text.sentences[number].tokens.lowerBound
    var index = verb - 1
    while index > start, text.tokens[index].tag == .auxiliary || text.tokens[index].tag == .adverb || isNegation(index)
    {
      index -= 1
    }
    let isWho = index > start && text.tokens[index].word == "who"
    if isWho { index -= 1 }
    guard index > start + 2, text.tokens[index].word == "," else { return nil }
    // "the house of the envoy, Otto Lind, who said": the name right before "who".
    if isWho, let named = entity(atToken: index - 1), isPerson(named),
      entities.mentions[Int(mentionOfToken[index - 1])].form == .name
    {
      return named == found ? nil : named
    }
    var comma = index - 1
    while comma > start, index - comma < 40 {
      if text.tokens[comma].tag == .verb, !mayBeAside(from: comma, since: start) { return nil }
      if text.tokens[comma].word == ",", mentionOfToken[comma - 1] >= 0 {
        let mention = entities.mentions[Int(mentionOfToken[comma - 1])]
        if mention.form == .name, mention.type == .person || mention.type == .organization,
          opensAside(comma + 1), isWho || !isGoverned(mention.tokens.lowerBound, since: start)
        {
          // Words before the name that are no title of it have a claim of their own: "researchers at Acme, a firm, said".
          let isOwn = head >= mention.tokens.lowerBound || found == nil && isTitle(head, of: mention.tokens)
          return isOwn && (found == nil || head > comma) ? mention.entity : nil
        }
      }
      comma -= 1
    }
    return nil
  }

  /// "The Lund Police, which said", "according to the Post, who reported": the name before the pronoun in front of a verb.
  func name(besideRelativeOf verb: Int) -> Int? {
    var index = verb - 1
    while index > 0, text.tokens[index].tag == .auxiliary || text.tokens[index].tag == .adverb { index -= 1 }
    guard index > 1, text.tokens[index].word == "who" || text.tokens[index].word == "which" else { return nil }
    let before = text.tokens[index - 1].word == "," ? index - 2 : index - 1
    guard before >= 0, mentionOfToken[before] >= 0 else { return nil }
    let mention = entities.mentions[Int(mentionOfToken[before])]
    let wanted: EntityType = text.tokens[index].word == "which" ? .organization : .person
    return mention.form == .name && (mention.type == wanted || mention.type == .organization) ? mention.entity : nil
  }

  /// "…, said another witness in the inquiry, former adviser Ada Berg.": the name that ends the sentence.
  func person(closing head: Int, after verb: Int) -> Int? {
    guard head > verb, let number = text.sentenceIndex(ofToken: head) else { return nil }
    var end = text.sentences[number].tokens.upperBound
    while end > head, text.tokens[end - 1].tag == .punctuation { end -= 1 }
    guard end - head < 20, end - 1 > head, let entity = entity(atToken: end - 1), isPerson(entity),
      (head..<end).contains(where: { text.tokens[$0].word == "," }),
      !(head..<end).contains(where: { text.tokens[$0].tag == .verb })
    else { return nil }
    return entity
  }

  private func isNegation(_ token: Int) -> Bool { text.tokens[token].word == "not" }

  /// "Speaking to Acme, the mayor said": a name behind a preposition or a verb does not speak.
  private func isGoverned(_ name: Int, since start: Int) -> Bool {
    var before = name - 1
    while before >= start, [.determiner, .adjective, .noun].contains(text.tokens[before].tag) { before -= 1 }
    return before >= start && (text.tokens[before].tag == .adposition || text.tokens[before].tag == .verb)
  }

  /// A verb inside an aside belongs to "who …" or is a participle.
  private func mayBeAside(from verb: Int, since start: Int) -> Bool {
    if !text.tokens[verb].features.contains(.finite) { return true }
    return (start..<verb).suffix(12).contains {
      text.tokens[$0].word == "who" || text.tokens[$0].word == "whose" || text.tokens[$0].word == "which"
    }
  }

  /// What begins as a description of the name before: "a", "its", "who", "of", "52", "D-".
  private func opensAside(_ token: Int) -> Bool {
    switch text.tokens[token].tag {
    case .determiner, .numeral, .noun, .adjective: return true
    case .pronoun: return true
    case .adposition: return text.tokens[token].word == "of" || text.tokens[token].word == "from"
    case .properNoun:
      return token + 1 < text.tokens.count && text.words(of: (token + 1)..<(token + 2)) == "-"
    default: return text.tokens[token].word == "who"
    }
  }

  private func isTitle(_ head: Int, of name: Range<Int>) -> Bool {
    head < name.lowerBound && name.lowerBound - head < 4
      && !(head..<name.lowerBound).contains {
        text.tokens[$0].tag == .adposition || text.tokens[$0].tag == .punctuation || text.tokens[$0].tag == .verb
      }
  }

  /// "according to the state-run Lund News Agency": the name that ends a phrase of one thing.
  func name(endingPhraseFrom start: Int) -> Int? {
    var end = start
    while end < text.tokens.count, end - start < 10 {
      let token = text.tokens[end]
      let goesOn =
        [.determiner, .adjective, .noun, .properNoun].contains(token.tag) || mentionOfToken[end] >= 0
        || token.tag == .numeral && token.features.contains(.glued)
        || text.words(of: end..<(end + 1)) == "-" || token.features.contains(.glued) && token.tag == .verb
      guard goesOn else { break }
      end += 1
    }
    guard end > start, end == text.tokens.count || text.tokens[end].tag == .punctuation else { return nil }
    let number = mentionOfToken[end - 1]
    guard number >= 0 else { return nil }
    let mention = entities.mentions[Int(number)]
    return mention.form == .name && mention.type != .place ? mention.entity : nil
  }
}
