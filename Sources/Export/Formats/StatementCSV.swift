package import KnowledgeGraph
package import NewsModel

/// Statements as a table that the Discourse Network Analyzer, R and spreadsheets read (RFC 4180, UTF-8).
///
/// Agreement is 1 or 0; start and stop count characters (Unicode scalars) of the document's text.
package struct StatementCSV {
  package static let columns = [
    "ID", "document", "title", "outlet", "date", "person", "organization", "concept", "agreement", "stance", "start",
    "stop", "text",
  ]

  private let article: (Document.ID) throws -> (title: String?, outlet: String?, published: String?)

  /// - Parameter article: Tells title, outlet and date of a document.
  package init(article: @escaping (Document.ID) throws -> (title: String?, outlet: String?, published: String?)) {
    self.article = article
  }

  package func bytes(of statements: [CodedStatement]) throws -> [UInt8] {
    var buffer = ByteBuffer()
    row(Self.columns, &buffer)
    for (number, statement) in statements.enumerated() {
      let card = try article(statement.document)
      row(
        [
          String(number + 1), statement.document.rawValue, card.title ?? "", card.outlet ?? "", card.published ?? "",
          statement.person ?? "", statement.organization ?? "", statement.concept, statement.agrees ? "1" : "0",
          statement.stance.rawValue, String(statement.start), String(statement.end), statement.text,
        ], &buffer)
    }
    return buffer.bytes
  }

  private func row(_ fields: [String], _ buffer: inout ByteBuffer) {
    for (index, field) in fields.enumerated() {
      if index > 0 { buffer.append(byte: UInt8(ascii: ",")) }
      buffer.append(csvField: field)
    }
    buffer.append("\r\n")
  }
}
