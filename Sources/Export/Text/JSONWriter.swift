/// Writes JSON text: keys in the order given, no white space, so that equal values give equal bytes.
package struct JSONWriter: Sendable {
  private var buffer = ByteBuffer(capacity: 1 << 12)
  private var needsComma = false

  package init() {}

  package var bytes: [UInt8] { buffer.bytes }
  package var text: String { String(decoding: buffer.bytes, as: UTF8.self) }

  /// Writes an object; `body` writes its members.
  package mutating func object(_ body: (inout JSONWriter) -> Void) { nest("{", "}", body) }
  /// Writes a list; `body` writes its values, between which commas are set.
  package mutating func array(_ body: (inout JSONWriter) -> Void) { nest("[", "]", body) }

  /// Writes `key` and then the value that `body` writes.
  package mutating func member(_ key: String, _ body: (inout JSONWriter) -> Void) {
    string(key)
    buffer.append(byte: UInt8(ascii: ":"))
    needsComma = false
    body(&self)
    needsComma = true
  }

  /// Writes a key and its value.
  package mutating func member(_ key: String, _ value: String) { member(key) { $0.string(value) } }
  package mutating func member(_ key: String, _ value: Int) { member(key) { $0.number(value) } }
  package mutating func member(_ key: String, _ value: Bool) { member(key) { $0.raw(value ? "true" : "false") } }

  /// Writes `null` for a missing value.
  package mutating func member(_ key: String, orNull value: String?) {
    member(key) { writer in if let value { writer.string(value) } else { writer.raw("null") } }
  }

  /// Leaves the key out when the value is missing.
  package mutating func member(_ key: String, ifPresent value: String?) {
    if let value { member(key, value) }
  }

  /// Writes a whole number.
  package mutating func number(_ value: Int) {
    separate()
    buffer.append(value)
    needsComma = true
  }

  /// Writes a number with two decimals.
  package mutating func decimal(_ value: Float) {
    separate()
    buffer.append(decimal: Double(value), places: 2)
    needsComma = true
  }

  /// Writes a text in quotation marks, escaped.
  package mutating func string(_ value: some StringProtocol) {
    separate()
    buffer.append(jsonString: value)
    needsComma = true
  }

  /// Writes what is JSON already, such as `true`: nothing is escaped or checked.
  package mutating func raw(_ value: String) {
    separate()
    buffer.append(value)
    needsComma = true
  }

  private mutating func nest(_ open: StaticString, _ close: StaticString, _ body: (inout JSONWriter) -> Void) {
    separate()
    buffer.append(open)
    needsComma = false
    body(&self)
    buffer.append(close)
    needsComma = true
  }

  private mutating func separate() { if needsComma { buffer.append(byte: UInt8(ascii: ",")) } }
}
