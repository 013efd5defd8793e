/// The ways in which mail packs bytes into ASCII.
enum EncodedWords {
  /// A header field with `=?utf-8?Q?…?=` in it, as text.
  static func decoded(_ text: String) -> String {
    var output = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "=?") {
      let parts = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].hasPrefix("=") else { break }
      let between = rest[..<start.lowerBound]
      if output.isEmpty || between.contains(where: { $0 != " " }) { output += between }
      let bytes = Array(parts[2].utf8)
      let raw =
        parts[1].lowercased() == "b"
        ? base64(bytes) : quotedPrintable(bytes.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 })
      output += String(decoding: TextDecoder().decode(raw, declared: String(parts[0])).bytes, as: UTF8.self)
      rest = parts[3].dropFirst()
    }
    return TextCleaner.cleanLine(output + rest)
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - 65
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - 71
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte + 4
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return output
  }

  static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
    func digit(_ byte: UInt8) -> UInt8? {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
      case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
      case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
      default: nil
      }
    }
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "=") {
        if index + 2 < bytes.count, let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2]) {
          output.append(high << 4 | low)
          index += 3
          continue
        }
        // A line broken by the mail: `=` at its end.
        var next = index + 1
        if next < bytes.count, bytes[next] == UInt8(ascii: "\r") { next += 1 }
        if next < bytes.count, bytes[next] == UInt8(ascii: "\n") {
          index = next + 1
          continue
        }
      }
      output.append(bytes[index])
      index += 1
    }
    return output
  }
}
