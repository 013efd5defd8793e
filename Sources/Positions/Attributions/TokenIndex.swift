import NewsModel

/// Finds what begins or reaches into a range of tokens, so that long articles take no longer a word than short ones.
struct TokenIndex {
  /// Sorted by where they begin.
  private let ranges: [(range: Range<Int>, number: Int)]
  /// The greatest end of all ranges up to each.
  private let reach: [Int]

  /// - Parameter ranges: Token ranges, each with the number of what it belongs to.
  /// - Complexity: O(*n* log *n*) in the ranges.
  init(_ ranges: [(range: Range<Int>, number: Int)]) {
    self.ranges = ranges.sorted { ($0.range.lowerBound, $0.number) < ($1.range.lowerBound, $1.number) }
    var furthest = 0
    reach = self.ranges.map {
      furthest = max(furthest, $0.range.upperBound)
      return furthest
    }
  }

  /// The numbers whose ranges begin in `tokens`, ascending.
  func numbers(beginningIn tokens: Range<Int>) -> [Int] {
    ranges[first(from: tokens.lowerBound)..<first(from: tokens.upperBound)].map(\.number).sorted()
  }

  /// The numbers of which a range holds `token`, ascending.
  func numbers(holding token: Int) -> [Int] {
    numbers(overlapping: token..<token + 1)
  }

  /// The numbers whose ranges share a token with `tokens`, ascending.
  func numbers(overlapping tokens: Range<Int>) -> [Int] {
    var found: [Int] = []
    var index = first(from: tokens.upperBound) - 1
    while index >= 0, reach[index] > tokens.lowerBound {
      if ranges[index].range.overlaps(tokens) { found.append(ranges[index].number) }
      index -= 1
    }
    return found.sorted()
  }

  private func first(from token: Int) -> Int { ranges.partitioningIndex { $0.range.lowerBound >= token } }
}
