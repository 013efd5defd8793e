import NewsModel

/// Whose an office is, and what it is called.
extension OfficeReader {
  /// "The Swedish director Otto Lind" is from Sweden and directs something else; "the Swedish minister" is Sweden's.
  func mayHaveOffice(_ phrase: Range<Int>, _ owner: Mention, _ text: AnalyzedText) -> Bool {
    guard owner.type == .country, owner.form == .demonym else { return true }
    return phrase.contains { token in
      let word = text.tokens[token].word
      return references.isOffice(word) && !references.kinds(of: word).contains(.trade)
    }
  }

  /// "Republican Gov. Ada Berg" governs no party, and "Republican leader Otto Lind" leads one.
  func isOnlyMember(_ phrase: Range<Int>, _ party: Mention, _ text: AnalyzedText) -> Bool {
    guard party.form == .demonym, party.type == .organization else { return false }
    return !phrase.contains { references.kinds(of: text.tokens[$0].word).contains(.partyOffice) }
  }

  /// ", a geneticist at the Lund Institute,": what somebody is at an organization, whatever it is called.
  func isMembership(_ phrase: Range<Int>, _ mentions: [Mention], _ text: AnalyzedText) -> Bool {
    guard let first = phrase.first,
      let preposition = phrase.prefix(7).first(where: { text.tokens[$0].tag == .adposition }), preposition > first,
      let noun = phrase.prefix(while: { $0 < preposition }).last,
      text.tokens[noun].tag == .noun, !text.tokens[noun].features.contains(.plural)
    else { return false }
    let isRole = references.kinds(of: text.tokens[noun].word).contains(.role)
    let isAnyone = text.tokens[first].word == "a" || text.tokens[first].word == "an"
    let word = text.tokens[preposition].word
    guard isRole && (word == "of" || word == "for") || (isRole || isAnyone) && (word == "at" || word == "with") else {
      return false
    }
    var start = preposition + 1
    while start < phrase.upperBound, text.tokens[start].tag == .determiner { start += 1 }
    let place = mentions.firstIndex(from: start)
    return place < mentions.count && mentions[place].tokens.lowerBound == start && mentions[place].type == .organization
  }

  /// The office in words: of "chief executive of Acme in Lund" the "chief executive".
  func label(of phrase: Range<Int>, without target: Range<Int>, _ text: AnalyzedText) -> String {
    var phrase = phrase
    // What follows whose office it is tells where that is: "an analyst at Acme in Lund".
    if target.lowerBound > phrase.lowerBound,
      phrase.prefix(while: { $0 < target.lowerBound }).contains(where: { text.tokens[$0].tag == .adposition }),
      target.upperBound < phrase.upperBound, text.tokens[target.upperBound].tag == .adposition
    {
      phrase = phrase.lowerBound..<target.upperBound
    }
    var words: [String] = []
    for token in phrase where !target.contains(token) {
      let word = String(text.words(of: token..<(token + 1)))
      if Self.edgeWords.contains(word.lowercased()),
        words.isEmpty || token == phrase.upperBound - 1 || target.contains(token + 1)
      {
        continue
      }
      if isAddress(token, in: phrase, text) { continue }
      words.append(word)
    }
    while let last = words.last, Self.edgeWords.contains(last.lowercased()) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static let edgeWords: Set<String> = [
    "the", "a", "an", "'s", "’s", "former", "acting", "of", "for", "at", "with",
  ]

  /// "Dr Ada Berg, chairman of the Fund": how she is addressed is no office, and a "chief executive" is one.
  private func isAddress(_ token: Int, in phrase: Range<Int>, _ text: AnalyzedText) -> Bool {
    guard references.kinds(of: text.tokens[token].word).contains(.address) else { return false }
    let isOnly = !phrase.contains { $0 != token && references.isOffice(text.tokens[$0].word) }
    if isOnly, references.isOffice(text.tokens[token].word) { return false }
    return text.tokens[token].word != "chief" || token == phrase.upperBound - 1
  }
}
