import CWeights

/// The features of a linear model that are worth keeping, each with 8-bit weights, one column a label.
///
/// A table is asked twice, as most of the time goes into waiting for memory: to fetch the weights of features, and to add up
/// what was fetched. Between the two goes work for other places.
///
/// The memory is the binary's own (embedded, mapped on demand) or a training run's; it lives as long as the program.
package struct WeightTable: Sendable {
  private let slots: WeightSlots

  package init(checks: UnsafePointer<UInt8>, rows: UnsafePointer<Int8>, buckets: Int) {
    slots = WeightSlots(checks: checks, rows: rows, buckets: UInt32(buckets))
  }

  /// A table of four columns, each bucket a cache line.
  package init(lines: UnsafePointer<Int8>, buckets: Int) {
    slots = WeightSlots(checks: nil, rows: lines, buckets: UInt32(buckets))
  }

  /// Fetches the weights of features in a table of four columns.
  @inline(__always)
  func fetch4(_ features: borrowing FeatureRows) {
    withUnsafePointer(to: slots) { weights_fetch_4($0, features.fetched) }
  }

  /// The sums of weights that were fetched from a table of four columns, less that of the second.
  @inline(__always)
  func sum4(_ features: borrowing FeatureRows) -> SIMD4<Int16> {
    withUnsafePointer(to: slots) { unsafeBitCast(weights_sum_4($0, features.fetched), to: SIMD4<Int16>.self) }
  }

  /// Fetches the weights of features in a table of 32 columns.
  @inline(__always)
  func fetch32(_ features: borrowing FeatureRows) {
    withUnsafePointer(to: slots) { weights_fetch_32($0, features.fetched) }
  }

  /// Adds weights that were fetched from a table of 32 columns to `scores`.
  @inline(__always)
  func add32(_ features: borrowing FeatureRows, to scores: borrowing LabelScores) {
    withUnsafePointer(to: slots) { weights_add_32($0, features.fetched, scores.start) }
  }

  /// Fetches the weights of features in a table of 64 columns.
  @inline(__always)
  func fetch64(_ features: borrowing FeatureRows) {
    withUnsafePointer(to: slots) { weights_fetch_64($0, features.fetched) }
  }

  /// Puts the sums of weights that were fetched from a table of 64 columns into `scores`.
  @inline(__always)
  func sum64(_ features: borrowing FeatureRows, into scores: borrowing LabelScores) {
    withUnsafePointer(to: slots) { weights_sum_64($0, features.fetched, scores.start) }
  }
}
