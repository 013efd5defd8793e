import NewsModel

/// Reads CSV and TSV with a header line; quoted cells may hold separators, quotes and line breaks.
struct TableReader {
  let options: ReaderOptions
  let separator: UInt8

  func read(_ stream: ByteStream, _ source: Source, _ body: ArticleReader.Consumer) throws {
    var decoded = Rows(stream: stream, separator: separator, limit: options.maximumArticleBytes)
    guard let header = try decoded.next() else { return }
    let names = header.map { cell in
      TextCleaner.cleanLine(String(decoding: TextDecoder().decode(cell).bytes, as: UTF8.self)).lowercased()
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
        let article = try FieldsReader(options: options).article(place) { name in
          guard let column = names.firstIndex(of: name), column < row.count else { return nil }
          return String(decoding: TextDecoder().decode(row[column]).bytes, as: UTF8.self)
        }
        try body(.success(article))
      } catch let error as IngestError {
        try body(.failure(error))
      }
    }
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
