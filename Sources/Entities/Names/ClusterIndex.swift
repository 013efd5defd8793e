import NewsModel

/// Finds the clusters of an article by what a name of theirs must share: a word or the initials.
struct ClusterIndex {
  private var byWord: [WordHash: [Int]] = [:]
  private var byInitials: [String: [Int]] = [:]

  /// Adds a cluster; numbers ascend.
  mutating func add(_ number: Int, _ cluster: NameCluster) {
    for word in Set(cluster.words) { byWord[word, default: []].append(number) }
    if !cluster.initials.isEmpty { byInitials[cluster.initials, default: []].append(number) }
  }

  /// The clusters with a word, ascending.
  func clusters(with word: WordHash) -> [Int] { byWord[word] ?? [] }

  /// The clusters with at least one of two words, ascending.
  func clusters(with one: WordHash, or other: WordHash) -> [Int] {
    let first = clusters(with: one)
    if one == other { return first }
    let second = clusters(with: other)
    if second.isEmpty { return first }
    return first.isEmpty ? second : Set(first).union(second).sorted()
  }

  /// The clusters whose name has these initials, ascending.
  func clusters(initials: String) -> [Int] { byInitials[initials] ?? [] }
}
