import Testing

@testable import newsgraph_train

@Suite struct SplitMixTests {
  /// The tagger and the parser were trained in this order.
  @Test func `an order of chance is the same in every version of Swift`() {
    var random = SplitMix(seed: 8)
    var order = Array(0..<10)
    random.shuffleEvenly(&order)
    #expect(order == [6, 0, 7, 1, 4, 3, 9, 8, 2, 5])
    random.shuffleEvenly(&order)
    #expect(order == [4, 9, 8, 0, 3, 2, 6, 7, 1, 5])
  }

  @Test(arguments: 0..<3)
  func `few values are shuffled, too`(count: Int) {
    var random = SplitMix(seed: 1)
    var order = Array(0..<count)
    random.shuffleEvenly(&order)
    #expect(order.sorted() == Array(0..<count))
  }
}
