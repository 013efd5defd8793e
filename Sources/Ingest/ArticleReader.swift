/// Reads the articles of a file.
package struct ArticleReader: Sendable {
  package init() {}
}
