import NewsModel

/// What kind of file some bytes are.
enum InputFormat {
  case gzip, zip, tar, warc, mbox, message, html, xml, jsonLines, json, csv, tsv, text, pdf, rtf, binary

  /// Decides by the first bytes, and by the name where bytes alone cannot tell.
  init(head: [UInt8], name: String) {
    let name = name.lowercased()
    if head.starts(with: ByteMark.gzip) {
      self = .gzip
      return
    }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .zip
      return
    }
    if head.count > 262, Array(head[257..<262]) == Array("ustar".utf8) {
      self = .tar
      return
    }
    if head.starts(with: "WARC/".utf8) {
      self = .warc
      return
    }
    let suffix = name.split(separator: ".").last.map(String.init) ?? ""
    if head.starts(with: "From ".utf8), suffix == "mbox" || suffix == "mbx" || Self.holdsMailHeader(head) {
      self = .mbox
      return
    }
    if head.starts(with: "%PDF-".utf8) {
      self = .pdf
      return
    }
    if head.starts(with: "{\\rtf".utf8) {
      self = .rtf
      return
    }
    if ["eml", "mht", "mhtml"].contains(suffix) || Self.isMessage(head) {
      self = .message
      return
    }
    let wide = ByteMark.isUTF16(head)
    let zeros = head.reduce(0) { $0 + ($1 == 0 ? 1 : 0) }
    let isBinary =
      !wide
      && (zeros > 0 && zeros < head.count / 3 || Self.isKnownBinary(head) || Self.controls(head) > head.count / 10)
    if isBinary && suffix != "html" && suffix != "htm" {
      self = .binary
      return
    }
    switch suffix {
    case "html", "htm", "xhtml", "shtml": self = .html
    case "jsonl", "ndjson": self = .jsonLines
    case "csv": self = .csv
    case "tsv": self = .tsv
    case "txt", "text", "md", "markdown": self = .text
    default: self = Self.sniffed(head, suffix)
    }
  }

  private static func sniffed(_ head: [UInt8], _ suffix: String) -> InputFormat {
    var start = head.starts(with: ByteMark.utf8) ? 3 : 0
    while start < head.count, head[start].isASCIISpace { start += 1 }
    let text = String(decoding: head[start...].prefix(512), as: UTF8.self).lowercased()
    if text.hasPrefix("{") { return suffix == "json" ? .json : .jsonLines }
    if text.hasPrefix("[") && suffix == "json" { return .json }
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") { return .html }
    if text.hasPrefix("<?xml") { return text.contains("<html") ? .html : .xml }
    if ["xml", "rss", "atom", "nitf", "newsml"].contains(suffix) { return .xml }
    if ["<rss", "<feed", "<rdf:rdf", "<urlset", "<nitf", "<newsitem", "<newsmessage"].contains(where: text.hasPrefix) {
      return .xml
    }
    if text.hasPrefix("<") { return .html }
    return .text
  }

  private static func holdsMailHeader(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head.prefix(2000), as: UTF8.self)
    return text.contains("\nSubject:") || text.contains("\nMessage-ID:") || text.contains("\nDate:")
  }

  /// Whether the lines up to the first empty one are the header of a message.
  private static func isMessage(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head.prefix(2000), as: UTF8.self)
    // Carriage return and line feed are one character.
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).prefix { !$0.isEmpty }
    guard let first = lines.first, let colon = first.firstIndex(of: ":"),
      first[..<colon].allSatisfy({ $0.isASCII && $0.isLetter || $0 == "-" })
    else { return false }
    let names = Set(lines.compactMap { $0.split(separator: ":").first?.lowercased() })
    return names.contains("mime-version") && names.contains("content-type")
  }

  private static func isKnownBinary(_ head: [UInt8]) -> Bool {
    let magics: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38],
      Array("SQLite format 3\u{0}".utf8), [0x7F, 0x45, 0x4C, 0x46], [0x42, 0x5A, 0x68], [0x28, 0xB5, 0x2F, 0xFD],
      [0xFD, 0x37, 0x7A, 0x58],
    ]
    return magics.contains { head.starts(with: $0) }
  }

  /// How many bytes are control characters that no text has; those of UTF-16 and of terminals may stand in one.
  static func controls(_ head: some Collection<UInt8>) -> Int {
    head.count { $0 < UInt8(ascii: " ") && !$0.isASCIISpace && $0 != 0 && $0 != 0x1B }
  }
}
