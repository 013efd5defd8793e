import NewsModel

/// Reads the pages of a web archive: `response`, `resource` and `conversion` records, one at a time.
///
/// Pages that were not found, redirections, pictures and scripts are passed over: they are no articles.
/// See [ISO 28500](https://iipc.github.io/warc-specifications/).
struct WARCReader {
  let reader: ArticleReader

  func read(_ stream: ByteStream, _ source: Source, _ body: ArticleReader.Consumer) throws {
    var number = 0
    while try findRecord(stream) {
      let header = try WireHeader(stream)
      guard let length = header["content-length"].flatMap({ Int($0) }), length >= 0 else { continue }
      let type = header["warc-type"] ?? ""
      let isWanted = type == "response" || type == "resource" || type == "conversion"
      guard isWanted else {
        try stream.skip(length)
        continue
      }
      number += 1
      let place = source.item(number)
      guard length <= reader.options.maximumArticleBytes else {
        try stream.skip(length)
        try body(.failure(.tooLarge("the record is larger", reader.options, at: place.location)))
        continue
      }
      let block = try stream.read(length)
      guard block.count == length else {
        return try body(
          .failure(
            IngestError(
              .brokenCompression, at: place.location, "the archive ends in the middle of this record",
              remedy: "copy or download it again")))
      }
      let address = header["warc-target-uri"]?.filter { $0 != "<" && $0 != ">" }
      do {
        try read(block, type, header["content-type"], address, place, body)
      } catch let error as IngestError {
        try body(.failure(error))
      }
    }
  }

  /// Goes to the next record; where a length was wrong, lines are passed over until one begins.
  private func findRecord(_ stream: ByteStream) throws -> Bool {
    while try !stream.isFinished {
      if try stream.peek(5).elementsEqual("WARC/".utf8) { return true }
      _ = try stream.readLine(limit: 1 << 16)
    }
    return false
  }

  private func read(
    _ block: [UInt8], _ type: String, _ recordType: String?, _ address: String?, _ place: Source,
    _ body: ArticleReader.Consumer
  ) throws {
    var bytes = block
    var contentType = recordType
    if type == "response" {
      guard let answer = try HTTPAnswer(block, at: place.location, options: reader.options) else { return }
      guard answer.status == 200 else { return }
      bytes = answer.body
      contentType = answer.contentType
    }
    let kind = (contentType ?? "").lowercased()
    let isPage = kind.contains("html") || kind.isEmpty
    if isPage {
      try body(
        .success(
          try HTMLReader(options: reader.options).article(
            bytes, place, contentType: contentType, address: address, HTMLParser())))
    } else if kind.contains("text/plain") || kind.contains("xml") || kind.contains("json") {
      var inner = try place.nested(within: reader.options, droppingSuffix: ".warc")
      inner.name = kind.contains("json") ? "page.json" : kind.contains("xml") ? "page.xml" : "page.txt"
      try reader.read(ByteStream(bytes), inner, body)
    }
  }
}
