import NewsModel

/// Reads messages as articles: those of a mail folder (mbox), a single one (.eml), and the page that a browser saved with its
/// pictures as one (.mht, .mhtml).
struct MailReader {
  let options: ReaderOptions

  func read(_ stream: ByteStream, _ source: Source, _ body: ArticleReader.Consumer) throws {
    var number = 0
    var message: [UInt8] = []
    var isCut = false
    var wasEmpty = true
    func finish() throws {
      defer {
        message = []
        isCut = false
      }
      guard !message.isEmpty else { return }
      number += 1
      let place = source.item(number)
      do {
        if isCut {
          throw IngestError.tooLarge("the message is larger", options, at: place.location)
        }
        try body(.success(try article(message, place)))
      } catch let error as IngestError {
        try body(.failure(error))
      }
    }
    while let line = try stream.readLine(limit: options.maximumArticleBytes) {
      if wasEmpty, line.bytes.starts(with: "From ".utf8) {
        try finish()
      } else if message.count + line.bytes.count > options.maximumArticleBytes {
        isCut = true
      } else {
        // `>From ` at the beginning of a line was `From `.
        message.append(contentsOf: line.bytes.starts(with: ">From ".utf8) ? line.bytes.dropFirst() : line.bytes[...])
        message.append(10)
      }
      wasEmpty = line.bytes.isEmpty
    }
    try finish()
  }

  /// Reads one message that is a file of its own.
  func read(message bytes: [UInt8], _ source: Source, _ body: ArticleReader.Consumer) throws {
    try body(.success(try article(bytes, source)))
  }

  private func article(_ bytes: [UInt8], _ source: Source) throws -> Article {
    let stream = ByteStream(bytes)
    let header = try WireHeader(stream)
    let part = MailPart(header: header, body: try stream.read(bytes.count))
    if let page = part.savedPage() {
      return try HTMLReader(options: options).article(
        page.bytes, source, contentType: page.contentType, address: page.address, HTMLParser())
    }
    guard let content = part.article(depth: 0) else {
      throw IngestError(.empty, at: source.location, "the message holds no text")
    }
    let subject = header["subject"].map(EncodedWords.decoded)
    var document = Document(
      id: .init(rawValue: source.location), path: source.path,
      author: header["from"].map { EncodedWords.decoded($0).split(separator: "<").first.map(String.init) ?? $0 }?
        .nonEmpty,
      title: subject, text: Headline.placed(subject, above: content.text(options)))
    if let stamp = header["date"].flatMap(DateReader().stamp(ofValue:)) {
      document.published = stamp.iso8601
      document.publishedFrom = .meta
    }
    PlainTextAnalyzer().complete(&document)
    return try ArticleCheck(options: options).checked(Article(document), source)
  }
}
