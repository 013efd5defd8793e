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
    if body.starts(with: [0x1F, 0x8B]) || header["content-encoding"]?.lowercased() == "deflate" {
      let inner = try InflatedStream.open(ByteStream(body), form: .gzip, at: location, options: options)
      if let expanded = try? inner.readAll(limit: options.maximumArticleBytes) { body = expanded }
    }
    self.body = body
  }

  /// The body of chunks; `nil` when it is not chunked.
  private static func unchunked(_ bytes: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard let newline = bytes[index...].firstIndex(of: 10), newline - index < 64 else {
        return output.isEmpty ? nil : output
      }
      let digits = bytes[index..<newline].prefix { $0 != 13 && $0 != 59 && $0 != 32 }
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
      while index < bytes.count, bytes[index] == 13 || bytes[index] == 10 { index += 1 }
    }
    return output
  }
}
