/// Bytes on their way to a file, appended without making strings.
package struct ByteBuffer: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init(capacity: Int = 1 << 16) { bytes.reserveCapacity(capacity) }

  package var count: Int { bytes.count }
  /// Keeps the room that the bytes took.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Appends bytes as they are; nothing is escaped.
  @inline(__always)
  package mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inline(__always)
  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  @inline(__always)
  package mutating func append(_ part: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: part) }

  @inline(__always)
  package mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Appends the decimal digits of a number, with a sign where it is negative.
  package mutating func append(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    if rest < 10 { return bytes.append(UInt8(ascii: "0") + UInt8(rest)) }
    var digits = 0
    var power: UInt = 1
    while digits < 19, rest >= power {
      digits += 1
      power = power &* 10
    }
    if rest >= power { digits += 1 }
    for _ in 0..<digits { bytes.append(UInt8(ascii: "0")) }
    var index = bytes.count
    while rest > 0 {
      index -= 1
      bytes[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }

  /// So many decimals, a point, no exponent; the same on every machine.
  ///
  /// Readers let only finite numbers in; one beyond ±10¹² is cut to that all the same, and what is no number is 0.
  package mutating func append(decimal value: Double, places: Int = 4) {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let bounded = value.isNaN ? 0 : min(max(value, -1e12), 1e12)
    let scaled = Int((bounded * Double(scale)).rounded())
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    append(Int(scaled.magnitude) / scale)
    bytes.append(UInt8(ascii: "."))
    var fraction = Int(scaled.magnitude) % scale
    while scale > 1 {
      scale /= 10
      bytes.append(UInt8(ascii: "0") + UInt8(fraction / scale))
      fraction %= scale
    }
  }
}
