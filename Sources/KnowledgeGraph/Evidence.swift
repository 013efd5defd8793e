package import NewsModel

/// The words that prove a node or an edge, and where they stand.
package struct Evidence: Hashable, Sendable {
  package var document: Document.ID
  /// Half-open, in Unicode scalars of the document's text.
  package var start: Int
  package var end: Int
  /// The verbatim words of that range.
  package var quote: String
  /// The rule or model that read it.
  package var rule: String
  /// From 0 to 1.
  package var confidence: Float

  /// Whether the words do not name the target that they are evidence for: it was inferred from what stands around them.
  package var hasInferredTarget: Bool { TargetSupport.isInferred(byRule: rule) }

  /// The statement that it is, as evidence of a position of this stance.
  package func statement(_ stance: Stance) -> StatementID {
    StatementID(document: document, start: start, end: end, stance: stance, rule: rule)
  }

  package init(document: Document.ID, start: Int, end: Int, quote: String, rule: String, confidence: Float) {
    self.document = document
    self.start = start
    self.end = end
    self.quote = quote
    self.rule = rule
    self.confidence = confidence
  }
}
