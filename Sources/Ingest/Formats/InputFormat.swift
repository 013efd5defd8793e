import NewsModel

/// What kind of file some bytes are.
enum InputFormat {
  case gzip, zip, tar, warc, mbox, message, html, xml, jsonLines, json, csv, tsv, text, pdf, rtf, binary

  /// Decides by the first bytes, and by the name where bytes alone cannot tell.
  init(head: [UInt8], name: String) {
    let suffix = name.lowercased().split(separator: ".").last.map(String.init) ?? ""
    self =
      Self.container(head, suffix) ?? Self.unreadable(head, suffix) ?? Self.named[suffix] ?? Self.sniffed(head, suffix)
  }

  /// What begins with a mark of its own, or with the header of a message.
  private static func container(_ head: [UInt8], _ suffix: String) -> InputFormat? {
    // Before the marks: an archive begins with the name of its first file.
    if head.dropFirst(257).starts(with: "ustar".utf8) { return .tar }
    if let marked = marks.first(where: { head.starts(with: $0.bytes) }) { return marked.format }
    if head.starts(with: "From ".utf8), suffix == "mbox" || suffix == "mbx" || holdsMailHeader(head) { return .mbox }
    return ["eml", "mht", "mhtml"].contains(suffix) || isMessage(head) ? .message : nil
  }

  /// What is no text: pages are read whatever stands in them.
  private static func unreadable(_ head: [UInt8], _ suffix: String) -> InputFormat? {
    guard suffix != "html", suffix != "htm" else { return nil }
    let zeros = head.count { $0 == 0 }
    let hasZeros = zeros > 0 && zeros < head.count / 3
    return !ByteMark.isUTF16(head) && (hasZeros || isKnownBinary(head) || controls(head) > head.count / 10)
      ? .binary : nil
  }

  private static let marks: [(bytes: [UInt8], format: InputFormat)] = [
    (ByteMark.gzip, .gzip), (ByteMark.zip, .zip), (ByteMark.zipEnd, .zip), (Array("WARC/".utf8), .warc),
    (Array("%PDF-".utf8), .pdf), (Array("{\\rtf".utf8), .rtf),
  ]

  /// Endings of names that say what a file is.
  private static let named: [String: InputFormat] = [
    "html": .html, "htm": .html, "xhtml": .html, "shtml": .html, "jsonl": .jsonLines, "ndjson": .jsonLines, "csv": .csv,
    "tsv": .tsv, "txt": .text, "text": .text, "md": .text, "markdown": .text,
  ]

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
