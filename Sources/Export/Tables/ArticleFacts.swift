/// What tables say of an article beside a quotation from it.
package struct ArticleFacts: Hashable, Sendable {
  package var title: String?
  package var outlet: String?
  /// ISO 8601.
  package var published: String?

  package init(title: String? = nil, outlet: String? = nil, published: String? = nil) {
    self.title = title
    self.outlet = outlet
    self.published = published
  }
}
