/// Reads the files of a zip archive from its beginning, without seeking, so that it may come through a pipe.
struct ZipReader {
  let reader: ArticleReader

  func read(_ stream: ByteStream, _ source: Source, _ body: ArticleReader.Consumer) throws {
    var number = 0
    /// Whether it was told already that the archive ends in the middle of a file.
    var isCut = false
    while try stream.peek(4).elementsEqual([0x50, 0x4B, 0x03, 0x04]) {
      let header = try stream.read(30)
      guard header.count == 30 else { throw Self.cut(source, behind: number) }
      func field(_ at: Int, _ width: Int) -> Int {
        (0..<width).reversed().reduce(0) { $0 << 8 | Int(header[at + $1]) }
      }
      let flags = field(6, 2)
      let method = field(8, 2)
      let size = field(18, 4)
      let name = String(decoding: try stream.read(field(26, 2)), as: UTF8.self)
      try stream.skip(field(28, 2))
      if number == 0, Self.isDocument(named: source.name, firstMember: name) {
        throw IngestError(
          .unknownFormat, at: source.location, "this is a document of a word processor or spreadsheet",
          remedy: "save it as text or HTML first")
      }
      let hasSizeBehind = flags & 8 != 0
      number += 1
      var member = try source.item(number).nested(within: reader.options, droppingSuffix: ".zip")
      member.name = name
      let end = stream.offset + size
      do {
        if flags & 1 != 0 {
          throw IngestError(.unknownFormat, at: member.location, "\(name) is encrypted", remedy: "unpack it first")
        }
        let inner: ByteStream
        switch method {
        case 8: inner = try InflatedStream.open(stream, form: .deflate, at: member.location, options: reader.options)
        case 0 where !hasSizeBehind:
          inner = .member(of: stream, upTo: end, named: name, at: member.location)
        default:
          throw IngestError(
            .unknownFormat, at: member.location, "\(name) is packed in a way that is not read (\(method))",
            remedy: "unpack it first")
        }
        if !MemberName.isHidden(name), size > 0 || hasSizeBehind {
          do {
            try reader.read(inner, member, body)
          } catch let error as IngestError {
            if error.code == .brokenCompression { isCut = try stream.isFinished }
            try body(.failure(error))
          }
        }
        if method == 8, hasSizeBehind { while try !inner.readPiece().isEmpty {} }
      } catch let error as IngestError {
        try body(.failure(error))
        if hasSizeBehind { return }
      }
      if hasSizeBehind {
        try skipDescriptor(stream)
      } else {
        try stream.skip(max(0, end - stream.offset))
      }
    }
    // What follows the files is a list of them, which begins with its own mark; without it the end is missing.
    let mark = try stream.peek(2)
    guard mark.elementsEqual([0x50, 0x4B]) else {
      return isCut ? () : try body(.failure(Self.cut(source, behind: number)))
    }
    if number == 0 { throw IngestError(.empty, at: source.location, "the zip archive is empty") }
  }

  private static func cut(_ source: Source, behind number: Int) -> IngestError {
    IngestError(
      .brokenCompression, at: source.location,
      "the zip archive is damaged or ends too early, behind \(number) file\(number == 1 ? "" : "s")",
      remedy: "copy or download it again")
  }

  /// Office documents are zip archives; what lies in them is markup of their own.
  private static func isDocument(named name: String, firstMember: String) -> Bool {
    let endings = [".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp"]
    return firstMember == "[Content_Types].xml" || endings.contains { name.lowercased().hasSuffix($0) }
  }

  /// Sizes behind a member: an optional mark, a checksum and two sizes.
  private func skipDescriptor(_ stream: ByteStream) throws {
    let hasMark = try stream.peek(4).elementsEqual([0x50, 0x4B, 0x07, 0x08])
    try stream.skip(hasMark ? 16 : 12)
  }
}
