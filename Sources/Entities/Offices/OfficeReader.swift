import NewsModel

/// Reads offices from titles and appositions: "Russian Foreign Minister Sergey Lavrov", "Smith, the former head of Acme".
struct OfficeReader {
  let references = ReferenceWords.shared

  /// The links, and the offices that each entity holds.
  func links(_ text: AnalyzedText, mentions: [Mention]) -> (links: [EntityLink], offices: [Int: [HeldOffice]]) {
    var links: [EntityLink] = []
    var offices: [Int: [HeldOffice]] = [:]
    var lastPerson = 0..<0
    for mention in mentions where mention.type == .person && mention.form == .name {
      defer { lastPerson = mention.tokens }
      guard let person = mention.entity else { continue }
      for phrase in [
        title(before: mention, behind: lastPerson.upperBound, mentions, text),
        apposition(after: mention, mentions, text),
        description(before: mention, behind: lastPerson.upperBound, text),
      ] {
        guard let phrase else { continue }
        offices[person, default: []] += held(in: phrase, by: mention, mentions, text)
        guard
          let target = mentions[mentions.firstIndex(from: phrase.lowerBound)...].prefix(while: {
            $0.tokens.lowerBound < phrase.upperBound
          }).first(where: { other in
            other.entity != nil && other.entity != person && phrase.contains(other.tokens.lowerBound)
              && (other.type == .country || other.type == .organization) && mayHaveOffice(phrase, other, text)
              && !isOnlyMember(phrase, other, text)
          }), let entity = target.entity
        else { continue }
        let label = label(of: phrase, without: target.tokens, text)
        guard !label.isEmpty else { continue }
        links.append(
          EntityLink(
            kind: .role, source: person, target: entity, label: label, status: status(phrase, text),
            span: text.span(of: phrase).union(mention.span), confidence: 0.8, rule: "title"))
      }
    }
    return (links, offices)
  }

  /// The offices in a phrase: "deputy leader and spokesman" has two.
  private func held(
    in phrase: Range<Int>, by person: Mention, _ mentions: [Mention], _ text: AnalyzedText
  ) -> [HeldOffice] {
    var owners: [Int] = []
    for other in mentions[mentions.firstIndex(from: phrase.lowerBound)...] {
      guard other.tokens.lowerBound < phrase.upperBound else { break }
      if other.type != .person, let entity = other.entity { owners.append(entity) }
    }
    // "Gov. Ada Berg of Ohio"
    let end = person.tokens.upperBound
    if phrase.upperBound <= person.tokens.lowerBound, end + 1 < text.tokens.count, text.tokens[end].word == "of" {
      let place = mentions.firstIndex(from: end + 1)
      if place < mentions.count, mentions[place].tokens.lowerBound == end + 1, mentions[place].type != .person,
        let entity = mentions[place].entity
      {
        owners.append(entity)
      }
    }
    let words = Set(phrase.map { references.plain(text.tokens[$0].word) })
    let isFormer = status(phrase, text) == .former
    return phrase.flatMap { token -> [HeldOffice] in
      let word = text.tokens[token].word
      guard references.isOffice(word) else { return [] }
      let ranks = ranks(before: token, since: phrase.lowerBound, text)
      func office(_ word: WordHash, _ ranks: Set<WordHash>) -> HeldOffice {
        HeldOffice(office: word, ranks: ranks, words: words, owners: owners, isFormer: isFormer)
      }
      return references.offices(ofTitle: word).map { office($0, ranks) }
        + references.offices(of: word, ranked: ranks).map { office($0, []) }
    }
  }

  /// What makes another office of a word: "prime" of "minister", "attorney" of "general".
  func ranks(before token: Int, since start: Int, _ text: AnalyzedText) -> Set<WordHash> {
    var ranks: Set<WordHash> = []
    var index = token - 1
    while index >= start, token - index < 4 {
      let word = text.tokens[index].word
      if references.kinds(of: word).contains(.rank)
        || references.kinds(of: text.tokens[token].word).contains(.secondWord)
          && references.isOffice(word)
      {
        ranks.insert(word)
      } else if ![.noun, .properNoun, .adjective].contains(text.tokens[index].tag), word != "-" {
        break
      }
      index -= 1
    }
    return ranks
  }

  /// The run of nouns, adjectives and "of" right before a name, when it holds an office.
  ///
  /// - Parameter end: Behind the person before: "Mayor Ada Berg and Judge Otto Lind" each have their own.
  private func title(
    before mention: Mention, behind end: Int, _ mentions: [Mention], _ text: AnalyzedText
  ) -> Range<Int>? {
    var start = mention.tokens.lowerBound
    while start > end, mention.tokens.lowerBound - start < 9 {
      let token = text.tokens[start - 1]
      let joins =
        token.tag == .adjective || token.tag == .noun || token.tag == .properNoun || token.word == "of"
        || token.word == "and" || token.word == "for" || token.word == "'s" || token.word == "-"
      guard joins, text.sentenceIndex(ofToken: start - 1) == text.sentenceIndex(ofToken: mention.tokens.lowerBound)
      else { break }
      start -= 1
    }
    while start < mention.tokens.lowerBound, text.tokens[start].tag != .noun, text.tokens[start].tag != .properNoun,
      text.tokens[start].tag != .adjective
    {
      start += 1
    }
    // "the office of Berg and Lind": what ends in "and" is of somebody else.
    guard start < mention.tokens.lowerBound, text.tokens[mention.tokens.lowerBound - 1].word != "and" else {
      return nil
    }
    start = startOfOwnTitle(start..<mention.tokens.lowerBound, mentions, text)
    let phrase = start..<mention.tokens.lowerBound
    return phrase.contains { references.isOffice(text.tokens[$0].word) } ? phrase : nil
  }

  /// "a notice for President Ada Berg", "an adviser for President Ada Berg": the title begins behind the preposition where
  /// no office, or only that of somebody who serves another, stands before it.
  private func startOfOwnTitle(_ phrase: Range<Int>, _ mentions: [Mention], _ text: AnalyzedText) -> Int {
    var start = phrase.lowerBound
    let named = mentions[mentions.firstIndex(from: phrase.lowerBound)...].prefix {
      $0.tokens.lowerBound < phrase.upperBound
    }
    for token in phrase.dropLast() where text.tokens[token].word == "for" || text.tokens[token].word == "of" {
      let isOffice = (start..<token).contains { references.isOffice(text.tokens[$0].word) }
      let isServed =
        token > phrase.lowerBound && Self.servants.contains(text.tokens[token - 1].lemma)
        && ((token + 1)..<phrase.upperBound).contains {
          references.kinds(of: text.tokens[$0].word).contains(.highOffice)
        }
      // "the Bank of England governor"
      let isInName = named.contains { $0.tokens.contains(token) }
      if !isInName, !isOffice || isServed { start = token + 1 }
    }
    return start
  }

  private static let servants: Set<WordHash> = [
    "adviser", "advisor", "aide", "lawyer", "attorney", "spokesman", "spokeswoman", "spokesperson", "counsel",
    "assistant", "ally", "critic", "rival",
  ]

  /// ", the Russian foreign minister," right after a name.
  private func apposition(after mention: Mention, _ mentions: [Mention], _ text: AnalyzedText) -> Range<Int>? {
    let comma = mention.tokens.upperBound
    guard comma < text.tokens.count, text.words(of: comma..<(comma + 1)) == "," else { return nil }
    var end = comma + 1
    while end < text.tokens.count, end - comma < 14 {
      let token = text.tokens[end]
      if token.tag == .punctuation, text.words(of: end..<(end + 1)) != "-" { break }
      if token.tag == .verb || token.tag == .auxiliary || token.tag == .pronoun { return nil }
      end += 1
    }
    let phrase = (comma + 1)..<end
    // "Ada Berg, and the president of Kenya": somebody else.
    guard let first = phrase.first, text.tokens[first].tag != .coordinator else { return nil }
    if let next = titleOfNext(in: phrase, mentions, text), phrase.lowerBound == next { return nil }
    return phrase.prefix(7).contains(where: { references.isOffice(text.tokens[$0].word) })
      || isMembership(phrase, mentions, text) ? phrase : nil
  }

  /// "the prime minister of Kenya, Ada Berg, said": who holds an office stands between commas behind it.
  ///
  /// - Parameter end: Behind the person before.
  private func description(before mention: Mention, behind end: Int, _ text: AnalyzedText) -> Range<Int>? {
    let comma = mention.tokens.lowerBound - 1
    let next = mention.tokens.upperBound
    guard comma > end, next < text.tokens.count, text.tokens[comma].word == ",", text.tokens[next].word == "," else {
      return nil
    }
    var start = comma
    while start > end, comma - start < 9 {
      let token = text.tokens[start - 1]
      let joins =
        token.tag == .adjective || token.tag == .noun || token.tag == .properNoun
        || ["of", "for", "'s", "-"].contains(where: { token.word == $0 })
      guard joins else { break }
      start -= 1
    }
    let phrase = start..<comma
    guard start > 0, text.tokens[start - 1].word == "the",
      phrase.contains(where: {
        references.isOffice(text.tokens[$0].word) && !text.tokens[$0].features.contains(.plural)
      })
    else { return nil }
    return phrase
  }

  /// "Ada Berg, Judge Otto Lind and others": where the title of somebody else begins who does not belong to the phrase, as
  /// he does in "the aide to Judge Otto Lind".
  private func titleOfNext(in phrase: Range<Int>, _ mentions: [Mention], _ text: AnalyzedText) -> Int? {
    let people = mentions[mentions.firstIndex(from: phrase.lowerBound)...].prefix {
      $0.tokens.lowerBound < phrase.upperBound
    }
    guard let next = people.first(where: { $0.type == .person && $0.form == .name }) else { return nil }
    var start = next.tokens.lowerBound
    while start > phrase.lowerBound, [.noun, .properNoun, .adjective].contains(text.tokens[start - 1].tag) {
      start -= 1
    }
    return start < next.tokens.lowerBound ? start : nil
  }

  func status(_ phrase: Range<Int>, _ text: AnalyzedText) -> EntityLink.Status {
    for token in phrase {
      switch text.tokens[token].word {
      case "former", "ex", "late", "then", "ousted": return .former
      case "acting", "interim": return .acting
      case "elect": return .elect
      case "candidate", "nominee": return .candidate
      default: break
      }
    }
    return .current
  }
}
