import NewsModel

/// Whom an office without a name means: "the president", "the Ohio governor", "His Highness".
extension ReferenceResolver {
  /// "His Highness said": the one with such a title who was named last; before a name it is a title.
  func courtesy(at index: Int, in sentence: Sentence) -> Mention? {
    guard index > sentence.tokens.lowerBound, index + 1 < sentence.tokens.upperBound,
      !text.tokens[index + 1].features.contains(.capitalized)
    else { return nil }
    let owner = text.tokens[index - 1].word
    guard owner == "his" || owner == "her" else { return nil }
    return antecedent(of: index - 1, where: { $0.isHigh && isPerson($0, female: owner == "her") }).map {
      describe((index - 1)..<(index + 1), $0, 0.6, "office")
    }
  }

  /// "the president", "the Indiana governor", "Kenya's finance minister", "the head of state".
  func office(at index: Int, _ start: Int, in sentence: Sentence) -> Mention? {
    // "the chief executive", "the president Ada Berg": the words go on.
    let isPart =
      index + 1 < sentence.tokens.upperBound && references.isOffice(text.tokens[index + 1].word)
      && (text.tokens[index].dependency == .compound || text.tokens[index].word == "chief")
    let isTitle = mention(beginningAt: index + 1).map { $0.type == .person && $0.form == .name } ?? false
    guard !isPart, !isTitle else { return nil }
    let modifiers = start..<index
    guard let description = officeDescription(at: index, modifiers),
      let entity = holder(description, before: index, in: sentence)
        ?? meant(at: index, by: modifiers, description, in: sentence)
    else { return nil }
    // The name of a party before the office is a mention of its own.
    let first = modifiers.last { token in
      mentions(near: token..<(token + 1)).contains { $0.tokens.contains(token) && $0.type != .country }
    }
    // "Director-General" begins behind the hyphen, where the first half was read before.
    var begin = first.map { $0 + 1 } ?? start
    if text.tokens[begin].tag == .punctuation { begin = index }
    return describe(begin..<(index + 1), entity, 0.6, "office")
  }

  /// What the words around an office ask of its holder; `nil` where it is of something that has no name here.
  private func officeDescription(at index: Int, _ modifiers: Range<Int>) -> OfficeDescription? {
    let word = text.tokens[index].word
    var description = OfficeDescription(offices: [word])
    description.ranks = OfficeReader().ranks(before: index, since: modifiers.lowerBound, text)
    for token in modifiers {
      let own = text.tokens[token]
      if let mention = mentions(near: token..<(token + 1)).first(where: { $0.tokens.contains(token) }) {
        if mention.type != .person, let entity = mention.entity, !description.owners.contains(entity) {
          description.owners.append(entity)
          if mention.form == .demonym, mention.type == .organization { description.parties.insert(entity) }
        }
        continue
      }
      if description.ranks.contains(own.word) { continue }
      if references.kinds(of: own.word).contains(.field) || own.features.contains(.capitalized) {
        description.words.insert(references.plain(own.word))
      }
      if own.word == "former" || own.word == "ex" { description.isFormer = true }
    }
    // "Kenya's president"
    if modifiers.lowerBound > 1, text.tokens[modifiers.lowerBound - 1].word == "'s",
      let owner = landOf(token: modifiers.lowerBound - 2)
    {
      description.owners.append(owner)
    }
    var end = index + 1
    if end + 1 < text.tokens.count, text.tokens[end].word == "of" {
      if let heads = references.offices(heading: text.tokens[end + 1].word), word == "head" {
        description.offices = heads
        return description
      }
      end += text.tokens[end + 1].word == "the" ? 2 : 1
      if let owner = mention(beginningAt: end), owner.type != .person {
        if let entity = owner.entity { description.owners.append(entity) }
      } else if end < text.tokens.count {
        // "the leader of the opposition", "the minister of finance"
        description.words.insert(references.plain(text.tokens[end].word))
      }
    }
    // The leader of a country is its president.
    if word == "leader", description.owners.contains(where: { clusters[$0].type == .country }) {
      description.offices.append("president")
    }
    return description
  }

  /// "Berg told reporters so. The Ohio governor left", "the elderly cleric": whom the sentence before is of, where a
  /// description with words of its own fits nobody by his office. Who acts on that one ("the federal prosecutor") is none.
  func meant(
    at index: Int, by modifiers: Range<Int>, _ description: OfficeDescription, in sentence: Sentence
  ) -> Int? {
    let word = text.tokens[index].word
    guard !modifiers.isEmpty, references.kinds(of: word).contains(.epithet), description.ranks.isEmpty,
      !description.isFormer,
      !text.tokens[index].features.contains(.quoted), isMainSubject(index..<(index + 1)),
      // "the new governor" is another, "the New Mexico governor" is not.
      !modifiers.contains(where: {
        references.kinds(of: text.tokens[$0].word).contains(.otherWord)
          && !text.tokens[$0].features.contains(.capitalized)
      })
    else { return nil }
    return antecedent(of: index, window: 1, subjectsOnly: true) { _ in true }.flatMap { person in
      let cluster = clusters[person]
      let kinds = references.kinds(of: word)
      if kinds.contains(.femaleOffice), cluster.isFemale == false { return nil }
      if kinds.contains(.maleOffice), cluster.isFemale == true { return nil }
      // A president is no prime minister.
      let mayHold = holders.mayHold(person, description) { references.kinds(of: $0).contains(.highOffice) }
      return mayHold ? person : nil
    }
  }

  /// The country or place that a token names.
  func landOf(token: Int) -> Int? {
    mentions(near: token..<(token + 1)).first {
      $0.tokens.contains(token) && ($0.type == .country || $0.type == .place)
    }?.entity
  }

  /// "Mayor announces resignation": the one whom the article names with that office.
  func headline(at index: Int) -> Mention? {
    let token = text.tokens[index]
    guard references.isOffice(token.word), !token.features.contains(.plural),
      token.dependency == .subject
    else {
      return nil
    }
    let ranks = OfficeReader().ranks(before: index, since: max(0, index - 2), text)
    let description = OfficeDescription(offices: [token.word], ranks: ranks)
    return holders.only(description).map { describe(index..<(index + 1), $0, 0.5, "office") }
  }

  /// "the mayor of Lund, Ada Berg,": the person whose name follows an office after a comma.
  func named(after index: Int, in sentence: Sentence) -> Int? {
    let word = text.tokens[index].word
    guard !references.kinds(of: word).isDisjoint(with: [.office, .role]),
      !text.tokens[index].features.contains(.plural)
    else { return nil }
    var comma = index + 1
    var isInBrackets = false
    while comma < sentence.tokens.upperBound, comma - index < 14 {
      let token = text.tokens[comma]
      if token.word == "(" || token.word == ")" {
        isInBrackets = token.word == "("
      } else if !isInBrackets, token.tag == .punctuation, token.word != "-" {
        break
      }
      if token.tag == .verb || token.tag == .auxiliary { return nil }
      comma += 1
    }
    // Only "of", "for", "to" or a bracket lead from the office to the comma.
    if comma > index + 1, text.tokens[index + 1].tag != .adposition, text.tokens[index + 1].word != "(" { return nil }
    guard comma + 2 < sentence.tokens.upperBound, text.tokens[comma].word == "," else { return nil }
    var start = comma + 1
    while start + 1 < sentence.tokens.upperBound, start - comma < 4,
      references.kinds(of: text.tokens[start].word).contains(.address)
    {
      start += 1
    }
    guard let mention = mention(beginningAt: start), mention.type == .person, mention.form == .name,
      mention.tokens.upperBound < sentence.tokens.upperBound
    else { return nil }
    // A list of people ("the president, Berg and Lind") goes on with a comma and another, or with "and".
    let next = text.tokens[mention.tokens.upperBound]
    return next.word == "," || next.tag == .verb || next.tag == .auxiliary ? mention.entity : nil
  }

  /// The person last named before the place who fits the description; in the first sentences also the only one who is
  /// named later.
  private func holder(_ description: OfficeDescription, before index: Int, in sentence: Sentence) -> Int? {
    let people = holders.named(before: index, fitting: description)
    guard let nearest = people.first else {
      guard sentence.paragraph < Self.openingParagraphs, let later = holders.only(description) else { return nil }
      return frequency[later] >= Self.leastNamed ? later : nil
    }
    // Of two governors the article's own is named more often than the one it compares him with.
    return people.first { frequency[$0] > 2 * frequency[nearest] } ?? nearest
  }

  /// So many paragraphs, the title among them, may tell of somebody by the office before they name him.
  private static let openingParagraphs = 4
  /// Whom an article tells of by the office first it names more than in passing.
  private static let leastNamed = 3
}
