import NewsModel
import Testing

@Suite struct PartitioningIndexTests {
  @Test(arguments: [
    ([], 4, 0), ([1, 3, 5], 0, 0), ([1, 3, 5], 4, 2), ([1, 3, 5], 5, 2), ([1, 3, 5], 6, 3), ([2, 2, 2, 2], 2, 0),
  ])
  func `finds the first that is large enough`(numbers: [Int], least: Int, expected: Int) {
    #expect(numbers.partitioningIndex { $0 >= least } == expected)
  }

  @Test(arguments: 0...40)
  func `gives what a look at each gives`(count: Int) {
    let numbers = (0..<count).map { $0 * 3 }
    for least in -1...(3 * count + 1) {
      let slow = numbers.firstIndex { $0 >= least } ?? count
      #expect(numbers[...].partitioningIndex { $0 >= least } == slow)
    }
  }
}
