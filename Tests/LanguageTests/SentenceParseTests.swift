import TestSupport
import Testing

@testable import Language

@Suite struct SentenceParseTests {
  /// Tables of random bytes: every sixteenth feature has weights.
  private static func bytes(_ count: Int) -> UnsafeMutablePointer<UInt8> {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
    var dice = Dice(seed: 1)
    for index in 0..<count { bytes[index] = UInt8(truncatingIfNeeded: dice.next()) }
    return bytes
  }

  private static let actions = WeightTable(
    lines: UnsafeRawPointer(bytes(64 * 256)).assumingMemoryBound(to: Int8.self), buckets: 256)
  private static let labels = WeightTable(
    checks: bytes(16 * 256),
    rows: UnsafeRawPointer(bytes((16 * 256 + 1) * Parser.labelWidth)).assumingMemoryBound(to: Int8.self), buckets: 256)

  private func words(_ count: Int) -> [ParserFeatures.Word] {
    (0..<count).map { number in
      let value = UInt64(number)
      return ParserFeatures.Word(word: value * 77, tag: value * 5 % 31, suffix: value % 13, cluster: value % 7)
    }
  }

  @Test(arguments: [2, 3, 9, 40, 300])
  func `gives what all features of a configuration give`(count: Int) {
    var parse = SentenceParse()
    var pairs = PairSums()
    var rows = FeatureRows()
    parse.words = words(count)
    parse.begin()
    var step = 0
    while !parse.state.isFinal {
      if parse.state.onlyAction == nil {
        parse.fetchChoice(Self.actions)
        let scores = parse.choiceScores(Self.actions, &pairs)
        rows.removeAll()
        ParserFeatures.actionRows(parse.state, words: parse.words, into: &rows)
        Self.actions.fetch4(rows)
        #expect(scores == Self.actions.sum4(rows))
      }
      let allowed = ParserState.Action.allCases.filter { parse.state.allows($0) }
      parse.state.apply(parse.state.onlyAction ?? allowed[step * 7 % allowed.count], label: UInt8(step % 40))
      step += 1
    }
  }

  @Test func `sentences that are parsed by turns get the trees that each gets alone`() {
    let parser = Parser(actions: Self.actions, labels: Self.labels)
    let scores = LabelScores()
    var pairs = PairSums()
    var alone = SentenceParse()
    var lanes = InlineArray<3, SentenceParse> { _ in SentenceParse() }
    let lengths = [3, 30, 17]
    for lane in 0..<3 {
      lanes[lane].words = words(lengths[lane])
      lanes[lane].begin()
    }
    var open = [true, true, true]
    while open.contains(true) {
      for lane in 0..<3 where open[lane] { open[lane] = parser.advance(&lanes[lane], scores) }
      for lane in 0..<3 where open[lane] { parser.choose(&lanes[lane], &pairs) }
    }
    for lane in 0..<3 {
      parser.parse(words(lengths[lane]), &alone, &pairs)
      for index in 0..<lengths[lane] {
        #expect(lanes[lane].state[index].head == alone.state[index].head)
        #expect(lanes[lane].state[index].label == alone.state[index].label)
      }
    }
  }
}
