import NewsModel

/// Which column or JSON key holds what; the usual names are known, others are mapped by the user.
package struct ColumnMapping: Sendable, Hashable {
  /// The parts of an article that a table can hold.
  package enum Field: String, CaseIterable, Sendable {
    case id, url, title, text, published, outlet, author, language
  }

  private var named: [Field: String] = [:]

  package init() {}

  /// Reads `title=headline,text=body`, or `title=1,text=3` for tables without a header.
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

  /// What the user names, in the order of the fields.
  var namedFields: [(field: Field, name: String)] {
    Field.allCases.compactMap { field in named[field].map { (field, $0) } }
  }

  /// Whether all that the user names are numbers, and none of them the name of a column.
  ///
  /// - Parameter columns: The columns, as keys.
  func isNumbered(among columns: [String]) -> Bool {
    named[.text] != nil && named.values.allSatisfy { Int($0) != nil && !columns.contains($0) }
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
    if let name = named[.text] { return missing(.text, named: name, among: columns, at: location) }
    // A name is short; a line with sentences or days in it is an article.
    let isData = columns.contains { $0.count > 60 || $0.contains(". ") || PartialDate(iso8601: $0)?.day != nil }
    if isData {
      return IngestError(
        .malformed, at: location, "the first line looks like an article, not like the names of the columns",
        remedy: "number them, as in --columns title=1,published=2,text=3")
    }
    return IngestError(
      .malformed, at: location, "no column holds the text of the article; there are \(Self.list(columns))",
      remedy: "name it with --columns text=COLUMN")
  }

  /// Says which names there are where that of the user is not among them.
  func missing(_ field: Field, named name: String, among columns: [String], at location: String) -> IngestError {
    IngestError(
      .malformed, at: location, "no column is called \"\(name)\"; there are \(Self.list(columns))",
      remedy: "name one with --columns \(field.rawValue)=COLUMN")
  }

  /// Says which names hold nothing that is known, where none holds the date.
  func missingDate(among columns: [String], at location: String) -> Finding? {
    let keys = columns.map(Self.key)
    guard !names(of: .published).contains(where: keys.contains) else { return nil }
    let known = Set(Field.allCases.flatMap(names))
    let unused = zip(columns, keys).filter { !known.contains($0.1) }.map(\.0)
    guard !unused.isEmpty else { return nil }
    return Finding(
      .noDateColumn, location: location,
      message:
        "no column is known to hold the date, and not used were \(Self.list(unused)); say --columns published=NAME")
  }

  /// The first few, each cut where it is long.
  static func list(_ columns: [String]) -> String {
    let shown = columns.prefix(20).map { $0.count > 60 ? $0.prefix(59) + "…" : $0[...] }
    return shown.joined(separator: ", ") + (columns.count > 20 ? ", …" : "")
  }
}
