import NewsModel

/// Finds which encoding a page says it has.
enum CharsetFinder {
  /// From `text/html; charset=…`.
  static func charset(inContentType header: String) -> String? {
    let lower = header.lowercased()
    guard let range = lower.firstRange(of: "charset=") else { return nil }
    let value = lower[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    return String(value.prefix { $0 != ";" && $0 != "\"" && $0 != "'" && $0 != " " && $0 != ">" && $0 != "/" }).nonEmpty
  }

  /// From the first 4,096 bytes of a page: `<meta charset>`, `http-equiv`, or an XML declaration.
  static func charset(inPage bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    if head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
      let range = head[..<end.lowerBound].firstRange(of: "encoding=")
    {
      let value = head[range.upperBound...].dropFirst()
      return String(value.prefix { $0 != "\"" && $0 != "'" }).nonEmpty
    }
    return charset(inContentType: head)
  }
}
