import NewsModel

/// Tells who in an article holds an office, and in which order the holders were named before a place.
struct OfficeHolders {
  private struct Place {
    let tokens: Range<Int>
    /// Tells mentions apart that begin at one token.
    let serial: Int
  }

  private let offices: [Int: [HeldOffice]]
  private let clusters: [NameCluster]
  /// The cluster of the article's own country.
  private let home: Int?
  /// The people by the words of their offices.
  private var people: [WordHash: [Int]] = [:]
  /// Where the article names each of them, in text order.
  private var places: [Int: [Place]] = [:]
  private var count = 0

  /// - Parameter offices: The offices that each cluster is known to hold.
  init(_ offices: [Int: [HeldOffice]], among clusters: [NameCluster], home: Int?) {
    self.offices = offices
    self.clusters = clusters
    self.home = home
    for (entity, held) in offices where clusters[entity].type == .person {
      places[entity] = []
      for word in Set(held.map(\.office)) { people[word, default: []].append(entity) }
    }
  }

  /// The one person of the article who holds an office; `nil` where nobody or several do.
  func only(_ description: OfficeDescription) -> Int? {
    let holders = Set(description.offices.flatMap { people[$0] ?? [] }).filter { holds($0, description) }
    return holders.count == 1 ? holders.first : nil
  }

  /// Whether a person may hold a described office besides those that the article gives: a president is no king, and the
  /// holder of the same office of another country is another.
  func mayHold(_ person: Int, _ description: OfficeDescription, isExclusive: (WordHash) -> Bool) -> Bool {
    guard let held = offices[person] else { return true }
    if description.offices.contains(where: isExclusive), held.contains(where: { isExclusive($0.office) }) {
      return false
    }
    return !held.contains { known in
      description.offices.contains(known.office) && !description.owners.isEmpty && !known.owners.isEmpty
    }
  }

  /// The country or state whose office a person holds: "her government".
  func country(of person: Int) -> Int? {
    offices[person]?.flatMap(\.owners).first { clusters[$0].type == .country }
  }

  /// Takes note of a mention; of two that begin at one token the one that is noted later is the later.
  mutating func note(_ mention: Mention) {
    guard let entity = mention.entity, let known = places[entity] else { return }
    count += 1
    let after = known.lastIndex { $0.tokens.lowerBound <= mention.tokens.lowerBound } ?? -1
    places[entity]?.insert(Place(tokens: mention.tokens, serial: count), at: after + 1)
  }

  /// Who fits a description and was named before a token, the one named last first.
  func named(before token: Int, fitting description: OfficeDescription) -> [Int] {
    var found: [(entity: Int, start: Int, serial: Int)] = []
    for entity in Set(description.offices.flatMap { people[$0] ?? [] }) where holds(entity, description) {
      guard
        let last = places[entity]?.last(where: { $0.tokens.lowerBound < token && $0.tokens.upperBound <= token })
      else { continue }
      found.append((entity, last.tokens.lowerBound, last.serial))
    }
    let sorted = found.sorted { ($1.start, $1.serial) < ($0.start, $0.serial) }.map(\.entity)
    // "The former president" is who is called so, "the president" who is not, where the article has both.
    let same = sorted.filter { person in
      offices[person]?.contains { $0.isFormer == description.isFormer && fits($0, description) } ?? false
    }
    return same.isEmpty && !description.isFormer ? sorted : same
  }

  private func holds(_ person: Int, _ description: OfficeDescription) -> Bool {
    offices[person]?.contains { fits($0, description) } ?? false
  }

  /// A first minister is no prime minister, the president of a club none of a country, and the finance minister is only who
  /// is called so.
  private func fits(_ held: HeldOffice, _ description: OfficeDescription) -> Bool {
    guard description.offices.contains(held.office), held.ranks == description.ranks,
      description.words.isSubset(of: held.words)
    else { return false }
    return description.owners.allSatisfy { owner in
      let type = clusters[owner].type
      let isLand = type == .country || type == .place
      let known = held.owners.filter {
        isLand ? clusters[$0].type == .country || clusters[$0].type == .place : clusters[$0].type == type
      }
      if known.contains(owner) { return true }
      if !isLand {
        // "the Republican president": a party that the title does not give stands against no other.
        return clusters[owner].words.contains { held.words.contains($0) }
          || known.isEmpty && description.parties.contains(owner)
      }
      // "President Ada Berg" without a country is of the article's own.
      return known.isEmpty && (home == nil || home == owner)
    }
  }
}
