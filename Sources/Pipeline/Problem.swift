package import NewsModel

/// An article, or a whole file, that did not become a record.
package struct Problem: Hashable, Sendable, CustomStringConvertible {
  package let finding: Finding
  /// Whether it was read well and left out on purpose: a front page, an empty file, another language.
  package let isSkip: Bool

  package init(_ finding: Finding, isSkip: Bool) {
    self.finding = finding
    self.isSkip = isSkip
  }

  /// One line: file, place, reason, remedy.
  package var description: String { finding.location.map { "\($0): \(finding.message)" } ?? finding.message }
}
