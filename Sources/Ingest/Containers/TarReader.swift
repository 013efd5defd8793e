/// Reads the files of a tar archive, one after the other.
struct TarReader {
  let reader: ArticleReader

  func read(_ stream: ByteStream, _ source: Source, _ body: ArticleReader.Consumer) throws {
    var number = 0
    var longName: String?
    while true {
      let header = try stream.read(512)
      if header.isEmpty || header.allSatisfy({ $0 == 0 }) { return }
      guard header.count == 512, let size = Self.octal(header[124..<136]), size >= 0 else {
        throw IngestError(.malformed, at: source.location, "the tar archive is damaged after \(number) files")
      }
      let kind = header[156]
      let padded = (size + 511) / 512 * 512
      if kind == UInt8(ascii: "L") {
        longName = Self.text(try stream.read(min(size, 4096))[...])
        try stream.skip(padded - min(size, 4096))
        continue
      }
      let prefix = Self.text(header[345..<500])
      let name = longName ?? (prefix.isEmpty ? "" : prefix + "/") + Self.text(header[0..<100])
      longName = nil
      let isFile = kind == 0 || kind == UInt8(ascii: "0")
      if !isFile || size == 0 || MemberName.isHidden(name) {
        try stream.skip(padded)
        continue
      }
      number += 1
      let end = stream.offset + size
      var member = try source.item(number).nested(within: reader.options, droppingSuffix: ".tar")
      member.name = name
      let inner = ByteStream.member(of: stream, upTo: end, named: name, at: member.location)
      do {
        try reader.read(inner, member, body)
      } catch let error as IngestError {
        try body(.failure(error))
      }
      try stream.skip(max(0, end - stream.offset) + padded - size)
    }
  }

  private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
    // Sizes from 8 GiB on are binary; no article is as large.
    var value = 0
    for byte in field where byte != 0 && byte != UInt8(ascii: " ") {
      guard byte >= 48, byte < 56, value < 1 << 40 else { return nil }
      value = value * 8 + Int(byte - 48)
    }
    return value
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
  }
}
