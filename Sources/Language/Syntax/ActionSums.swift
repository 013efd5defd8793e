/// The sums of weights that many configurations of the parser share: a third of its features.
///
/// Scratch memory for one model of actions: what a token says as the next one and as the top of the stack is added up once
/// a sentence, what two tags say at a distance once a text.
package struct ActionSums: ~Copyable {
  private static let tagCount = FineTag.width
  private static let distanceCount = 8

  // Memory without checks, as in `ParserState`. Distances are below 8 where there is a choice.
  private var tokens: UnsafeMutablePointer<(next: SIMD4<Int16>, top: SIMD4<Int16>)>
  private var capacity = 256
  private let pairs: UnsafeMutablePointer<SIMD4<Int16>>
  /// No sum has this value: the column of the second action is zero in each.
  private static let unknown = SIMD4<Int16>(repeating: .min)

  package init() {
    tokens = .allocate(capacity: capacity)
    pairs = .allocate(capacity: Self.tagCount * Self.tagCount * Self.distanceCount)
    pairs.initialize(repeating: Self.unknown, count: Self.tagCount * Self.tagCount * Self.distanceCount)
  }

  deinit {
    tokens.deallocate()
    pairs.deallocate()
  }

  /// Adds up what each token of a sentence says alone.
  mutating func reset(_ words: [ParserFeatures.Word], _ table: WeightTable, _ rows: inout FeatureRows) {
    if words.count > capacity {
      tokens.deallocate()
      capacity = 2 * words.count
      tokens = .allocate(capacity: capacity)
    }
    for index in 0..<words.count {
      rows.removeAll()
      ParserFeatures.bufferRows(Int32(index), words: words, into: &rows)
      let next = table.sum4(rows)
      rows.removeAll()
      ParserFeatures.stackRows(Int32(index), words: words, into: &rows)
      tokens[index] = (next, table.sum4(rows))
    }
  }

  /// The sum of all features of a configuration that offers a choice.
  @inline(__always)
  mutating func total(
    _ state: borrowing ParserState, _ words: [ParserFeatures.Word], _ table: WeightTable, _ rows: inout FeatureRows
  ) -> SIMD4<Int16> {
    let (top, next) = (Int(state.top), Int(state.buffer))
    rows.removeAll()
    ParserFeatures.configurationRows(state, words: words, into: &rows)
    return table.sum4(rows) &+ tokens[next].next &+ tokens[top].top
      &+ pair(words[top].tag, words[next].tag, ParserFeatures.distance(state), table, &rows)
  }

  @inline(__always)
  private func pair(
    _ top: UInt64, _ next: UInt64, _ distance: UInt64, _ table: WeightTable, _ rows: inout FeatureRows
  ) -> SIMD4<Int16> {
    let place = (Int(top) * Self.tagCount + Int(next)) * Self.distanceCount + Int(distance)
    if pairs[place][1] == Self.unknown[1] {
      rows.removeAll()
      ParserFeatures.tagRows(top, next, distance, into: &rows)
      pairs[place] = table.sum4(rows)
    }
    return pairs[place]
  }
}
