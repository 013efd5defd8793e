/// Which words stand beside which in a text, and how often, by numbers: the commonest word is 0.
struct WordNeighbours {
  /// The words with a number, by their hashes.
  let words: [UInt64]
  /// The number of all rare words together; one more is that of the edges of sentences.
  var rare: Int { words.count }
  /// What stands behind each number, and what before.
  private(set) var after: [[(word: Int, count: Int32)]]
  private(set) var before: [[(word: Int, count: Int32)]]

  /// Words that stand fewer times in a text are rare.
  private static let fewest = 4

  /// - Parameters:
  ///   - sentences: Words by their hashes.
  ///   - limit: The most words that get a number.
  init(of sentences: [[UInt64]], limit: Int) {
    var counts: [UInt64: Int] = [:]
    for sentence in sentences { for word in sentence { counts[word, default: 0] += 1 } }
    words = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .prefix(limit).filter { $0.value >= Self.fewest }.map(\.key)
    var numbers: [UInt64: Int] = [:]
    for (number, word) in words.enumerated() { numbers[word] = number }
    let edge = words.count + 1
    var pairs: [UInt64: Int32] = [:]
    for sentence in sentences {
      var left = edge
      for word in sentence {
        let right = numbers[word] ?? words.count
        pairs[UInt64(left) << 32 | UInt64(right), default: 0] += 1
        left = right
      }
      pairs[UInt64(left) << 32 | UInt64(edge), default: 0] += 1
    }
    after = [[(word: Int, count: Int32)]](repeating: [], count: words.count + 2)
    before = after
    for (key, count) in pairs.sorted(by: { $0.key < $1.key }) {
      let left = Int(key >> 32)
      let right = Int(key & 0xFFFF_FFFF)
      after[left].append((right, count))
      before[right].append((left, count))
    }
  }
}
