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
    var decoded = Rows(stream: stream, separator: dialect.separator, limit: options.maximumArticleBytes)
    guard let header = try decoded.next() else { return }
    let columns = header.map { cell in
      TextCleaner.cleanLine(String(decoding: TextDecoder().decode(cell).bytes, as: UTF8.self))
    }
    let names = columns.map(ColumnMapping.key)
    guard options.columns.names(of: .text).contains(where: names.contains) else {
      throw options.columns.missingText(among: columns, at: source.location)
    }
    var number = 0
    while let row = try decoded.next() {
      number += 1
      let place = source.item(number)
      if decoded.wasCut {
        try body(
          .failure(
            IngestError(
              .limit, at: place.location, "the row is longer than \(options.maximumArticleBytes >> 20) MiB",
              remedy: "raise --max-article-bytes, or look for a quote that is not closed")))
        continue
      }
      if row.count == 1 && row[0].isEmpty { continue }
      do {
        let article = try FieldsReader(options: options).article(place, columns: columns) { name in
          guard let column = names.firstIndex(of: name), column < row.count else { return nil }
          return String(decoding: TextDecoder().decode(row[column]).bytes, as: UTF8.self)
        }
        try body(.success(article))
      } catch let error as IngestError {
        try body(.failure(error))
      }
    }
  }

  /// A table in UTF-16, as spreadsheets save "Unicode text", is turned as a whole; cells of one byte a character are
  /// decoded one by one.
  private func inUTF8(_ stream: ByteStream, _ source: Source) throws -> ByteStream {
    let mark = try stream.peek(2)
    guard mark.elementsEqual([0xFF, 0xFE]) || mark.elementsEqual([0xFE, 0xFF]) else { return stream }
    guard let bytes = try stream.readAll(limit: options.maximumArticleBytes) else {
      throw IngestError(
        .limit, at: source.location, "the table is in UTF-16 and larger than \(options.maximumArticleBytes >> 20) MiB",
        remedy: "save it as UTF-8, or raise --max-article-bytes")
    }
    return ByteStream(TextDecoder().decode(bytes).bytes)
  }

  /// The rows of a table, one at a time.
  private struct Rows {
    let stream: ByteStream
    let separator: UInt8
    let limit: Int
    private(set) var wasCut = false

    init(stream: ByteStream, separator: UInt8, limit: Int) {
      self.stream = stream
      self.separator = separator
      self.limit = limit
    }

    mutating func next() throws -> [[UInt8]]? {
      wasCut = false
      guard var line = try stream.readLine(limit: limit) else { return nil }
      var cells: [[UInt8]] = []
      var cell: [UInt8] = []
      var isQuoted = false
      var size = 0
      while true {
        if line.isCut { wasCut = true }
        size += line.bytes.count
        if size > limit { wasCut = true }
        let bytes = line.bytes
        var index = 0
        while index < bytes.count {
          let byte = bytes[index]
          if isQuoted {
            if byte == 34 {
              if index + 1 < bytes.count, bytes[index + 1] == 34 {
                cell.append(34)
                index += 1
              } else {
                isQuoted = false
              }
            } else {
              cell.append(byte)
            }
          } else if byte == 34 && cell.isEmpty {
            isQuoted = true
          } else if byte == separator {
            cells.append(cell)
            cell = []
          } else {
            cell.append(byte)
          }
          index += 1
        }
        guard isQuoted, !wasCut, let more = try stream.readLine(limit: limit) else { break }
        cell.append(10)
        line = more
      }
      cells.append(cell)
      return cells
    }
  }
}
