/// Turns a feature (a template and up to three values) into 32 bits.
package enum FeatureHash {
  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64) -> UInt32 {
    let mixed = (a ^ (template &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return UInt32(truncatingIfNeeded: ((mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93) >> 32)
  }

  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64, _ b: UInt64) -> UInt32 {
    of(template, a &* 0xA24B_AED4_963E_E407 &+ (b ^ (b >> 29)) &* 0x9FB2_1C65_1E98_DF25)
  }

  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt32 {
    of(template, a &* 0xA24B_AED4_963E_E407 &+ (b ^ (b >> 29)) &* 0x9FB2_1C65_1E98_DF25, c)
  }
}
