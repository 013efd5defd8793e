/// A small fixed random source, so that training gives the same model every time.
///
/// Nothing of it is left to the standard library, which may draw and shuffle another way in another version of Swift.
///
/// ```swift
/// var random = SplitMix(seed: 8)
/// var order = Array(0..<10)
/// random.shuffleEvenly(&order)  // [6, 0, 7, 1, 4, 3, 9, 8, 2, 5], always
/// ```
///
/// Steele, Lea and Flood (2014), Fast Splittable Pseudorandom Number Generators.
struct SplitMix {
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

  /// A number from 0 up to but without a bound above 0, each as likely as the others.
  ///
  /// Lemire (2019), Fast Random Integer Generation in an Interval.
  mutating func number(below bound: Int) -> Int {
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    let least = (0 &- bound) % bound
    while product.low < least { product = next().multipliedFullWidth(by: bound) }
    return Int(product.high)
  }

  /// Puts values in an order of chance, from the first to the last: how tagger and parser are trained.
  mutating func shuffleEvenly<Value>(_ values: inout [Value]) {
    for index in values.indices.dropLast() {
      values.swapAt(index, index + number(below: values.count - index))
    }
  }

  /// Puts values in an order of chance, from the last to the first: how names are trained.
  mutating func shuffle<Value>(_ values: inout [Value]) {
    for index in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(index, Int(next() % UInt64(index + 1)))
    }
  }
}
