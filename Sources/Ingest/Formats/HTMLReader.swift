import CLibXML2
import NewsModel

/// Reads a web page: its article, and what it says about it.
struct HTMLReader {
  let options: ReaderOptions

  /// - Parameters:
  ///   - contentType: The header under which the page was sent, where it is known.
  ///   - address: The address it was fetched from, where it is known.
  func read(
    _ bytes: [UInt8], _ source: Source, contentType: String?, address: String? = nil, _ body: ArticleReader.Consumer
  ) throws {
    try body(.success(try article(bytes, source, contentType: contentType, address: address, HTMLParser())))
  }

  func article(
    _ bytes: [UInt8], _ source: Source, contentType: String?, address: String?, _ parser: HTMLParser?
  ) throws(IngestError) -> Article {
    let declared = contentType.flatMap(CharsetFinder.charset(inContentType:)) ?? CharsetFinder.charset(inPage: bytes)
    let decoded = TextDecoder().decode(bytes, declared: declared)
    guard let parser else { throw IngestError(.unreadable, at: source.location, "no memory to read the page") }
    let read: Result<Article, IngestError>
    do {
      read = try parser.parse(decoded.bytes, maximumDepth: options.maximumDepth) { tree in
        Result { () throws(IngestError) in try Self.article(tree, source, address: address) }
      }
    } catch {
      throw limit(error, source)
    }
    var article = try read.get()
    article.sources = Self.located(article.sources, decoded, bytes)
    if decoded.repairs > 0 {
      article.findings.append(
        Finding(
          .repairedBytes, location: source.location,
          message: "\(decoded.repairs) broken byte sequences were replaced; the page is not the encoding it says"))
    }
    return try ArticleCheck(options: options).checked(article, source)
  }

  /// Paragraphs with the bytes of the file that they came from, where there is a way back.
  private static func located(
    _ sources: [ParagraphSource], _ decoded: TextDecoder.Decoded, _ bytes: [UInt8]
  ) -> [ParagraphSource] {
    guard let offsets = OriginalOffsets(decoded, of: bytes) else { return [] }
    let places = offsets.originals(sources.flatMap { [$0.bytes.start, $0.bytes.end] })
    return sources.indices.map { index in
      ParagraphSource(
        paragraph: sources[index].paragraph, bytes: TextSpan(places[index * 2], places[index * 2 + 1]))
    }
  }

  private func limit(_ problem: HTMLParser.Problem, _ source: Source) -> IngestError {
    switch problem {
    case .noMemory: IngestError(.unreadable, at: source.location, "the page cannot be parsed")
    case .tooDeep:
      IngestError(
        .limit, at: source.location,
        "elements are nested too deep: \(options.maximumDepth) are followed",
        remedy: "the page is broken or hostile; save it again from a browser")
    case .tooManyAttributes:
      IngestError(
        .limit, at: source.location, "a tag has more than 1024 attributes",
        remedy: "the page is broken or hostile; save it again from a browser")
    }
  }

  private static func article(
    _ tree: MarkupTree, _ source: Source, address: String?
  ) throws(IngestError) -> Article {
    let metadata = PageMetadata(tree, address: address)
    let main = MainText(tree, metadata: metadata).extract()
    if let reason = PageKind(metadata: metadata, address: address, main: main).reasonAgainst {
      throw IngestError(.notAnArticle, at: source.location, reason)
    }
    let headline = Headline(metadata.title, above: main.text)
    var document = Document(
      id: .init(rawValue: metadata.url ?? source.location), path: source.path, url: metadata.url,
      outlet: metadata.outlet,
      author: metadata.author, title: metadata.title, published: metadata.published?.text,
      publishedFrom: metadata.published?.origin, language: metadata.language, text: headline?.text ?? main.text)
    let lines = TextLine.lines(of: document.text)
    document.boilerplate = CreditFinder(lines).spans
    if document.published == nil, let stamp = DatelineReader().stamp(lines) {
      document.published = stamp.iso8601
      document.publishedFrom = .dateline
    }
    var findings: [Finding] = []
    if document.published == nil {
      findings.append(
        Finding(.noDate, location: source.location, message: "the page states no date of publication"))
    }
    if main.shape.isCutOff {
      findings.append(
        Finding(
          .cutOff, location: source.location,
          message: "the page shows the beginning only; the rest is for subscribers"))
    }
    if tree.flattened > 0 {
      findings.append(
        Finding(
          .deepMarkup, location: source.location,
          message: "\(tree.flattened) elements are nested deeper than the limit and were read as one level"))
    }
    return Article(document, findings: findings, sources: main.sources.map { $0.moved(by: headline?.length ?? 0) })
  }
}
