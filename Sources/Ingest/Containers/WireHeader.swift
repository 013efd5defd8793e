import NewsModel

/// Header lines as in HTTP, mail and WARC: `Name: value`, folded lines joined, up to an empty line.
struct WireHeader {
  private var fields: [(name: String, value: String)] = []

  /// Takes the lines from a stream, the empty line included. A first line without colon is passed over.
  init(_ stream: ByteStream) throws {
    var count = 0
    while let line = try stream.readLine(limit: 1 << 16), count < 1000 {
      if line.bytes.isEmpty { return }
      add(line.bytes)
      count += 1
    }
  }

  private mutating func add(_ line: [UInt8]) {
    let text = String(decoding: TextDecoder().decode(line).bytes, as: UTF8.self)
    if let first = line.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t"), !fields.isEmpty {
      fields[fields.count - 1].value += " " + text.trimmingASCIISpace()
    } else if let colon = text.firstIndex(of: ":") {
      fields.append(
        (text[..<colon].lowercased(), String(text[text.index(after: colon)...]).trimmingASCIISpace()))
    }
  }

  /// The first value of a field, by its name in lower case.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
}
