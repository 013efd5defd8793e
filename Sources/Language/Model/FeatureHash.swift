/// Turns a feature (a template and up to three values) into 32 bits, in two steps.
///
/// The first joins template and values; the second mixes the bits. `CWeights` does the second for eight features at a time:
/// a multiplication of 64 bits takes a whole cycle otherwise, and a feature has two of them.
package enum FeatureHash {
  private static let mixer: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// The first step: joins a template, which has a number of its own, with one value to three.
  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64) -> UInt64 { a ^ (template &* 0x9E37_79B9_7F4A_7C15) }

  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64, _ b: UInt64) -> UInt64 {
    of(template, a &* 0xA24B_AED4_963E_E407 &+ (b ^ (b >> 29)) &* 0x9FB2_1C65_1E98_DF25)
  }

  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 {
    of(template, a &* 0xA24B_AED4_963E_E407 &+ (b ^ (b >> 29)) &* 0x9FB2_1C65_1E98_DF25, c)
  }

  /// The second step: the feature as training and tables know it.
  package static func mixed(_ joined: UInt64) -> UInt32 {
    let once = joined &* mixer
    return UInt32(truncatingIfNeeded: ((once ^ (once >> 32)) &* mixer) >> 32)
  }
}
