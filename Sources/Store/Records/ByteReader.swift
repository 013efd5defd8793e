import NewsModel

/// Reads back what ``ByteWriter`` wrote.
package struct ByteReader {
  /// The bytes end early, or hold a value that cannot be.
  package struct Damage: Error, CustomStringConvertible {
    package var description: String { "the record is damaged" }
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func int() throws -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard position < bytes.count, shift < 64 else { throw Damage() }
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(truncatingIfNeeded: (value >> 1) ^ (0 &- (value & 1)))
  }

  mutating func string() throws -> String {
    let count = try int()
    guard count >= 0, count <= bytes.count - position else { throw Damage() }
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  mutating func float() throws -> Float {
    guard let bits = UInt32(exactly: try int()), case let value = Float(bitPattern: bits), value.isFinite else {
      throw Damage()
    }
    return value
  }

  mutating func bool() throws -> Bool { try int() != 0 }

  mutating func span() throws -> TextSpan {
    let start = try int()
    let count = try int()
    guard start >= 0, count >= 0, start < Int.max / 2, count < Int.max / 2 else { throw Damage() }
    return TextSpan(start, start + count)
  }

  mutating func date() throws -> PartialDate {
    let year = try int()
    let month = try int()
    let day = try int()
    guard Int16(exactly: year) != nil, (0...12).contains(month), (0...31).contains(day) else { throw Damage() }
    return PartialDate(year: year, month: month, day: day)
  }

  /// A value of an enumeration by its raw value.
  mutating func value<Value: RawRepresentable>(_ type: Value.Type = Value.self) throws -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: try string()) else { throw Damage() }
    return value
  }

  mutating func optional<Value>(_ body: (inout ByteReader) throws -> Value) throws -> Value? {
    try bool() ? try body(&self) : nil
  }

  mutating func list<Value>(_ body: (inout ByteReader) throws -> Value) throws -> [Value] {
    let count = try int()
    // Every element takes at least one byte, so that a damaged count cannot ask for more memory than there are bytes.
    guard count >= 0, count <= bytes.count - position else { throw Damage() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }
}
