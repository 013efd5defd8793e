package import NewsModel

/// A document as it was read, with what was noticed on the way.
package struct Article: Sendable {
  package var document: Document
  /// Notes that did not prevent reading: repaired bytes, a missing date.
  package var findings: [Finding]
  /// For each paragraph of a web page, the bytes of the page that it came from. Empty where bytes were repaired, or where the
  /// encoding has no simple way back.
  package var sources: [ParagraphSource]

  package init(_ document: Document, findings: [Finding] = [], sources: [ParagraphSource] = []) {
    self.document = document
    self.findings = findings
    self.sources = sources
  }
}

/// Where a paragraph of the text stands in the page, so that evidence can be shown there.
package struct ParagraphSource: Hashable, Sendable {
  /// The paragraph in the document's text.
  package let paragraph: TextSpan
  /// The bytes of the page as it was read, before decoding.
  package let bytes: TextSpan
}
