import NewsModel

/// Reads a plain-text or Markdown article. The text stays the file's own; what is not article is marked, never cut.
struct PlainTextReader {
  let options: ReaderOptions

  func read(_ bytes: [UInt8], _ source: Source, _ body: ArticleReader.Consumer) throws {
    let decoded = TextDecoder().decode(bytes)
    guard decoded.bytes.contains(where: { !$0.isASCIISpace && $0 != 0 }) else {
      throw IngestError(.empty, at: source.location, "the file holds no words")
    }
    var document = Document(
      id: .init(rawValue: source.location), path: source.path, text: String(decoding: decoded.bytes, as: UTF8.self))
    PlainTextAnalyzer().complete(&document)
    var article = Article(document)
    if decoded.repairs > 0 {
      article.findings.append(
        Finding(
          .repairedBytes, location: source.location,
          message: "\(decoded.repairs) broken byte sequences were replaced; save the file as UTF-8"))
    }
    if let finding = Finding.guessedEncoding(decoded, at: source.location) { article.findings.append(finding) }
    try body(.success(try ArticleCheck(options: options).checked(article, source)))
  }
}
