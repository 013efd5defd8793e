/// A feature as 32 bits: a template and the values in it, in order.
package struct FeatureKey: Sendable {
  private var state: UInt64

  /// - Parameter template: The number of the template; no two templates of a model share one.
  @inline(__always)
  package init(_ template: UInt64) { state = (template &+ 1) &* 0x9E37_79B9_7F4A_7C15 }

  /// The key with one more value.
  @inline(__always)
  package func with(_ value: UInt64) -> Self {
    var next = self
    next.state = (state ^ value) &* 0xD6E8_FEB8_6659_FD93
    next.state ^= next.state >> 32
    return next
  }

  @inline(__always)
  package func with(_ value: Int) -> Self { with(UInt64(bitPattern: Int64(value))) }

  @inline(__always)
  package func with(_ value: Bool) -> Self { with(value ? 1 : 2) }

  @inline(__always)
  package var hash: UInt32 { UInt32(truncatingIfNeeded: (state &* 0xA24B_AED4_963E_E407) >> 32) }
}
