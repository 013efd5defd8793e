import NewsModel

/// Reads tables with a header line; quoted cells may hold separators, quotes and line breaks.
struct TableReader {
  let options: ReaderOptions
  /// What the name of the file stands for; the header may say otherwise.
  let separator: UInt8

  func read(_ stream: ByteStream, _ source: Source, _ body: ArticleReader.Consumer) throws {
    let stream = try inUTF8(stream, source)
    let dialect = TableDialect(head: try stream.peek(1 << 16), usual: separator)
    try stream.skip(dialect.preamble)
    var rows = TableRows(
      stream: stream, separator: dialect.separator, limit: options.maximumArticleBytes,
      linesBefore: dialect.preambleLines)
    guard let header = try rows.next() else { return }
    if let fault = rows.fault { throw fault.error(at: source.location, limit: options.maximumArticleBytes) }
    let table = try TableColumns(
      header.map { TextCleaner.cleanLine(Self.text(of: $0)) }, options.columns, at: source.location)
    rows.width = header.count
    var number = 0
    // Without a header the first line is a row.
    var row: [[UInt8]]? = table.hasHeader ? try rows.next() : header
    var isDateTold = false
    while let cells = row {
      number += 1
      let place = source.item(number)
      if let fault = rows.fault {
        try body(.failure(fault.error(at: place.location, limit: options.maximumArticleBytes)))
      } else if cells.count > 1 || !cells[0].isEmpty {
        do {
          var encoding: Finding?
          var article = try FieldsReader(options: options).article(place, columns: table.columns) { name in
            guard let column = table.index(of: name), column < cells.count else { return nil }
            let decoded = TextDecoder().decode(cells[column])
            encoding = encoding ?? .guessedEncoding(decoded, at: place.location)
            return String(decoding: decoded.bytes, as: UTF8.self)
          }
          article.findings += [encoding].compactMap(\.self)
          // Told once a table.
          if !isDateTold {
            article.findings += [table.missingDate(at: source.location)].compactMap(\.self)
            isDateTold = true
          }
          try body(.success(article))
        } catch let error as IngestError {
          try body(.failure(error))
        }
      }
      row = try rows.next()
    }
  }

  private static func text(of cell: [UInt8]) -> String {
    String(decoding: TextDecoder().decode(cell).bytes, as: UTF8.self)
  }

  /// A table in UTF-16, as spreadsheets save "Unicode text", is turned as a whole; cells of one byte a character are
  /// decoded one by one.
  private func inUTF8(_ stream: ByteStream, _ source: Source) throws -> ByteStream {
    let mark = try stream.peek(2)
    guard ByteMark.isUTF16(mark) else { return stream }
    guard let bytes = try stream.readAll(limit: options.maximumArticleBytes) else {
      throw IngestError.tooLarge(
        "the table is in UTF-16 and larger", options, at: source.location,
        remedy: "save it as UTF-8, or raise --max-article-bytes")
    }
    return ByteStream(TextDecoder().decode(bytes).bytes)
  }
}
