package import NewsModel

/// What a reader wants to know of an article beside a quote from it.
package struct ArticleCard: Hashable, Sendable {
  package var id: Document.ID
  package var path: String?
  package var url: String?
  package var outlet: String?
  package var title: String?
  /// ISO 8601.
  package var published: String?
  /// Of the article's text.
  package var sha256: String?

  /// The day of publication, or its month or year where no more is known; `nil` for an article without a date.
  package var publicationDate: PartialDate? { published.flatMap { PartialDate(iso8601: $0) } }

  package init(
    id: Document.ID, path: String? = nil, url: String? = nil, outlet: String? = nil, title: String? = nil,
    published: String? = nil, sha256: String? = nil
  ) {
    self.id = id
    self.path = path
    self.url = url
    self.outlet = outlet
    self.title = title
    self.published = published
    self.sha256 = sha256
  }
}
