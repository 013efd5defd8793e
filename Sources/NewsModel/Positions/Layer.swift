/// How firmly an edge stands in the text.
package enum Layer: String, Hashable, Sendable, CaseIterable {
  /// All of the content stands in quotation marks.
  case quoted
  /// Part of it does.
  case mixed
  /// Attributed in the article's words.
  case reported
  /// The article's own statement of a deed: "condemned the attack".
  case stated
  /// Only near each other.
  case coMentioned = "co-mentioned"
}
