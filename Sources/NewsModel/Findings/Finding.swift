/// A problem in the input, found while reading: the run goes on, the finding is reported and counted.
package struct Finding: Hashable, Sendable {
  /// What kind of problem, such as `unknown-speaker`: lower-case words joined by hyphens, stable across versions.
  package struct Code: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package init(stringLiteral value: String) { rawValue = value }
  }

  package let code: Code
  /// The file or address that was being read, where the finding is not inside a document.
  package let location: String?
  /// The place in the document's text, where there is one.
  package let span: TextSpan?
  /// What is wrong and what to do, in one sentence.
  package let message: String

  package init(_ code: Code, location: String? = nil, span: TextSpan? = nil, message: String) {
    self.code = code
    self.location = location
    self.span = span
    self.message = message
  }
}
