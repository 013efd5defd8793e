import NewsModel

/// Whose government "the government" is.
extension ReferenceResolver {
  /// "the government", "Kenya's government", "whose government", and "government" alone where it acts.
  func government(at index: Int, in sentence: Sentence) -> Mention? {
    let token = text.tokens[index]
    var start = index
    while start > sentence.tokens.lowerBound, index - start < 4,
      [.adjective, .noun, .properNoun].contains(text.tokens[start - 1].tag)
    {
      start -= 1
    }
    // A province or a town has one too.
    if (start..<index).contains(where: { references.kinds(of: text.tokens[$0].word).contains(.local) }) { return nil }
    let country: Int?
    if let land = land(behind: index) {
      country = land
    } else if let own = (start..<index).lazy.compactMap(countryOf(token:)).first {
      guard start > 0, text.tokens[start - 1].word == "the" else { return nil }
      country = own
    } else if start > sentence.tokens.lowerBound, text.tokens[start - 1].word == "the" {
      let isFederal = (start..<index).contains { text.tokens[$0].word == "federal" }
      country = isFederal ? home ?? governed(at: index, in: sentence) : governed(at: index, in: sentence)
    } else if start > sentence.tokens.lowerBound, Self.owners.contains(text.tokens[start - 1].word) {
      country = holder(owning: start - 1).flatMap(holders.country(of:)) ?? home
    } else if start == index, token.word == "government", !token.features.contains(.quoted), acts(index) {
      country = home
    } else {
      return nil
    }
    return country.map { describe(index..<(index + 1), $0, 0.6, "government") }
  }

  /// "the government of Ghana"
  private func land(behind index: Int) -> Int? {
    guard index + 2 < text.tokens.count, text.tokens[index + 1].word == "of" else { return nil }
    let start = text.tokens[index + 2].word == "the" ? index + 3 : index + 2
    guard let mention = mention(beginningAt: start), mention.type == .country, mention.form == .name else { return nil }
    return mention.entity
  }

  private static let owners: Set<WordHash> = ["his", "her", "whose"]

  /// "Government rejected the offer", "government officials".
  private func acts(_ index: Int) -> Bool {
    let head = Int(text.tokens[index].head)
    guard head >= 0 else { return false }
    if text.tokens[index].dependency == .compound, head == index + 1 {
      return references.isOffice(text.tokens[head].lemma)
    }
    return text.tokens[index].dependency == .subject
      && references.kinds(of: text.tokens[head].lemma).contains(.actorVerb)
  }

  /// Whose government "the government" is: of the country that acts in this sentence or the one before, else of the
  /// article's own. A word for a people that only says where a firm is from is no candidate.
  private func governed(at index: Int, in sentence: Sentence) -> Int? {
    guard let number = text.sentenceIndex(ofToken: index) else { return nil }
    for mention in mentions[..<mentions.firstIndex(from: index)].reversed() {
      guard let place = text.sentenceIndex(ofToken: mention.tokens.lowerBound), number - place <= 1 else { break }
      guard mention.type == .country, let entity = mention.entity else { continue }
      if mention.form == .demonym {
        guard let head = governor(of: mention.tokens), isSubject(head..<(head + 1)),
          references.isOffice(text.tokens[head].lemma)
            || references.kinds(of: text.tokens[head].word).contains(.publicWord)
        else { continue }
        return entity
      }
      if isSubject(mention.tokens) { return entity }
    }
    if let home { return home }
    // Of several countries that were just named none is the article's own.
    let start = text.sentences[max(0, number - 1)].tokens.lowerBound
    let named = Set(mentions(near: start..<index).filter { $0.type == .country }.compactMap(\.entity))
    return named.count > 1 ? nil : antecedent(of: index, where: { $0.type == .country })
  }

  /// The person whom "his", "her" or "whose" stands for.
  private func holder(owning token: Int) -> Int? {
    if let mention = mention(beginningAt: token), mention.type == .person { return mention.entity }
    guard text.tokens[token].word == "whose" else { return nil }
    return mentions(near: max(0, token - 3)..<token).last { $0.type == .person && $0.tokens.upperBound >= token - 1 }?
      .entity
  }
}
