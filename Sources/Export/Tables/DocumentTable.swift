package import NewsModel

/// The articles with the text that all offsets count in, as CSV (RFC 4180) or JSON Lines.
package struct DocumentTable {
  package enum Form: Sendable { case csv, jsonLines }

  package static let columns = ["id", "title", "date", "outlet", "author", "url", "path", "language", "text"]

  private let form: Form

  package init(_ form: Form) { self.form = form }

  /// The articles in their order; CSV begins with a header.
  package func bytes(of documents: some Sequence<Document>) -> [UInt8] {
    var buffer = ByteBuffer()
    if form == .csv { CSVRows.append(Self.columns.map { .plain($0) }, to: &buffer) }
    for document in documents {
      let values: [String?] = [
        document.id.rawValue, document.title, document.published, document.outlet, document.author, document.url,
        document.path, document.language, document.text,
      ]
      switch form {
      case .csv:
        let cells = values.dropLast().map { CSVRows.Cell($0) } + [.verbatim(document.text)]
        CSVRows.append(cells, to: &buffer)
      case .jsonLines: append(values, to: &buffer)
      }
    }
    return buffer.bytes
  }

  /// What is not known is left out.
  private func append(_ values: [String?], to buffer: inout ByteBuffer) {
    var isFirst = true
    buffer.append("{")
    for (column, value) in zip(Self.columns, values) {
      guard let value else { continue }
      if !isFirst { buffer.append(",") }
      isFirst = false
      buffer.append(jsonString: column)
      buffer.append(":")
      buffer.append(jsonString: value)
    }
    buffer.append("}\n")
  }
}
