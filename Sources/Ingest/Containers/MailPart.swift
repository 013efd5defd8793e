import NewsModel

/// A part of a message: its own text, or parts again.
struct MailPart {
  let header: WireHeader
  let body: [UInt8]

  /// The bytes of a text and how to read them.
  struct Content {
    let bytes: [UInt8]
    let charset: String?
    let isMarkup: Bool

    func text(_ options: ReaderOptions) -> String {
      let text = String(decoding: TextDecoder().decode(bytes, declared: charset).bytes, as: UTF8.self)
      return isMarkup ? MarkupFragment(options: options).text(of: text) : TextCleaner.clean(text)
    }
  }

  /// The text that a reader sees: plain words before markup.
  func article(depth: Int) -> Content? {
    let type = header["content-type"] ?? "text/plain"
    let lower = type.lowercased()
    if lower.hasPrefix("multipart/") {
      guard depth < 8, let boundary = Self.boundary(type) else { return nil }
      let contents = Self.parts(body, boundary).compactMap { $0.article(depth: depth + 1) }
      return contents.first { !$0.isMarkup && $0.bytes.contains { !$0.isASCIISpace } } ?? contents.first
    }
    guard lower.hasPrefix("text/") else { return nil }
    return Content(
      bytes: decoded(), charset: CharsetFinder.charset(inContentType: type), isMarkup: lower.hasPrefix("text/html"))
  }

  /// The page, where the message is one that a browser saved: its first part is HTML with the address it came from.
  func savedPage() -> (bytes: [UInt8], contentType: String, address: String?)? {
    let type = header["content-type"] ?? ""
    if type.lowercased().hasPrefix("text/html"), let address = header["content-location"] {
      return (decoded(), type, Self.webAddress(address))
    }
    guard type.lowercased().hasPrefix("multipart/related"), let boundary = Self.boundary(type) else { return nil }
    let address = header["snapshot-content-location"] ?? header["content-location"]
    for part in Self.parts(body, boundary) {
      guard let type = part.header["content-type"], type.lowercased().hasPrefix("text/html") else { continue }
      guard let location = address ?? part.header["content-location"] else { return nil }
      return (part.decoded(), type, Self.webAddress(location))
    }
    return nil
  }

  /// A page that was saved of a file has no address that others could use.
  private static func webAddress(_ location: String) -> String? { location.hasPrefix("http") ? location : nil }

  private func decoded() -> [UInt8] {
    switch header["content-transfer-encoding"]?.lowercased() {
    case "base64": EncodedWords.base64(body)
    case "quoted-printable": EncodedWords.quotedPrintable(body)
    default: body
    }
  }

  private static func boundary(_ type: String) -> [UInt8]? {
    guard let range = type.lowercased().firstRange(of: "boundary=") else { return nil }
    let offset = type.lowercased().distance(from: type.lowercased().startIndex, to: range.upperBound)
    let value = type.dropFirst(offset)
    let name = value.hasPrefix("\"") ? value.dropFirst().prefix { $0 != "\"" } : value.prefix { $0 != ";" && $0 != " " }
    return name.isEmpty ? nil : Array("--".utf8) + Array(name.utf8)
  }

  private static func parts(_ body: [UInt8], _ boundary: [UInt8]) -> [MailPart] {
    var parts: [MailPart] = []
    var current: [UInt8]?
    for line in body.split(separator: 10, omittingEmptySubsequences: false) {
      if line.starts(with: boundary) {
        if let bytes = current, let part = MailPart(bytes) { parts.append(part) }
        current = []
        if line.dropFirst(boundary.count).starts(with: "--".utf8) { return parts }
      } else if current != nil {
        current?.append(contentsOf: line)
        current?.append(10)
      }
    }
    if let bytes = current, let part = MailPart(bytes) { parts.append(part) }
    return parts
  }

  init(header: WireHeader, body: [UInt8]) {
    self.header = header
    self.body = body
  }

  private init?(_ bytes: [UInt8]) {
    let stream = ByteStream(bytes)
    guard let header = try? WireHeader(stream), let body = try? stream.read(bytes.count) else { return nil }
    self.init(header: header, body: body)
  }
}
