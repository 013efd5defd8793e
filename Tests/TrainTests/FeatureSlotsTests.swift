import CWeights
import Testing

@testable import Language
@testable import newsgraph_train

@Suite struct FeatureSlotsTests {
  private func features(_ count: Int, seed: UInt64) -> [UInt32] {
    values(count, seed: seed).map { UInt32(truncatingIfNeeded: $0) }
  }

  /// Features as lists hold them, not mixed yet.
  private func values(_ count: Int, seed: UInt64) -> [UInt64] {
    var random = SplitMix(seed: seed)
    return (0..<count).map { _ in random.next() }
  }

  @Test func `training and reading find the same slots`() {
    let kept = features(700, seed: 1)
    let slots = FeatureSlots(kept, capacity: 1000)
    slots.checks.withUnsafeBufferPointer { checks in
      var table = WeightSlots(checks: checks.baseAddress, rows: nil, buckets: UInt32(checks.count / 16))
      for feature in kept + features(2000, seed: 2) {
        #expect(Int(weights_slot(&table, feature)) == slots.slot(feature))
      }
    }
  }

  @Test func `a table of four columns is read as cache lines, whatever its weights`() throws {
    let values = values(200, seed: 1)
    let kept = values.map(FeatureHash.mixed)
    let slots = FeatureSlots(kept, capacity: 1000)
    var random = SplitMix(seed: 4)
    var rows = [Int8](repeating: 0, count: (slots.count + 1) * 4)
    for slot in Set(kept.map(slots.slot)).sorted() where slot < slots.count {
      for column in 0..<4 { rows[slot * 4 + column] = Int8(Int(random.next() % 255) - 127) }
    }
    let table = ModelFile.Table(checks: slots.checks, rows: rows, width: 4)
    let lines = try #require(table.lines)
    lines.withUnsafeBufferPointer { lines in
      guard let start = lines.baseAddress else { return }
      let memory = WeightTable(lines: start, buckets: table.buckets)
      var list = FeatureRows()
      for value in values + self.values(2000, seed: 2) {
        list.removeAll()
        list.append(value)
        memory.fetch4(list)
        let sums = memory.sum4(list)
        let slot = slots.slot(FeatureHash.mixed(value))
        let row = (0..<4).map { slot < slots.count ? Int(rows[slot * 4 + $0]) : 0 }
        #expect((0..<4).map { Int(sums[$0]) } == row.map { $0 - row[1] })
      }
    }
  }

  @Test func `the best features come first where there is no room for all`() {
    let ranked = features(5000, seed: 3)
    let slots = FeatureSlots(ranked, capacity: 800)
    #expect(slots.count == 800)
    #expect(ranked.prefix(300).allSatisfy { slots.slot($0) < slots.count })
    #expect(ranked.suffix(300).count { slots.slot($0) == slots.count } > 200)
  }
}
