/// Reads the files of a zip archive from its beginning, without seeking, so that it may come through a pipe.
struct ZipReader {
  let reader: ArticleReader

  func read(_ stream: ByteStream, _ source: Source, _ body: ArticleReader.Consumer) throws {
    var number = 0
    /// Whether it was told already that the archive ends in the middle of a file.
    var isCut = false
    while try stream.peek(4).elementsEqual(ByteMark.zip) {
      guard let header = ZipHeader(try stream.read(ZipHeader.length)) else { throw Self.cut(source, behind: number) }
      let name = String(decoding: try stream.read(header.nameLength), as: UTF8.self)
      try stream.skip(header.extraLength)
      if number == 0, Self.isDocument(named: source.name, firstMember: name) {
        throw IngestError(
          .unknownFormat, at: source.location, "this is a document of a word processor or spreadsheet",
          remedy: "save it as text or HTML first")
      }
      number += 1
      var member = try source.item(number).nested(within: reader.options, droppingSuffix: ".zip")
      member.name = name
      let end = stream.offset + header.size
      do {
        let inner = try contents(of: header, in: stream, upTo: end, member)
        if !MemberName.isHidden(name), header.size > 0 || header.hasSizeBehind {
          do {
            try reader.read(inner, member, body)
          } catch let error as IngestError {
            if error.code == .brokenCompression { isCut = try stream.isFinished }
            try body(.failure(error))
          }
        }
        // Only what is packed tells where it ends.
        if header.hasSizeBehind { while try !inner.readPiece().isEmpty {} }
      } catch let error as IngestError {
        try body(.failure(error))
        if header.hasSizeBehind { return }
      }
      if header.hasSizeBehind {
        try skipDescriptor(stream)
      } else {
        try stream.skip(max(0, end - stream.offset))
      }
    }
    // What follows the files is a list of them, which begins with its own mark; without it the end is missing.
    guard try stream.peek(2).elementsEqual(ByteMark.zip.prefix(2)) else {
      return isCut ? () : try body(.failure(Self.cut(source, behind: number)))
    }
    if number == 0 { throw IngestError(.empty, at: source.location, "the zip archive is empty") }
  }

  /// The unpacked bytes of a file.
  private func contents(
    of header: ZipHeader, in stream: ByteStream, upTo end: Int, _ member: Source
  ) throws -> ByteStream {
    if header.isEncrypted {
      throw IngestError(.unknownFormat, at: member.location, "\(member.name) is encrypted", remedy: "unpack it first")
    }
    switch header.packing {
    case .deflate:
      return try InflatedStream.open(stream, form: .deflate, at: member.location, options: reader.options)
    case .stored where !header.hasSizeBehind:
      return .member(of: stream, upTo: end, named: member.name, at: member.location)
    default:
      throw IngestError(
        .unknownFormat, at: member.location, "\(member.name) is packed in a way that is not read (\(header.method))",
        remedy: "unpack it first")
    }
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
    let hasMark = try stream.peek(4).elementsEqual(ByteMark.zipSizes)
    try stream.skip(hasMark ? 16 : 12)
  }
}
