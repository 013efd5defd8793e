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

  /// The names a field may have, the best first, as keys.
  func names(of field: Field) -> [String] {
    if let name = named[field] { return [Self.key(name)] }
    switch field {
    case .id: return ["id", "guid", "uuid"]
    case .url: return ["url", "link", "canonicalurl", "sourceurl", "articleurl", "uri"]
    case .title: return ["title", "headline", "heading", "name"]
    case .text:
      return [
        "text", "body", "content", "articlebody", "maintext", "articletext", "fulltext", "bodytext", "story", "article",
        "contenttext", "contenthtml", "description", "summary",
      ]
    case .published:
      return [
        "published", "date", "datepublished", "datepublish", "publishedat", "publishedon", "publishdate",
        "publisheddate", "publishtime", "pubdate", "publicationdate", "webpublicationdate", "articledate", "datetime",
        "created", "createdat", "datecreated", "timestamp", "time",
      ]
    case .outlet:
      return [
        "outlet", "source", "publisher", "publication", "site", "sourcedomain", "sourcename", "domain", "newspaper",
      ]
    case .author: return ["author", "authors", "byline", "creator"]
    case .language: return ["language", "lang"]
    }
  }

  /// A name as it is compared: "Pub_Date", "pub-date" and "pubDate" are one.
  static func key(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

  /// Says which names there are where none holds the text.
  func missingText(among columns: [String], at location: String) -> IngestError {
    let seen = columns.prefix(20).joined(separator: ", ") + (columns.count > 20 ? ", …" : "")
    let wanted = named[.text].map { "no column is called \"\($0)\"" } ?? "no column holds the text of the article"
    return IngestError(
      .malformed, at: location, "\(wanted); there are \(seen)", remedy: "name it with --columns text=COLUMN")
  }
}
