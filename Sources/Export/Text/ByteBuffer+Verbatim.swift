extension ByteBuffer {
  /// Appends a field of a CSV row with every character as it is, so that offsets into the text stay true.
  mutating func append(verbatimCSVField value: String) {
    let needsMarks = value.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 < 0x20
    }
    guard needsMarks || value.utf8.first == 0x20 || value.utf8.last == 0x20 else { return append(value) }
    append(byte: UInt8(ascii: "\""))
    for byte in value.utf8 {
      if byte == UInt8(ascii: "\"") { append(byte: byte) }
      append(byte: byte)
    }
    append(byte: UInt8(ascii: "\""))
  }
}
