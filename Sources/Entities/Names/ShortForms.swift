import NewsModel

/// Short forms of long names within one article: which of its names a shorter one stands for.
///
/// "The Novak Institute" after "Novak Institute of Physics", "Defence Forces" beside "Ruritanian Defence Forces", "Arden
/// Airport" for "Arden International Airport". A short form that fits two names joins neither.
enum ShortForms {
  /// The only cluster that a name of an organization or a place is a short form of, and the rule.
  static func cluster(
    for words: [WordHash], of type: EntityType, among clusters: [NameCluster]
  ) -> (Int, String)? {
    var fitting: (index: Int, rule: String)?
    for (index, cluster) in clusters.enumerated() where cluster.type == type {
      guard let rule = rule(words, for: cluster.words, of: type) else { continue }
      if fitting != nil { return nil }
      fitting = (index, rule)
    }
    return fitting
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

  private static let small: Set<WordHash> = ["of", "on", "for", "the", "and", "&"]

  /// What nature made is called with and without the word for it. A province and its town are two places.
  private static let natural: Set<WordHash> = [
    "sea", "ocean", "islands", "archipelago", "rainforest", "mountains", "desert", "peninsula", "strait",
  ]
}
