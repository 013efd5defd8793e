/// A small fixed random source, so that training gives the same model every time.
///
/// That holds for ``shuffle(_:)`` and ``share()``. Tagger and parser shuffle by the standard library, which may do it
/// another way in another version of Swift: the next time that they are trained, they should shuffle by
/// ``shuffle(_:)``.
///
/// Steele, Lea and Flood (2014), Fast Splittable Pseudorandom Number Generators.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 up to but without 1.
  mutating func share() -> Float { Float(next() >> 40) / Float(1 << 24) }

  mutating func shuffle<Value>(_ values: inout [Value]) {
    for index in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(index, Int(next() % UInt64(index + 1)))
    }
  }
}
