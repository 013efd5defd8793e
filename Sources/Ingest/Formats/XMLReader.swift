import NewsModel

/// Reads feeds (RSS, Atom), news sitemaps, NewsML-G2 and NITF, one article at a time.
struct XMLReader {
  let options: ReaderOptions

  func read(_ stream: ByteStream, _ source: Source, _ body: ArticleReader.Consumer) throws {
    var number = 0
    try withoutActuallyEscaping(body) { body in
      try XMLRecords(options: options).read(
        stream, at: source.location, names: "item,entry,url,newsItem,nitf"
      ) { record, outside in
        let name = record.name(0).split(separator: ":").last.map(String.init) ?? ""
        if name == "url", record.first("news:news") == nil {
          // A sitemap without news names pages, not articles; an image of a feed has an address too.
          return
        }
        number += 1
        let place = source.item(number)
        do {
          try body(.success(try article(name, record, outside, place)))
        } catch let error as IngestError {
          try body(.failure(error))
        }
      }
    }
    if number == 0 {
      throw IngestError(
        .unknownFormat, at: source.location, "the XML holds no articles",
        remedy: "RSS, Atom, news sitemaps, NewsML-G2 and NITF are read")
    }
  }

  private func article(
    _ name: String, _ record: MarkupTree, _ outside: MarkupTree, _ source: Source
  ) throws(IngestError) -> Article {
    var fields: XMLFields
    switch name {
    case "url": fields = .sitemap(record)
    case "newsItem": fields = .newsML(record)
    case "nitf": fields = .nitf(record, 0)
    default: fields = .feed(record, outside, options)
    }
    if fields.text.isEmpty { fields.text = fields.title ?? "" }
    var document = Document(
      id: .init(rawValue: fields.url ?? source.location), path: source.path, url: fields.url,
      outlet: fields.outlet ?? fields.url.flatMap(Host.outlet), author: fields.author, title: fields.title,
      language: fields.language.map { String($0.prefix(2)).lowercased() },
      text: Headline.placed(fields.title, above: fields.text))
    var findings: [Finding] = []
    if let written = fields.published {
      if let stamp = DateReader().stamp(ofValue: written) {
        document.published = stamp.iso8601
        document.publishedFrom = .feed
      } else {
        findings.append(
          Finding(
            .unreadDate, location: source.location, message: "the date \"\(written.prefix(60))\" is not understood"))
      }
    }
    PlainTextAnalyzer().complete(&document)
    return try ArticleCheck(options: options).checked(Article(document, findings: findings), source)
  }
}
