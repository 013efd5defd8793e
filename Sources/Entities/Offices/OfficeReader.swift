import NewsModel

/// Reads offices from titles and appositions: "Russian Foreign Minister Sergey Lavrov", "Smith, the former head of Acme".
struct OfficeReader {
  private let references = ReferenceWords.shared

  /// The links, and the office words that each entity holds.
  func links(_ text: AnalyzedText, mentions: [Mention]) -> (links: [EntityLink], words: [Int: Set<WordHash>]) {
    var links: [EntityLink] = []
    var words: [Int: Set<WordHash>] = [:]
    var lastPerson = 0..<0
    for mention in mentions where mention.type == .person && mention.form == .name {
      defer { lastPerson = mention.tokens }
      guard let person = mention.entity else { continue }
      for phrase in [
        title(before: mention, behind: lastPerson.upperBound, text), apposition(after: mention, mentions, text),
        description(before: mention, behind: lastPerson.upperBound, text),
      ] {
        guard let phrase else { continue }
        for token in phrase {
          words[person, default: []].formUnion(references.offices(ofTitle: text.tokens[token].word))
        }
        guard
          let target = mentions[mentions.firstIndex(from: phrase.lowerBound)...].prefix(while: {
            $0.tokens.lowerBound < phrase.upperBound
          }).first(where: { other in
            other.entity != nil && other.entity != person && phrase.contains(other.tokens.lowerBound)
              && (other.type == .country || other.type == .organization)
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
    return (links, words)
  }

  /// The run of nouns, adjectives and "of" right before a name, when it holds an office.
  ///
  /// - Parameter end: Behind the person before: "Mayor Ada Berg and Judge Otto Lind" each have their own.
  private func title(before mention: Mention, behind end: Int, _ text: AnalyzedText) -> Range<Int>? {
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
    let phrase = start..<mention.tokens.lowerBound
    return phrase.contains { references.offices.contains(text.tokens[$0].word) } ? phrase : nil
  }

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
    guard phrase.prefix(7).contains(where: { references.offices.contains(text.tokens[$0].word) })
    else {
      return nil
    }
    return phrase
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
        references.offices.contains(text.tokens[$0].word) && !text.tokens[$0].features.contains(.plural)
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

  private func label(of phrase: Range<Int>, without target: Range<Int>, _ text: AnalyzedText) -> String {
    var words: [String] = []
    for token in phrase where !target.contains(token) {
      let word = String(text.words(of: token..<(token + 1)))
      if ["the", "a", "an", "'s", "’s", "former", "acting", "of", "for"].contains(word.lowercased()),
        words.isEmpty || token == phrase.upperBound - 1 || target.contains(token + 1)
      {
        continue
      }
      words.append(word)
    }
    return words.joined(separator: " ")
  }

  private func status(_ phrase: Range<Int>, _ text: AnalyzedText) -> EntityLink.Status {
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
