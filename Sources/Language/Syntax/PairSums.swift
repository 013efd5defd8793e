/// What the tags of the top of the stack and of the next token say at their distance: 4 of the 62 features of an action.
///
/// Scratch memory for one model of actions; each pair at a distance is added up once a text.
package struct PairSums: ~Copyable {
  private static let tagCount = FineTag.width
  private static let distanceCount = 8
  private static let count = tagCount * tagCount * distanceCount

  // Memory without checks, as in `ParserState`. Distances are below 8 where there is a choice.
  private let sums: UnsafeMutablePointer<SIMD4<Int16>>
  private var rows = FeatureRows()
  /// No sum has this value: the column of the second action is zero in each.
  private static let unknown = SIMD4<Int16>(repeating: .min)

  package init() {
    sums = .allocate(capacity: Self.count)
    sums.initialize(repeating: Self.unknown, count: Self.count)
  }

  deinit { sums.deallocate() }

  @inline(__always)
  mutating func sum(top: UInt64, next: UInt64, distance: UInt64, _ table: WeightTable) -> SIMD4<Int16> {
    let place = (Int(top) * Self.tagCount + Int(next)) * Self.distanceCount + Int(distance)
    if sums[place][1] == Self.unknown[1] { add(top, next, distance, at: place, table) }
    return sums[place]
  }

  private mutating func add(_ top: UInt64, _ next: UInt64, _ distance: UInt64, at place: Int, _ table: WeightTable) {
    rows.removeAll()
    ParserFeatures.tagRows(top, next, distance, into: &rows)
    table.fetch4(rows)
    sums[place] = table.sum4(rows)
  }
}
