package import KnowledgeGraph
package import NewsModel

/// Statements as a table that the Discourse Network Analyzer, R and spreadsheets read (RFC 4180, UTF-8).
///
/// `concept`, `target` and `edge` are empty where no target could be read; `agreement` is 1, 0 or empty; `start` and `stop`
/// count characters (Unicode scalars) of the document's text, and `text` is what stands there, to the letter.
package struct StatementTable {
  package static let columns = [
    "ID", "statement_id", "document", "title", "outlet", "date", "person", "organization", "concept", "agreement",
    "stance", "negated", "modal", "layer", "target_inferred", "confidence", "rule", "source", "target", "edge", "start",
    "stop", "text",
  ]

  private let article: (Document.ID) throws -> ArticleFacts?

  /// - Parameter article: What is known of a document.
  package init(article: @escaping (Document.ID) throws -> ArticleFacts?) { self.article = article }

  /// The table with its header and a row for each statement in their order, numbered from 1.
  ///
  /// - Throws: What the look-up of an article throws.
  package func bytes(of statements: [CodedStatement]) throws -> [UInt8] {
    var buffer = ByteBuffer()
    CSVRows.append(Self.columns.map { .plain($0) }, to: &buffer)
    for (number, statement) in statements.enumerated() {
      let evidence = statement.evidence
      let article = try article(evidence.document)
      CSVRows.append(
        [
          .init(number + 1), .plain(statement.id.description), .plain(evidence.document.rawValue),
          .init(article?.title),
          .init(article?.outlet), .init(article?.published), .init(statement.person), .init(statement.organization),
          .plain(statement.concept), statement.agrees.map { .init($0) } ?? "", .plain(statement.stance.rawValue),
          .init(statement.isNegated), .init(statement.isModal), .plain(statement.layer.rawValue),
          .init(evidence.hasInferredTarget), .init(decimal: Double(evidence.confidence)), .plain(evidence.rule),
          .plain(statement.source.rawValue), .init(statement.target?.rawValue), .init(statement.edge?.rawValue),
          .init(evidence.start), .init(evidence.end), .verbatim(evidence.quote),
        ], to: &buffer)
    }
    return buffer.bytes
  }
}
