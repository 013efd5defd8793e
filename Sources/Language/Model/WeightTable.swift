import CWeights

/// The features of a linear model that are worth keeping, each with 8-bit weights, one column a label.
///
/// The memory is the binary's own (embedded, mapped on demand) or a training run's; it lives as long as the program.
package struct WeightTable: @unchecked Sendable {
  // Safe to share: the memory is never written after the table was made and never freed.
  private let slots: WeightSlots

  package init(checks: UnsafePointer<UInt8>, rows: UnsafePointer<Int8>, buckets: Int) {
    slots = WeightSlots(checks: checks, rows: rows, buckets: UInt32(buckets))
  }

  /// A table of four columns, each bucket a cache line.
  package init(lines: UnsafePointer<Int8>, buckets: Int) {
    slots = WeightSlots(checks: nil, rows: lines, buckets: UInt32(buckets))
  }

  /// The sums of the weights of features in a table of four columns, less that of the second.
  @inline(__always)
  func sum4(_ features: borrowing FeatureRows) -> SIMD4<Int16> {
    withUnsafePointer(to: slots) {
      unsafeBitCast(weights_sum_4($0, features.start, features.count), to: SIMD4<Int16>.self)
    }
  }

  /// Puts the sums of the weights of features in a table of 32 columns into `scores`.
  @inline(__always)
  func sum32(_ features: borrowing FeatureRows, into scores: borrowing LabelScores) {
    withUnsafePointer(to: slots) { weights_sum_32($0, features.start, features.count, scores.start) }
  }

  /// Puts the sums of the weights of features in a table of 64 columns into `scores`.
  @inline(__always)
  func sum64(_ features: borrowing FeatureRows, into scores: borrowing LabelScores) {
    withUnsafePointer(to: slots) { weights_sum_64($0, features.start, features.count, scores.start) }
  }
}
