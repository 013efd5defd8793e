/// Reads JSON as it is found on the web: raw line breaks in strings, comments around it and trailing commas are let pass.
///
/// Depth is bounded; anything else that is wrong ends in `nil`.
struct JSONParser {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  private static let maximumDepth = 128

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
    end = bytes.count
  }

  /// The value of a whole text; what follows it is not looked at.
  static func parse(_ bytes: [UInt8]) -> JSONValue? {
    var parser = JSONParser(bytes)
    return parser.value(depth: 0)
  }

  private mutating func skipSpace() {
    while position < end, bytes[position] <= 0x20 { position += 1 }
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard position < end, depth < Self.maximumDepth else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    case UInt8(ascii: "t"): return literal("true", .bool(true))
    case UInt8(ascii: "f"): return literal("false", .bool(false))
    case UInt8(ascii: "n"): return literal("null", .null)
    default: return number()
    }
  }

  private mutating func object(depth: Int) -> JSONValue? {
    position += 1
    var members: [(key: String, value: JSONValue)] = []
    while true {
      skipSpace()
      guard position < end else { return nil }
      if bytes[position] == UInt8(ascii: "}") {
        position += 1
        return .object(members)
      }
      if bytes[position] == UInt8(ascii: ",") {
        position += 1
        continue
      }
      guard bytes[position] == UInt8(ascii: "\""), let key = string() else { return nil }
      skipSpace()
      guard position < end, bytes[position] == UInt8(ascii: ":") else { return nil }
      position += 1
      guard let value = value(depth: depth + 1) else { return nil }
      members.append((key, value))
    }
  }

  private mutating func array(depth: Int) -> JSONValue? {
    position += 1
    var values: [JSONValue] = []
    while true {
      skipSpace()
      guard position < end else { return nil }
      if bytes[position] == UInt8(ascii: "]") {
        position += 1
        return .array(values)
      }
      if bytes[position] == UInt8(ascii: ",") {
        position += 1
        continue
      }
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    }
  }

  private mutating func literal(_ word: StaticString, _ value: JSONValue) -> JSONValue? {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[position..<end].starts(with: letters) else { return nil }
    position += letters.count
    return value
  }

  private mutating func number() -> JSONValue? {
    let start = position
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        position += 1
      default:
        return position > start ? .number(String(decoding: bytes[start..<position], as: UTF8.self)) : nil
      }
    }
    return position > start ? .number(String(decoding: bytes[start..<position], as: UTF8.self)) : nil
  }

  private mutating func string() -> String? {
    position += 1
    let start = position
    while position < end, bytes[position] != UInt8(ascii: "\""), bytes[position] != UInt8(ascii: "\\") { position += 1 }
    guard position < end else { return nil }
    if bytes[position] == UInt8(ascii: "\"") {
      defer { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    var text = Array(bytes[start..<position])
    while position < end {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      if byte != UInt8(ascii: "\\") {
        text.append(byte)
        continue
      }
      guard position < end else { return nil }
      let escaped = bytes[position]
      position += 1
      switch escaped {
      case UInt8(ascii: "n"): text.append(10)
      case UInt8(ascii: "r"): text.append(13)
      case UInt8(ascii: "t"): text.append(9)
      case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(32)
      case UInt8(ascii: "u"): text.append(contentsOf: String(Character(unicodeEscape())).utf8)
      default: text.append(escaped)
      }
    }
    return nil
  }

  /// After `\u`; joins surrogate pairs. Lone surrogates become U+FFFD.
  private mutating func unicodeEscape() -> Unicode.Scalar {
    let replacement = Unicode.Scalar(0xFFFD as UInt16) ?? " "
    guard let first = hexadecimal() else { return replacement }
    if (0xD800..<0xDC00).contains(first) {
      let back = position
      if position + 1 < end, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u") {
        position += 2
        if let second = hexadecimal(), (0xDC00..<0xE000).contains(second) {
          return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? replacement
        }
        position = back
      }
      return replacement
    }
    return Unicode.Scalar(first) ?? replacement
  }

  private mutating func hexadecimal() -> UInt32? {
    guard position + 4 <= end else { return nil }
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes[position]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
