import KnowledgeGraph
import NewsModel
import Query
import Store

/// Quotes with the article they stand in, as result rows and as lines for a reader.
struct EvidenceLines {
  let source: any GraphSource

  /// - Parameter stance: That of the position that it is evidence of: it is a statement, which has an id.
  func row(_ evidence: Evidence, stance: Stance? = nil) throws -> ResultRow {
    let article = try source.article(evidence.document)
    var row = ResultRow([
      "quote": .text(evidence.quote), "document": .text(evidence.document.rawValue),
      "title": ResultValue(article?.title), "outlet": ResultValue(article?.outlet),
      "published": ResultValue(article?.published), "start": .number(evidence.start), "end": .number(evidence.end),
      "rule": .text(evidence.rule), "confidence": .decimal(evidence.confidence),
    ])
    if let stance { row.fields.append((name: "statementId", value: .text(evidence.statement(stance).description))) }
    return row
  }

  /// The quote behind a bar, because it may hold quotation marks of its own, and below it date, outlet and article.
  func lines(_ evidence: Evidence, indent: Int, _ console: Console, _ style: TextStyle) throws -> String {
    let margin = String(repeating: " ", count: indent)
    let quote = QuotationMarks.balanced(TextLayout.clip(evidence.quote, to: 3 * (console.width - indent)))
    let lines = TextLayout.wrap(quote, width: console.width - indent - 2)
    return lines.map { margin + style.dim("│ ") + $0 + "\n" }.joined() + margin + style.dim(try place(evidence)) + "\n"
  }

  /// "2017-07-07 · The Washington Post · Trump meets Putin".
  func place(_ evidence: Evidence) throws -> String {
    guard let article = try source.article(evidence.document) else { return evidence.document.rawValue }
    let day = article.publicationDate?.iso8601
    let title = article.title ?? article.path ?? evidence.document.rawValue
    return [day, article.outlet, TextLayout.clip(title, to: 70)].compactMap { $0 }.joined(separator: " · ")
  }
}
