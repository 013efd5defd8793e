/// A stretch of text inside quotation marks; it may run over sentences and paragraphs.
package struct Quotation: Hashable, Sendable {
  /// What stands between the marks.
  package var content: TextSpan
  /// The same with its marks.
  package var outer: TextSpan
  /// Indices of the tokens inside, without the marks.
  package var tokens: Range<Int>
  /// The closing mark is missing: the speaker goes on in the next paragraph's quotation.
  package var continues: Bool

  package init(content: TextSpan, outer: TextSpan, tokens: Range<Int>, continues: Bool = false) {
    self.content = content
    self.outer = outer
    self.tokens = tokens
    self.continues = continues
  }
}
