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
