import NewsModel

/// Short forms of long names within one article: which of its names a shorter one stands for.
///
/// "Novair" for "Novair Foods Inc.", "the Novak Institute" after "Novak Institute of Physics", "Defence Forces" beside
/// "Ruritanian Defence Forces", "Arden Airport" for "Arden International Airport". A short form that fits two names joins
/// neither.
enum ShortForms {
  /// Two words of a name: whatever it is a short form of has one of them.
  static func key(of words: [WordHash]) -> (first: WordHash, content: WordHash)? {
    words.first.map { first in (first, words.first { !small.contains($0) } ?? first) }
  }

  /// The only cluster that a name of an organization or a place is a short form of, and the rule.
  ///
  /// - Parameter near: The clusters, ascending, that have a word of the name's ``key(of:)``.
  static func cluster(
    for words: [WordHash], of type: EntityType, among near: [Int], of clusters: [NameCluster]
  ) -> (Int, String)? {
    let same = near.filter { isSame(clusters[$0].type, type) }
    // What only leaves out "Corporation" is the name itself: "Novair", beside "Novair Sports" too.
    if type != .place, let company = only(same.filter { isWithoutCompanyWord(words, clusters[$0].words) }) {
      return (company, "short name")
    }
    let rules = same.compactMap { index in rule(words, for: clusters[index].words, of: type).map { (index, $0) } }
    return only(rules)
  }

  private static func only<T>(_ fitting: [T]) -> T? { fitting.count == 1 ? fitting[0] : nil }

  private static func isWithoutCompanyWord(_ short: [WordHash], _ long: [WordHash]) -> Bool {
    guard let last = long.last, companyWords.contains(last), (1...2).contains(long.count - short.count) else {
      return false
    }
    return long.starts(with: short) || long.dropLast().suffix(short.count).elementsEqual(short)
  }

  /// Movements are read as organizations here and as groups there.
  private static func isSame(_ one: EntityType, _ other: EntityType) -> Bool {
    one == other || [one, other].allSatisfy { $0 == .organization || $0 == .group }
  }

  private static func rule(_ short: [WordHash], for long: [WordHash], of type: EntityType) -> String? {
    if type == .place {
      if short.count == 1, long.count == 2, short[0] == long[0], natural.contains(long[1]) { return "short name" }
      return skips(short, in: long) ? "name with words left out" : nil
    }
    if short.count > 1, short.count < long.count {
      if long.starts(with: short) || long.suffix(short.count).elementsEqual(short) { return "short name" }
      if skips(short, in: long) { return "name with words left out" }
    }
    return isTurned(short, long) ? "name in another order" : nil
  }

  /// The same first and last word, and what stands between them in the same order.
  private static func skips(_ short: [WordHash], in long: [WordHash]) -> Bool {
    guard short.count > 1, short.count < long.count, short.first == long.first, short.last == long.last else {
      return false
    }
    var rest = long[...]
    for word in short {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// "Committee on Trade and Labour" and "Trade and Labour Committee".
  private static func isTurned(_ one: [WordHash], _ other: [WordHash]) -> Bool {
    let content = one.filter { !small.contains($0) }
    guard content.count > 2 else { return false }
    return Set(content) == Set(other.filter { !small.contains($0) })
  }

  /// What kind of body it is, which is left out even where a single word remains.
  private static let companyWords: Set<WordHash> = [
    "inc", "inc.", "corp", "corp.", "ltd", "ltd.", "plc", "llc", "co", "co.", "group", "company", "corporation",
    "holdings", "party", "ag", "sa", "movement", "limited", "gmbh", "airlines", "airways",
  ]

  private static let small: Set<WordHash> = ["of", "on", "for", "the", "and", "&"]

  /// What nature made is called with and without the word for it. A province and its town are two places.
  private static let natural: Set<WordHash> = [
    "sea", "ocean", "islands", "archipelago", "rainforest", "mountains", "desert", "peninsula", "strait",
  ]
}
