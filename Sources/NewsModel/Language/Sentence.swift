/// A sentence: a run of tokens that never crosses a paragraph.
package struct Sentence: Hashable, Sendable {
  /// From the first to the last token, without the white space around.
  package var span: TextSpan
  /// Indices into the tokens of the text.
  package var tokens: Range<Int>
  /// Counts paragraphs of the document from 0.
  package var paragraph: Int
  /// The sentence lies in boilerplate and must give nothing to the graph.
  package var isBoilerplate: Bool
  /// The sentence is a heading or the title: capitals are no evidence of a name, and finite verbs may be missing.
  package var isHeading: Bool
  /// The place, date and agency that open a report (`CAIRO, Jan. 6 (Agency) —`), cut from the sentence behind them.
  package var isDateline: Bool

  package init(
    span: TextSpan, tokens: Range<Int>, paragraph: Int = 0, isBoilerplate: Bool = false, isHeading: Bool = false,
    isDateline: Bool = false
  ) {
    self.span = span
    self.tokens = tokens
    self.paragraph = paragraph
    self.isBoilerplate = isBoilerplate
    self.isHeading = isHeading
    self.isDateline = isDateline
  }
}
