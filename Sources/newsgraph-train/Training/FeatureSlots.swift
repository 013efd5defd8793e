import CWeights

/// Which features a model keeps: the first choice of a training run, and the layout that `WeightSlots` reads.
final class FeatureSlots {
  private let buckets: UInt32
  private(set) var checks: [UInt8]
  private var isTaken: [Bool]

  /// - Parameters:
  ///   - features: Hashes, the most worth keeping first; what does not fit any more is left out.
  ///   - capacity: How many slots there are, about.
  init(_ features: [UInt32], capacity: Int) {
    let size = Int(WEIGHTS_BUCKET)
    buckets = UInt32(max(1, capacity / size))
    checks = [UInt8](repeating: 0, count: Int(buckets) * size)
    isTaken = [Bool](repeating: false, count: checks.count)
    for feature in features {
      for slot in Self.bucket(of: feature, among: buckets) {
        // Two features that share bucket and check share a slot.
        if isTaken[slot], checks[slot] == UInt8(truncatingIfNeeded: feature) { break }
        if isTaken[slot] { continue }
        isTaken[slot] = true
        checks[slot] = UInt8(truncatingIfNeeded: feature)
        break
      }
    }
    // Empty slots carry a check too; their weights stay what training makes of the features that fall on them.
  }

  var count: Int { checks.count }

  /// The slot of a feature, ``count`` when it has none.
  func slot(_ feature: UInt32) -> Int {
    let check = UInt8(truncatingIfNeeded: feature)
    let bucket = Self.bucket(of: feature, among: buckets)
    return checks.withUnsafeBufferPointer { checks in
      for slot in bucket where checks[slot] == check { return slot }
      return checks.count
    }
  }

  /// The slots in which a feature may be, as `first_slot` in CWeights has it.
  private static func bucket(of feature: UInt32, among buckets: UInt32) -> Range<Int> {
    let bucket = Int((UInt64(feature >> 8) * UInt64(buckets)) >> 24)
    return bucket * Int(WEIGHTS_BUCKET)..<(bucket + 1) * Int(WEIGHTS_BUCKET)
  }
}
