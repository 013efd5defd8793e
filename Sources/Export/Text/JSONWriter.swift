/// Writes JSON text: keys in the order given, no white space, so that equal values give equal bytes.
package struct JSONWriter: Sendable {
  package private(set) var text = ""
  private var needsComma = false

  package init() {}

  package mutating func object(_ body: (inout JSONWriter) -> Void) { nest("{", "}", body) }
  package mutating func array(_ body: (inout JSONWriter) -> Void) { nest("[", "]", body) }

  /// Writes `key` and then the value that `body` writes.
  package mutating func member(_ key: String, _ body: (inout JSONWriter) -> Void) {
    string(key)
    text.append(":")
    needsComma = false
    body(&self)
    needsComma = true
  }

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

  package mutating func number(_ value: Int) { raw(String(value)) }

  /// Writes a number between −1,000 and 1,000 with two decimals.
  package mutating func decimal(_ value: Float) {
    let hundredths = Int((value * 100).rounded())
    let magnitude = hundredths.magnitude
    let fraction = magnitude % 100
    raw("\(hundredths < 0 ? "-" : "")\(magnitude / 100).\(fraction < 10 ? "0" : "")\(fraction)")
  }

  package mutating func string(_ value: some StringProtocol) {
    separate()
    text.append("\"")
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text.append("\\\"")
      case "\\": text.append("\\\\")
      case "\n": text.append("\\n")
      case "\r": text.append("\\r")
      case "\t": text.append("\\t")
      case "\u{0}"..<"\u{20}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        text.append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text.append("\"")
    needsComma = true
  }

  package mutating func raw(_ value: String) {
    separate()
    text.append(value)
    needsComma = true
  }

  private mutating func nest(_ open: Character, _ close: Character, _ body: (inout JSONWriter) -> Void) {
    separate()
    text.append(open)
    needsComma = false
    body(&self)
    text.append(close)
    needsComma = true
  }

  private mutating func separate() { if needsComma { text.append(",") } }
}
