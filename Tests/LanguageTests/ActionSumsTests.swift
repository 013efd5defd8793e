import Testing

@testable import Language

@Suite struct ActionSumsTests {
  /// A table of random bytes: every sixteenth feature has weights.
  private static let table: WeightTable = {
    let bytes = 64 * 256
    let lines = UnsafeMutablePointer<Int8>.allocate(capacity: bytes)
    var state: UInt64 = 1
    for index in 0..<bytes {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      lines[index] = Int8(truncatingIfNeeded: state >> 40)
    }
    return WeightTable(lines: lines, buckets: 256)
  }()

  @Test(arguments: [2, 3, 9, 40, 300])
  func `give what all features of a configuration give`(count: Int) {
    let words = (0..<count).map { number in
      let value = UInt64(number)
      return ParserFeatures.Word(word: value * 77, tag: value * 5 % 31, suffix: value % 13, cluster: value % 7)
    }
    var state = ParserState()
    var sums = ActionSums()
    var rows = FeatureRows()
    state.reset(count: count)
    sums.reset(words, Self.table, &rows)
    var step = 0
    while !state.isFinal {
      if state.onlyAction == nil {
        let total = sums.total(state, words, Self.table, &rows)
        rows.removeAll()
        ParserFeatures.actionRows(state, words: words, into: &rows)
        #expect(total == Self.table.sum4(rows))
      }
      let allowed = ParserState.Action.allCases.filter { state.allows($0) }
      state.apply(state.onlyAction ?? allowed[step * 7 % allowed.count], label: UInt8(step % 40))
      step += 1
    }
  }
}
