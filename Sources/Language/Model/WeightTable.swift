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

  @inline(__always)
  package func row32(_ row: UInt32) -> SIMD32<Int16> {
    UnsafeRawPointer(weights + Int(row) &* 32).loadUnaligned(as: SIMD32<Int16>.self)
  }

  @inline(__always)
  package func row64(_ row: UInt32) -> SIMD64<Int16> {
    UnsafeRawPointer(weights + Int(row) &* 64).loadUnaligned(as: SIMD64<Int16>.self)
  }

  @inline(__always)
  package func row4(_ row: UInt32) -> SIMD4<Int16> {
    UnsafeRawPointer(weights + Int(row) &* 4).loadUnaligned(as: SIMD4<Int16>.self)
  }
}
