import NewsModel

/// Packs values into bytes: integers in as few as they need, strings with their length before them.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Signed integers fold to unsigned ones (0, −1, 1, −2 …) and take seven bits a byte.
  mutating func write(_ value: Int) {
    var rest = UInt64(bitPattern: Int64((value << 1) ^ (value >> 63)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ value: Float) { write(Int(value.bitPattern)) }

  mutating func write(_ span: TextSpan) {
    write(span.start)
    write(span.count)
  }

  mutating func write(_ date: PartialDate) {
    write(date.year)
    write(date.month ?? 0)
    write(date.day ?? 0)
  }

  mutating func optional<Value>(_ value: Value?, _ body: (inout ByteWriter, Value) -> Void) {
    write(value == nil ? 0 : 1)
    if let value { body(&self, value) }
  }

  mutating func list<Value>(_ values: [Value], _ body: (inout ByteWriter, Value) -> Void) {
    write(values.count)
    for value in values { body(&self, value) }
  }
}
