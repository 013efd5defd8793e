/// Which column or JSON key holds what; the usual names are known, others are mapped by the user.
package struct ColumnMapping: Sendable, Hashable {
  /// The parts of an article that a table can hold.
  package enum Field: String, CaseIterable, Sendable {
    case id, url, title, text, published, outlet, author, language
  }

  private var named: [Field: String] = [:]

  package init() {}

  /// Reads `title=headline,text=body`.
  ///
  /// - Throws: ``IngestError`` when a field is not known or a pair has no `=`.
  package init(parsing argument: String) throws(IngestError) {
    for pair in argument.split(separator: ",") {
      let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let field = Field(rawValue: sides[0]) else {
        throw IngestError(
          .malformed, at: "--columns \(argument)", "\"\(pair)\" is not FIELD=COLUMN",
          remedy: "fields are " + Field.allCases.map(\.rawValue).joined(separator: ", "))
      }
      named[field] = sides[1]
    }
  }

  /// The names a field may have, the best first; compared without case.
  func names(of field: Field) -> [String] {
    if let name = named[field] { return [name.lowercased()] }
    switch field {
    case .id: return ["id", "guid", "uuid"]
    case .url: return ["url", "link", "canonical_url", "source_url", "uri"]
    case .title: return ["title", "headline", "heading", "name"]
    case .text:
      return [
        "text", "body", "content", "articlebody", "article_body", "maintext", "article_text", "full_text", "story",
        "article", "content_text", "content_html", "description", "summary",
      ]
    case .published:
      return [
        "published", "date", "date_published", "datepublished", "date_publish", "published_at", "publish_date",
        "publishedat", "pubdate", "publication_date", "created", "timestamp", "time",
      ]
    case .outlet:
      return [
        "outlet", "source", "publisher", "publication", "site", "source_domain", "source_name", "domain", "newspaper",
      ]
    case .author: return ["author", "authors", "byline", "creator"]
    case .language: return ["language", "lang"]
    }
  }
}
