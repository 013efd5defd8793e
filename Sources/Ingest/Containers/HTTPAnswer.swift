/// A page as a server sent it: header, then a body that may be chunked and compressed.
struct HTTPAnswer {
  let status: Int
  let contentType: String?
  let body: [UInt8]

  /// - Returns: `nil` when the bytes are no HTTP answer.
  init?(_ bytes: [UInt8], at location: String, options: ReaderOptions) throws {
    let stream = ByteStream(bytes)
    guard let line = try stream.readLine(limit: 4096), line.bytes.starts(with: "HTTP/".utf8) else { return nil }
    let words = String(decoding: line.bytes, as: UTF8.self).split(separator: " ")
    status = words.count > 1 ? Int(words[1]) ?? 0 : 0
    let header = try WireHeader(stream)
    contentType = header["content-type"]
    var body = try stream.read(bytes.count)
    // Archives often hold the plain body and keep the header that says otherwise: look before believing.
    if header["transfer-encoding"]?.lowercased().contains("chunked") == true, let joined = Self.unchunked(body) {
      body = joined
    }
    let encoding = header["content-encoding"]?.lowercased() ?? ""
    if body.starts(with: ByteMark.gzip) || encoding.contains("deflate") && Self.isBinary(body) {
      // Servers send "deflate" with the frame of zlib or without it.
      let form: InflatedStream.Form = body.starts(with: ByteMark.gzip) || Self.hasZlibFrame(body) ? .gzip : .deflate
      let inner = try InflatedStream.open(ByteStream(body), form: form, at: location, options: options)
      guard let expanded = try inner.readAll(limit: options.maximumArticleBytes) else {
        throw IngestError.tooLarge("the page is larger", options, at: location)
      }
      body = expanded
    }
    if !encoding.isEmpty, encoding != "identity", Self.isBinary(body) {
      throw IngestError(
        .unknownFormat, at: location, "the page is compressed in a way that is not read (\(encoding.prefix(20)))",
        remedy: "crawl again and accept gzip only")
    }
    self.body = body
  }

  /// Whether bytes begin with the two that [RFC 1950](https://www.rfc-editor.org/rfc/rfc1950) puts before deflated ones:
  /// the method, 8, and a number that 31 divides.
  private static func hasZlibFrame(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 2 && bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
  }

  /// Whether the bytes are no text of any encoding: control characters stand in it, and it is not UTF-16.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    if ByteMark.isUTF16(bytes) { return false }
    let head = bytes.prefix(512)
    return InputFormat.controls(head) * 50 > head.count
  }

  /// The body of chunks; `nil` when it is not chunked.
  private static func unchunked(_ bytes: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard let newline = bytes[index...].firstIndex(of: UInt8(ascii: "\n")), newline - index < 64 else {
        return output.isEmpty ? nil : output
      }
      let digits = bytes[index..<newline].prefix {
        $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ")
      }
      guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else {
        return output.isEmpty ? nil : output
      }
      if size == 0 { return output }
      let start = newline + 1
      guard size <= bytes.count - start else {
        output.append(contentsOf: bytes[start...])
        return output
      }
      output.append(contentsOf: bytes[start..<(start + size)])
      index = start + size
      while index < bytes.count, bytes[index] == UInt8(ascii: "\r") || bytes[index] == UInt8(ascii: "\n") { index += 1 }
    }
    return output
  }
}
