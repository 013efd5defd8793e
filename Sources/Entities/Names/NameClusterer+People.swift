import NewsModel

/// Which person a name is of, and what titles tell of him or her.
extension NameClusterer {
  /// A surname, a first name, or a full name with parts left out or a given name in its short form.
  func person(_ words: [WordHash], before token: Int) -> (Int, String)? {
    let words = withoutSuffix(words)
    guard let first = words.first, let last = words.last else { return nil }
    if token > 0, text.tokens[token - 1].word == "surnamed" { return nil }
    let isSole = words.count == 1 && isSole(at: token)
    var surname: [Int] = []
    var given: [Int] = []
    var partial: [Int] = []
    var short: [Int] = []
    var middle: [Int] = []
    var called: [Int] = []
    for index in index.clusters(with: first, or: last) where clusters[index].type == .person {
      let cluster = clusters[index]
      let full = withoutSuffix(cluster.words)
      if isSole, !cluster.isSole, full.last != first, !hasFathersName(full) { continue }
      if words.count > 1, full.count >= words.count, full.last == last, let other = full.first, first != other,
        givenNames.agree(first, other)
      {
        short.append(index)
      }
      if words.count > 1, full.last == last, full.first != first, nicknames[first] != nil { called.append(index) }
      if words.count == 3, full.count == 3, full.first == first, full.last == last, hasInitial(of: cluster, at: token) {
        partial.append(index)
      }
      guard full.count > words.count || cluster.words.count > full.count && full.count == words.count else { continue }
      // "John Mabior" for John Mabior Deng, as names are shortened in many countries.
      if words.count > 1, full.starts(with: words) {
        partial.append(index)
      } else if full.suffix(words.count).elementsEqual(words) {
        surname.append(index)
      } else if words.count == 1, full.first == first {
        given.append(index)
      } else if words.count > 1, full.first == first, full.last == last {
        partial.append(index)
      } else if words.count == 1, full.dropFirst().dropLast().contains(first) {
        middle.append(index)
      }
    }
    if let only = choose(partial, before: token) { return (only, "full name") }
    if let only = head(of: surname, before: token) ?? chief(of: surname, at: token) { return (only, "surname") }
    if short.count == 1 { return (short[0], "short given name") }
    if called.count == 1 { return (called[0], "nickname") }
    if let only = choose(given, before: token) { return (only, "first name") }
    // Two family names, and the first is used: "Ana Ruiz Prado", "Ruiz".
    if let only = choose(middle, before: token) { return (only, "first family name") }
    guard words.count == 1, let statement = nicknames[first] else { return nil }
    return bearer(ofNickname: text.words(of: token..<(token + 1)), statedAt: statement).map { ($0, "nickname") }
  }

  /// "Karim bin Salem": who is called so has his own name first, a sultan as others have.
  private func hasFathersName(_ words: ArraySlice<WordHash>) -> Bool {
    words.contains { references.kinds(of: $0).contains(.patronymic) }
  }

  /// "Ada M. Berg" is "Ada Maria Berg".
  private func hasInitial(of cluster: NameCluster, at token: Int) -> Bool {
    guard token + 1 < text.tokens.count else { return false }
    let own = text.words(of: (token + 1)..<(token + 2))
    let parts = cluster.name.split(separator: " ")
    guard parts.count == 3, own.first == parts[1].first else { return false }
    func isInitial(_ part: Substring) -> Bool { part.filter { $0 != "." }.count == 1 }
    return isInitial(own) != isInitial(parts[1])
  }

  /// Who bears a nickname with a surname, or whom an article calls by it: "everyone called him Mike".
  private func bearer(ofNickname word: Substring, statedAt token: Int) -> Int? {
    let people = clusters.indices.filter { clusters[$0].type == .person && clusters[$0].words.count > 1 }
    let named = people.first { number in clusters[number].spellings.keys.contains { $0.hasPrefix(word + " ") } }
    if let named { return named }
    guard Self.objects.contains(text.tokens[token - 1].word) else { return nil }
    return choose(people.filter { number in clusters[number].starts.contains { $0 < token } }, before: token)
  }

  /// The single names that somebody is said to be called by: "everyone called him Mike", "known as Mike".
  static func nicknames(in text: AnalyzedText) -> [WordHash: Int] {
    var found: [WordHash: Int] = [:]
    for name in text.names where name.type == .person && name.tokens.count == 1 {
      let token = name.tokens.lowerBound
      guard token > 1 else { continue }
      let before = text.tokens[token - 1]
      let isCalled =
        objects.contains(before.word) && callings.contains(text.tokens[token - 2].lemma)
        || before.word == "as" && (max(0, token - 4)..<(token - 1)).contains { text.tokens[$0].word == "known" }
        || before.word == "by" && text.tokens[token - 2].lemma == "go" || before.word == "nicknamed"
      if isCalled, found[text.tokens[token].word] == nil { found[text.tokens[token].word] = token }
    }
    return found
  }

  private static let objects: Set<WordHash> = ["him", "her", "himself", "herself", "me"]
  private static let callings: Set<WordHash> = ["call", "nickname", "dub", "christen", "name"]

  /// The words of a name without "Jr." and the like.
  private func withoutSuffix(_ words: [WordHash]) -> ArraySlice<WordHash> {
    guard words.count > 2, let last = words.last, references.kinds(of: last).contains(.generation) else {
      return words[...]
    }
    return words.dropLast()
  }

  /// The only candidate, or of several the one that was named last before the place.
  func choose(_ candidates: [Int], before token: Int) -> Int? {
    if candidates.count <= 1 { return candidates.first }
    var last: (start: Int, cluster: Int)?
    for cluster in candidates {
      guard let start = clusters[cluster].starts.lazy.filter({ $0 < token }).max() else { continue }
      if last.map({ start > $0.start }) ?? true { last = (start, cluster) }
    }
    return last?.cluster
  }

  /// Of several who share a surname the one that is named first, headings aside: behind him, his son and a namesake are
  /// called in full. So it is for all of 25 such surnames in the annotated articles; the one named last is meant by 19.
  private func head(of family: [Int], before token: Int) -> Int? {
    if family.count <= 1 { return family.first }
    func first(_ cluster: Int) -> Int? {
      let starts = clusters[cluster].starts.filter { $0 < token }
      return starts.filter { !text.isInHeading($0) }.min() ?? starts.min().map { $0 + text.tokens.count }
    }
    return family.lazy.compactMap { cluster in first(cluster).map { (start: $0, cluster: cluster) } }
      .min { $0.start < $1.start }?.cluster
  }

  /// A title names whom the article names most often, before anybody is named in full.
  private func chief(of candidates: [Int], at token: Int) -> Int? {
    guard text.isInHeading(token) else { return nil }
    func first(_ cluster: Int) -> Int { clusters[cluster].starts.min() ?? .max }
    // Of two who are named as often, the one whom the text names first.
    return candidates.min { left, right in
      (clusters[right].starts.count, first(left)) < (clusters[left].starts.count, first(right))
    }
  }

  mutating func noteGender(_ tokens: Range<Int>, _ cluster: Int) {
    if isSole(at: tokens.lowerBound) { clusters[cluster].isSole = true }
    if isHigh(tokens) { clusters[cluster].isHigh = true }
    guard clusters[cluster].isFemale == nil else { return }
    if let title = titledFemale(tokens) {
      clusters[cluster].isFemale = title
      return
    }
    guard tokens.count > 1 else { return }
    let given = text.tokens[tokens.lowerBound].word
    clusters[cluster].isFemale =
      references.kinds(of: given).contains(.femaleName) ? true : NameGenders.shared.isFemale(given)
  }

  /// "His Highness Sheikh Omar Berg", "King Otto".
  private func isHigh(_ tokens: Range<Int>) -> Bool {
    (max(0, tokens.lowerBound - 3)..<tokens.lowerBound).contains { token in
      let word = text.tokens[token].word
      return !references.kinds(of: word).isDisjoint(with: [.courtesy, .soleNameTitle])
    }
  }

  /// What the titles right before a name, or at its beginning, tell: "Madam Berg", "Nii Tackie Oblie", "Mr Dr Lind".
  private func titledFemale(_ tokens: Range<Int>) -> Bool? {
    var token = tokens.count > 1 ? tokens.lowerBound : tokens.lowerBound - 1
    while token >= 0, tokens.lowerBound - token < 3 {
      let word = text.tokens[token].word
      let kinds = references.kinds(of: word)
      if kinds.contains(.femaleTitle) { return true }
      if kinds.contains(.maleTitle) { return false }
      guard token == tokens.lowerBound || kinds.contains(.address) else { return nil }
      token -= 1
    }
    return nil
  }
}
