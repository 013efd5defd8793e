package import NewsModel

/// What a reader is allowed to use, and how columns are named.
package struct ReaderOptions: Sendable, Hashable {
  /// The most bytes of one article; `--max-article-bytes`.
  package var maximumArticleBytes = 32 << 20
  /// The deepest nesting of markup that is followed; what is deeper becomes part of the deepest element.
  package var maximumDepth = 512
  /// The most bytes that one compressed byte may become, once 64 MiB are passed; `--max-expansion`.
  package var maximumExpansion = 400
  /// The most archives inside archives.
  package var maximumNesting = 4
  /// Field names by the column they are read from; `--columns title=headline,text=body`.
  package var columns = ColumnMapping()
  /// How columns write `03/04/2019`; left open when not known; `--date-order dmy`.
  package var dateOrder: DayMonthOrder?

  /// The outlet of articles that name none; `--outlet`.
  package var outlet: String?
  /// The day of articles that state none, ISO 8601; `--date`.
  package var published: String?

  package init() {}
}
