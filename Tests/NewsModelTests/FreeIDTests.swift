import NewsModel
import Testing

@Suite struct FreeIDTests {
  @Test(
    arguments: [
      ([], "vote"), (["vote"], "vote 2"), (["vote", "vote 2"], "vote 3"), (["vote 2"], "vote"),
    ] as [(Set<String>, String)])
  func `numbers go on until one is free`(taken: Set<String>, expected: String) {
    #expect(FreeID.first(isTaken: taken.contains) { $0 > 1 ? "vote \($0)" : "vote" } == expected)
  }
}
