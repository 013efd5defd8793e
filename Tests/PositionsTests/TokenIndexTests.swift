import Testing

@testable import Positions

@Suite struct TokenIndexTests {
  private let ranges: [(range: Range<Int>, number: Int)] = [(4..<9, 0), (0..<20, 1), (5..<6, 2), (30..<31, 3)]

  @Test(arguments: [(5, [0, 1, 2]), (8, [0, 1]), (20, []), (30, [3]), (-1, [])])
  func `tells which ranges hold a token`(token: Int, expected: [Int]) {
    #expect(TokenIndex(ranges).numbers(holding: token) == expected)
  }

  @Test(arguments: [(0..<5, [0, 1]), (5..<31, [2, 3]), (21..<30, [])])
  func `tells which ranges begin in a range`(tokens: Range<Int>, expected: [Int]) {
    #expect(TokenIndex(ranges).numbers(beginningIn: tokens) == expected)
  }
}
