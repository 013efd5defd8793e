/// The rows of a table (RFC 4180, UTF-8).
struct CSVRows {
  /// A cell: collapsed to one line, or verbatim where offsets count its characters.
  enum Cell: ExpressibleByStringLiteral {
    case plain(String)
    case verbatim(String)

    init(stringLiteral value: String) { self = .plain(value) }
    init(_ value: String?) { self = .plain(value ?? "") }
    init(_ value: Int) { self = .plain(String(value)) }
    init(_ value: Bool) { self = .plain(value ? "1" : "0") }

    init(decimal value: Double) {
      var buffer = ByteBuffer(capacity: 8)
      buffer.append(decimal: value)
      self = .plain(String(decoding: buffer.bytes, as: UTF8.self))
    }
  }

  static func append(_ cells: [Cell], to buffer: inout ByteBuffer) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { buffer.append(byte: UInt8(ascii: ",")) }
      switch cell {
      case .plain(let text): buffer.append(csvField: text)
      case .verbatim(let text): buffer.append(verbatimCSVField: text)
      }
    }
    buffer.append("\r\n")
  }
}
