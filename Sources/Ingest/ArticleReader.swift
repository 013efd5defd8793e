/// Reads the articles of a file, whatever kind of file it is.
///
/// Each article is handed over as soon as it is read, so memory is bounded by one article. What cannot be read is handed
/// over too, as an ``IngestError``: reading goes on behind it wherever that is possible.
///
/// ```swift
/// try ArticleReader().read(Input(path: "crawl.warc.gz")) { result in
///   switch result {
///   case .success(let article): print(article.document.title ?? "")
///   case .failure(let error): print(error)
///   }
/// }
/// ```
package struct ArticleReader: Sendable {
  package typealias Consumer = (Result<Article, IngestError>) throws -> Void

  let options: ReaderOptions

  package init(options: ReaderOptions = ReaderOptions()) { self.options = options }

  /// Hands every article of an input to `body`, in the order of the file.
  ///
  /// - Throws: Only what `body` throws, which may not be an ``IngestError``.
  package func read(_ input: Input, _ body: Consumer) throws {
    if let problem = input.problem { return try body(.failure(problem)) }
    do {
      let source = Source(path: input.path, name: input.path == "-" ? "standard input" : input.path)
      try distinguishing(body) { try read(FileStream.open(input.path), source, $0) }
    } catch let error as IngestError {
      try body(.failure(error))
    }
  }

  /// Hands over the articles in bytes that are in memory already.
  package func read(_ bytes: [UInt8], named path: String, _ body: Consumer) throws {
    do {
      try distinguishing(body) { try read(ByteStream(bytes), Source(path: path, name: path), $0) }
    } catch let error as IngestError {
      try body(.failure(error))
    }
  }

  private func distinguishing(_ body: Consumer, _ read: (Consumer) throws -> Void) throws {
    var ids = RepeatedIDs()
    try withoutActuallyEscaping(body) { body in
      try read { result in try body(result.map { ids.distinguished($0) }) }
    }
  }

  /// Reads a stream of any kind; archives call it for what lies in them.
  func read(_ stream: ByteStream, _ source: Source, _ body: Consumer) throws {
    let head = Array(try stream.peek(4096))
    guard !head.isEmpty else { throw IngestError(.empty, at: source.location, "the file is empty") }
    switch InputFormat(head: head, name: source.name) {
    case .gzip:
      let inner = try InflatedStream.open(stream, form: .gzip, at: source.location, options: options)
      try read(inner, source.nested(within: options, droppingSuffix: ".gz"), body)
    case .html:
      try HTMLReader(options: options).read(try whole(stream, source), source, contentType: nil, body)
    case .jsonLines: try JSONLinesReader(options: options).read(stream, source, body)
    case .json: try JSONLinesReader(options: options).read(document: try whole(stream, source), source, body)
    case .csv: try TableReader(options: options, separator: UInt8(ascii: ",")).read(stream, source, body)
    case .tsv: try TableReader(options: options, separator: UInt8(ascii: "\t")).read(stream, source, body)
    case .text: try PlainTextReader(options: options).read(try whole(stream, source), source, body)
    case .zip: try ZipReader(reader: self).read(stream, source, body)
    case .tar: try TarReader(reader: self).read(stream, source, body)
    case .warc: try WARCReader(reader: self).read(stream, source, body)
    case .mbox: try MailReader(options: options).read(stream, source, body)
    case .message: try MailReader(options: options).read(message: try whole(stream, source), source, body)
    case .xml: try XMLReader(options: options).read(stream, source, body)
    case .pdf:
      throw IngestError(
        .unknownFormat, at: source.location, "this is a PDF", remedy: "make text of it first: pdftotext FILE")
    case .rtf:
      throw IngestError(
        .unknownFormat, at: source.location, "this is a document of a word processor (RTF)",
        remedy: "save it as text or HTML first")
    case .binary:
      throw IngestError(
        .unknownFormat, at: source.location, "the file is not text, HTML, XML, JSON, CSV, mail or an archive of these",
        remedy: "convert it first")
    }
  }

  /// All bytes of one article, bounded.
  func whole(_ stream: ByteStream, _ source: Source) throws -> [UInt8] {
    guard let bytes = try stream.readAll(limit: options.maximumArticleBytes) else {
      throw IngestError.tooLarge("the article is larger", options, at: source.location)
    }
    return bytes
  }
}
