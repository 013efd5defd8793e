/// Chance that is the same on every machine and in every run (SplitMix64).
package struct Dice: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// From 0 up to but without `bound`; 0 when that is not above 0.
  package mutating func number(below bound: Int) -> Int { Int(next() >> 33) % max(1, bound) }

  /// One of some values.
  package mutating func pick<Value>(_ values: [Value]) -> Value { values[number(below: values.count)] }
}
