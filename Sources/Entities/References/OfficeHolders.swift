import NewsModel

/// Tells who in an article holds an office, and in which order the holders were named before a place.
struct OfficeHolders {
  private struct Place {
    let tokens: Range<Int>
    /// Tells mentions apart that begin at one token.
    let serial: Int
  }

  /// The people by the words of their offices.
  private var people: [WordHash: [Int]] = [:]
  /// Where the article names each of them, in text order.
  private var places: [Int: [Place]] = [:]
  private var count = 0

  /// - Parameter offices: The words of the offices that each cluster is known to hold.
  init(_ offices: [Int: Set<WordHash>], among clusters: [NameCluster]) {
    for (entity, words) in offices where clusters[entity].type == .person {
      places[entity] = []
      for word in words { people[word, default: []].append(entity) }
    }
  }

  /// The one person of the article who holds an office; `nil` where nobody or several do.
  func only(_ office: WordHash) -> Int? {
    guard let holders = people[office], holders.count == 1 else { return nil }
    return holders[0]
  }

  /// Takes note of a mention; of two that begin at one token the one that is noted later is the later.
  mutating func note(_ mention: Mention) {
    guard let entity = mention.entity, let known = places[entity] else { return }
    count += 1
    let after = known.lastIndex { $0.tokens.lowerBound <= mention.tokens.lowerBound } ?? -1
    places[entity]?.insert(Place(tokens: mention.tokens, serial: count), at: after + 1)
  }

  /// Who holds one of some offices and was named before a token, the one named last first.
  func named(before token: Int, holding offices: [WordHash]) -> [Int] {
    var found: [(entity: Int, start: Int, serial: Int)] = []
    for entity in Set(offices.flatMap { people[$0] ?? [] }) {
      guard
        let last = places[entity]?.last(where: { $0.tokens.lowerBound < token && $0.tokens.upperBound <= token })
      else { continue }
      found.append((entity, last.tokens.lowerBound, last.serial))
    }
    return found.sorted { ($1.start, $1.serial) < ($0.start, $0.serial) }.map(\.entity)
  }
}
