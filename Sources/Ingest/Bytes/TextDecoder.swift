import CLibXML2

/// Turns bytes into UTF-8 as browsers do: byte order mark, then what was declared, then what fits.
struct TextDecoder {
  /// What decoding gave.
  struct Decoded {
    var bytes: [UInt8]
    /// How many broken sequences became U+FFFD.
    var repairs: Int
    var encoding: String
  }

  /// - Parameters:
  ///   - declared: The encoding from an HTTP header, a `<meta>` or an XML declaration.
  func decode(_ input: [UInt8], declared: String? = nil) -> Decoded {
    if input.starts(with: ByteMark.utf8) { return repaired(Array(input.dropFirst(3)), "utf-8") }
    if input.starts(with: ByteMark.utf16LittleEndian) { return converted(Array(input.dropFirst(2)), "utf-16le") }
    if input.starts(with: ByteMark.utf16BigEndian) { return converted(Array(input.dropFirst(2)), "utf-16be") }
    let isValid = Self.isValidUTF8(input)
    if isValid && input.contains(0) == false { return Decoded(bytes: input, repairs: 0, encoding: "utf-8") }
    if let wide = Self.wideEncoding(input) { return converted(input, wide) }
    if isValid { return Decoded(bytes: input, repairs: 0, encoding: "utf-8") }
    if let declared = declared.flatMap(Self.canonical) {
      if declared == "utf-8" { return Self.isMostlyUTF8(input) ? repaired(input, "utf-8") : western(input) }
      return converted(input, declared)
    }
    return Self.isMostlyUTF8(input) ? repaired(input, "utf-8") : western(input)
  }

  /// The encoding that a label means on the web; `nil` for none that is known.
  static func canonical(_ label: String) -> String? {
    let name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    switch name {
    case "": return nil
    case "utf8", "utf-8", "unicode-1-1-utf-8", "us-ascii-utf8": return "utf-8"
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii", "windows-1252", "cp1252", "x-cp1252":
      return "windows-1252"
    case "gb2312", "gbk", "x-gbk", "gb_2312-80": return "gb18030"
    case "shift_jis", "shift-jis", "sjis", "x-sjis": return "cp932"
    case "euc-kr", "ks_c_5601-1987", "ksc5601": return "uhc"
    case "iso-8859-9": return "cp1254"
    case "utf-16": return "utf-16le"
    default: return name
    }
  }

  static func isValidUTF8(_ bytes: [UInt8]) -> Bool { (try? UTF8Span(validating: bytes.span)) != nil }

  /// UTF-16 without a mark: every second byte of Latin text is zero.
  private static func wideEncoding(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(512)
    guard head.count >= 8 else { return nil }
    var even = 0
    var odd = 0
    for (index, byte) in head.enumerated() where byte == 0 {
      if index % 2 == 0 { even += 1 } else { odd += 1 }
    }
    if odd > head.count / 3 && even < head.count / 16 { return "utf-16le" }
    if even > head.count / 3 && odd < head.count / 16 { return "utf-16be" }
    return nil
  }

  /// Whether most bytes above ASCII form UTF-8 sequences, so that the rest is damage.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var good = 0
    var bad = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0
      let end = index + length
      if length > 0 && end <= bytes.count && bytes[(index + 1)..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) {
        good += 1
        index = end
      } else {
        bad += 1
        index += 1
      }
    }
    return good > bad
  }

  private func repaired(_ input: [UInt8], _ encoding: String) -> Decoded {
    if Self.isValidUTF8(input) { return Decoded(bytes: input, repairs: 0, encoding: encoding) }
    let text = String(decoding: input, as: UTF8.self)
    let replacement = Unicode.Scalar(0xFFFD as UInt16)
    let repairs = text.unicodeScalars.reduce(0) { $0 + ($1 == replacement ? 1 : 0) }
    return Decoded(bytes: Array(text.utf8), repairs: repairs, encoding: encoding)
  }

  private func western(_ input: [UInt8]) -> Decoded {
    var output: [UInt8] = []
    output.reserveCapacity(input.count + input.count / 8)
    for byte in input {
      if byte < 0x80 {
        output.append(byte)
      } else {
        let value: UInt16 = byte < 0xA0 ? Self.windows1252[Int(byte) - 0x80] : UInt16(byte)
        if value < 0x800 {
          output.append(0xC0 | UInt8(value >> 6))
        } else {
          output.append(0xE0 | UInt8(value >> 12))
          output.append(0x80 | UInt8(value >> 6 & 0x3F))
        }
        output.append(0x80 | UInt8(value & 0x3F))
      }
    }
    return Decoded(bytes: output, repairs: 0, encoding: "windows-1252")
  }

  private func converted(_ input: [UInt8], _ encoding: String) -> Decoded {
    if encoding == "utf-8" { return repaired(input, encoding) }
    if encoding == "windows-1252" { return western(input) }
    var buffer: UnsafeMutablePointer<UInt8>?
    var count = 0
    var replaced = 0
    let status = ng_decode(encoding, input, input.count, &buffer, &count, &replaced)
    // As everywhere in Swift where there is no memory for an array.
    precondition(Int(status) != NG_DECODE_NO_MEMORY, "There is no memory to convert a text of \(input.count) bytes.")
    guard let buffer else { return Self.isMostlyUTF8(input) ? repaired(input, "utf-8") : western(input) }
    defer { ng_free(buffer) }
    let bytes = [UInt8](UnsafeBufferPointer(start: buffer, count: count))
    return Decoded(bytes: bytes, repairs: replaced, encoding: encoding)
  }

  private static let windows1252: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
