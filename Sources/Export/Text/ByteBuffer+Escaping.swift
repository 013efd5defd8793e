extension ByteBuffer {
  /// Appends clean text as the value of an XML attribute, without the quotation marks.
  mutating func append(xmlAttribute value: String, longest: Int = 2_000) {
    // Ids and most names can be copied as they are.
    var value = value
    let isCopied = value.withUTF8 { text in
      guard PlainText.isPlain(text, longest: longest), !text.contains(UInt8(ascii: "\"")) else { return false }
      append(text)
      return true
    }
    if isCopied { return }
    for byte in PlainText.clean(value, longest: longest).utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      default: append(byte: byte)
      }
    }
  }

  /// Appends a string of DOT with its quotation marks.
  mutating func append(dotString value: String) {
    append(byte: UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(byte: UInt8(ascii: "\\"))
        append(byte: byte)
      case 0..<0x20: append(byte: 0x20)
      default: append(byte: byte)
      }
    }
    append(byte: UInt8(ascii: "\""))
  }

  /// Appends a JSON string with its quotation marks; nothing is lost, control characters are escaped.
  mutating func append(jsonString value: some StringProtocol) {
    append(byte: UInt8(ascii: "\""))
    if value.utf8.withContiguousStorageIfAvailable({ append(jsonContent: $0) }) == nil {
      var copy = String(value)
      copy.withUTF8 { append(jsonContent: $0) }
    }
    append(byte: UInt8(ascii: "\""))
  }

  /// Copies what needs no escape in one go.
  private mutating func append(jsonContent text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated()
    where byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
      append(UnsafeBufferPointer(rebasing: text[start..<index]))
      append(jsonEscape: byte)
      start = index + 1
    }
    append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  private mutating func append(jsonEscape byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case UInt8(ascii: "\n"): append("\\n")
    case UInt8(ascii: "\r"): append("\\r")
    case UInt8(ascii: "\t"): append("\\t")
    default:
      append("\\u00")
      for digit in [byte >> 4, byte & 15] {
        append(byte: digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }

  /// Appends a field of a CSV row as RFC 4180 says, quoted where it must be.
  ///
  /// White space is collapsed, so that a row is a line. A field that a spreadsheet would run as a formula begins with an
  /// apostrophe.
  mutating func append(csvField value: String) {
    var text = PlainText.clean(value, longest: 30_000)
    if let first = text.utf8.first, "=+-@".utf8.contains(first) { text = "'" + text }
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
      append(text)
      return
    }
    append(byte: UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { append(byte: byte) }
      append(byte: byte)
    }
    append(byte: UInt8(ascii: "\""))
  }
}
