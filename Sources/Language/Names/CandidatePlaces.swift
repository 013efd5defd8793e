/// Tells which candidates touch a range of tokens without a look at all others of the article.
///
/// Candidates are known by their number in the array that they lie in, which only grows while this stands.
struct CandidatePlaces {
  private static let blockLength = 32
  /// For each block of tokens the candidates that have some of them.
  private var blocks: [[Int]]

  init(_ candidates: [NameCandidate], tokenCount: Int) {
    blocks = [[Int]](repeating: [], count: tokenCount / Self.blockLength + 1)
    for (number, candidate) in candidates.enumerated() { add(number, at: candidate.tokens) }
  }

  mutating func add(_ number: Int, at tokens: Range<Int>) {
    for block in Self.blocks(of: tokens) { blocks[block].append(number) }
  }

  /// The numbers of the candidates that have a token of `range`, ascending.
  ///
  /// - Complexity: O(1) in the length of the article.
  func touching(_ range: Range<Int>, _ candidates: [NameCandidate]) -> [Int] {
    var found: [Int] = []
    for block in Self.blocks(of: range) {
      for number in blocks[block] where candidates[number].tokens.overlaps(range) && !found.contains(number) {
        found.append(number)
      }
    }
    return found.sorted()
  }

  private static func blocks(of tokens: Range<Int>) -> ClosedRange<Int> {
    tokens.lowerBound / blockLength...(tokens.upperBound - 1) / blockLength
  }
}
