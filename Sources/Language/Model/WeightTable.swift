import CWeights

/// Rows of 16-bit weights, one row a hashed feature, one column a label.
///
/// The memory is the binary's own (embedded, mapped on demand) or a training run's; it lives as long as the program.
package struct WeightTable: @unchecked Sendable {
  // Safe to share: the memory is never written after the table was made and never freed.
  package let weights: UnsafePointer<Int16>
  /// The table has 2^bits rows.
  package let bits: UInt64
  /// Columns a row, padded to a power of two.
  package let width: Int

  package init(weights: UnsafePointer<Int16>, bits: UInt64, width: Int) {
    self.weights = weights
    self.bits = bits
    self.width = width
  }

  /// The sums of rows of four columns.
  @inline(__always)
  func sum4(_ rows: borrowing FeatureRows) -> SIMD4<Int16> {
    unsafeBitCast(weights_sum_4(weights, rows.start, rows.count), to: SIMD4<Int16>.self)
  }

  /// Puts the sums of rows of 32 columns into `scores`.
  @inline(__always)
  func sum32(_ rows: borrowing FeatureRows, into scores: borrowing LabelScores) {
    weights_sum_32(weights, rows.start, rows.count, scores.start)
  }

  /// Puts the sums of rows of 64 columns into `scores`.
  @inline(__always)
  func sum64(_ rows: borrowing FeatureRows, into scores: borrowing LabelScores) {
    weights_sum_64(weights, rows.start, rows.count, scores.start)
  }
}
