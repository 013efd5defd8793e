/// A feature as 32 bits: a template and the values in it, in order.
///
/// Public and inlined, though no other package uses it: a feature is a few multiplications, and calls took as long.
public struct FeatureKey: Sendable {
  @usableFromInline var state: UInt64

  /// A feature without values yet.
  ///
  /// - Parameter template: The number of the template; no two templates of a model share one.
  @inlinable @inline(__always)
  public init(_ template: UInt64) { state = (template &+ 1) &* 0x9E37_79B9_7F4A_7C15 }

  /// The key with one more value.
  @inlinable @inline(__always)
  public func with(_ value: UInt64) -> Self {
    var next = self
    next.state = (state ^ value) &* 0xD6E8_FEB8_6659_FD93
    next.state ^= next.state >> 32
    return next
  }

  /// The key with one more value.
  @inlinable @inline(__always)
  public func with(_ value: Int) -> Self { with(UInt64(bitPattern: Int64(value))) }

  /// The key with one more value.
  @inlinable @inline(__always)
  public func with(_ value: Bool) -> Self { with(value ? 1 : 2) }

  /// The feature.
  @inlinable @inline(__always)
  public var hash: UInt32 { UInt32(truncatingIfNeeded: (state &* 0xA24B_AED4_963E_E407) >> 32) }
}
