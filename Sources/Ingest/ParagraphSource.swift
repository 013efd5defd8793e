package import NewsModel

/// Where a paragraph of the text stands in the page, so that evidence can be shown there.
package struct ParagraphSource: Hashable, Sendable {
  /// The paragraph in the document's text.
  package let paragraph: TextSpan
  /// The bytes of the page as it was read, before decoding.
  package let bytes: TextSpan

  /// The same paragraph behind more words.
  func moved(by length: Int) -> ParagraphSource {
    ParagraphSource(paragraph: TextSpan(paragraph.start + length, paragraph.end + length), bytes: bytes)
  }
}
