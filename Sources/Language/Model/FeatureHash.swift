/// Turns a feature (a template and up to three values) into a row of a weight table.
package enum FeatureHash {
  /// - Parameter bits: The table has 2^bits rows.
  @inline(__always)
  package static func row(_ template: UInt64, _ a: UInt64, _ bits: UInt64) -> UInt32 {
    let mixed = (a ^ (template &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return UInt32(truncatingIfNeeded: ((mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93) >> (64 &- bits))
  }

  @inline(__always)
  package static func row(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ bits: UInt64) -> UInt32 {
    row(template, a &* 0xA24B_AED4_963E_E407 &+ (b ^ (b >> 29)) &* 0x9FB2_1C65_1E98_DF25, bits)
  }

  @inline(__always)
  package static func row(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ bits: UInt64) -> UInt32 {
    row(template, a &* 0xA24B_AED4_963E_E407 &+ (b ^ (b >> 29)) &* 0x9FB2_1C65_1E98_DF25, c, bits)
  }
}
