/// The hash of Fowler, Noll and Vo (FNV-1a, 64 bits), for scanners that have bytes and no string.
///
/// Public and inlined for the same reason as ``WordHash``.
public enum FNV1a {
  /// The hash of nothing.
  @inlinable @inline(__always)
  public static var start: UInt64 { 0xcbf2_9ce4_8422_2325 }

  /// The hash of what was hashed so far with one more byte, or another small number.
  @inlinable @inline(__always)
  public static func hash(_ hash: UInt64, then next: UInt64) -> UInt64 { (hash ^ next) &* 0x0000_0100_0000_01b3 }
}
