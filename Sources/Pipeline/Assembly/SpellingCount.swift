package import NewsModel

/// How often a node is called something.
package struct SpellingCount: Hashable, Sendable {
  package let spelling: String
  package let form: Mention.Form
  package let mentions: Int
  package let articles: Int
}
