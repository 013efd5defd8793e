import NewsModel

extension NameClusterer {
  /// "((QA)) Why now?", "QA: Why now?": initials that only say whose turn it is.
  func isSpeakerLabel(_ name: Name, in sentence: Sentence) -> Bool {
    let token = name.tokens.lowerBound
    guard name.tokens.count == 1, text.tokens[token].features.contains(.allCapitals),
      text.tokens[token].end - text.tokens[token].start <= 4, token - sentence.tokens.lowerBound <= 2,
      token + 1 < text.tokens.count
    else { return false }
    if token == sentence.tokens.lowerBound { return text.tokens[token + 1].word == ":" }
    return (sentence.tokens.lowerBound..<token).allSatisfy { text.tokens[$0].word == "(" }
      && text.tokens[token + 1].word == ")" && token - sentence.tokens.lowerBound == 2
  }

  /// "OSLO (AP) —": the agency that sent the report is nobody in it.
  func isCredit(_ name: Name, in sentence: Sentence) -> Bool {
    guard sentence.isDateline, name.type == .organization, name.tokens.upperBound < text.tokens.count else {
      return false
    }
    return name.tokens.lowerBound > 0 && text.tokens[name.tokens.lowerBound - 1].word == "("
      && text.tokens[name.tokens.upperBound].word == ")"
  }

  /// "Vermont Anna Berg" once beside "Anna Berg" often: what stands before the name is not part of it.
  mutating func dropPrefix(of index: Int) {
    let own = clusters[index].name
    if let called = calledByNickname(clusters[index]) {
      clusters[index].name = called
      return
    }
    let times = clusters[index].spellings[own] ?? 0
    // "Mike Berg" often, and once "Otto Berg, whom everyone called Mike".
    let nicknamed = clusters[index].spellings.filter { spelling, count in
      count > times && spelling.contains(" ") && nicknames[WordHash(spelling.prefix { $0 != " " })] != nil
    }
    if let best = nicknamed.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
      clusters[index].name = best.key
      return
    }
    let shorter = clusters[index].spellings.filter { spelling, count in
      spelling.contains(" ") && own.hasSuffix(" " + spelling) && count > times
    }
    guard let best = shorter.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return }
    clusters[index].name = best.key
  }

  /// "the Revolutionary Front (FR)", "the Labour Confederation, or CL": what stands in brackets right behind a name, or
  /// behind "or", is its short form, whatever its letters.
  func bracketed(at token: Int) -> (Int, String)? {
    guard token > 1, text.tokens[token].features.contains(.capitalized), token + 1 < text.tokens.count else {
      return nil
    }
    let isAcronym = text.tokens[token].features.contains(.allCapitals)
    if text.tokens[token - 1].word == "(", isAcronym || text.tokens[token + 1].word == ")" {
      return beforeBracket[token - 1].map { ($0, "acronym") }
    }
    guard isAcronym, text.tokens[token - 1].word == "or", text.tokens[token - 2].word == "," else { return nil }
    return beforeBracket[token - 2].map { ($0, "acronym") }
  }

  /// "Otto \"Bong\" Lind" is Bong Lind where the article calls him so too.
  private func calledByNickname(_ cluster: NameCluster) -> String? {
    let words = cluster.name.split(separator: " ")
    guard words.count > 2, let last = words.last,
      let nickname = words.first(where: { $0.first.map(Self.nicknameMarks.contains) ?? false })
    else { return nil }
    let called = "\(nickname.filter { !Self.nicknameMarks.contains($0) }) \(last)"
    return cluster.spellings[called] != nil ? called : nil
  }

  private static let nicknameMarks: Set<Character> = ["\"", "“", "”", "'", "‘", "’"]

  /// A town as it is written in running text, where the article has it in the capitals of a dateline: "BOGOTÁ".
  func spaced(_ name: String) -> String {
    let letters = name.filter(\.isLetter)
    guard letters.count > 3, letters.allSatisfy(\.isUppercase) else { return name }
    var result = ""
    var isStart = true
    for character in name {
      result += isStart ? String(character) : character.lowercased()
      isStart = !character.isLetter && character != "'" && character != "’"
    }
    return result
  }
}
