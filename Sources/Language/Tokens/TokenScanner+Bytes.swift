import NewsModel

/// The text by scalars and by classes of bytes.
extension TokenScanner {
  func scalarLength(at position: Int) -> Int {
    let byte = bytes[position]
    if byte < 0x80 { return 1 }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return min(length, range.end - position)
  }

  func scalarValue(at position: Int, _ length: Int) -> UInt32 {
    switch length {
    case 2: return UInt32(bytes[position] & 0x1F) << 6 | UInt32(bytes[position + 1] & 0x3F)
    case 3:
      return UInt32(bytes[position] & 0x0F) << 12 | UInt32(bytes[position + 1] & 0x3F) << 6
        | UInt32(bytes[position + 2] & 0x3F)
    case 4:
      return UInt32(bytes[position] & 0x07) << 18 | UInt32(bytes[position + 1] & 0x3F) << 12
        | UInt32(bytes[position + 2] & 0x3F) << 6 | UInt32(bytes[position + 3] & 0x3F)
    default: return UInt32(bytes[position])
    }
  }

  /// The length of the white space at a position, 0 where there is none.
  func whiteSpaceLength(at position: Int) -> Int {
    let byte = bytes[position]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    if byte < 0xC2 { return 0 }
    let length = scalarLength(at: position)
    switch scalarValue(at: position, length) {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: return length
    default: return 0
    }
  }

  func isWordScalar(at position: Int, _ length: Int) -> Bool {
    let byte = bytes[position]
    if byte < 0x80 { return isLetter(byte) || isDigit(byte) }
    let value = scalarValue(at: position, length)
    // General punctuation, currency, arrows and symbols are marks; other scalars belong to words.
    if (0x2010...0x2BFF).contains(value) || (0x3001...0x303F).contains(value) || (0xFE30...0xFE6F).contains(value) {
      return false
    }
    if value < 0xC0 { return value == 0xAA || value == 0xB5 || value == 0xBA }
    return value != 0xD7 && value != 0xF7 && value < 0x1F000 && !(0xFF01...0xFF0F).contains(value)
  }

  func apostropheLength(at position: Int, _ limit: Int) -> Int {
    guard position < limit else { return 0 }
    if bytes[position] == UInt8(ascii: "'") { return 1 }
    return isCurlyApostrophe(at: position) ? 3 : 0
  }

  func isCurlyApostrophe(at position: Int) -> Bool {
    position + 2 < range.end && bytes[position] == 0xE2 && bytes[position + 1] == 0x80 && bytes[position + 2] == 0x99
  }

  func isLeadingMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  func isTrailingMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  func isUpper(_ byte: UInt8) -> Bool { byte.isASCIIUppercase }
  func isLower(_ byte: UInt8) -> Bool { byte.isASCIILowercase }
  func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter }
  func isDigit(_ byte: UInt8) -> Bool { byte.isASCIIDigit }
  func lower(_ byte: UInt8) -> UInt8 { byte.lowercasedASCII }

  /// Latin, Greek, Cyrillic and Armenian letters, the scripts that have cases.
  func isCasedRange(_ value: UInt32) -> Bool {
    (0xC0...0x24F).contains(value) || (0x370...0x587).contains(value) || (0x1E00...0x1FFF).contains(value)
  }
}
