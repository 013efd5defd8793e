/// An error from writing or reading a graph file.
package struct ExportError: Error, Sendable, Hashable, CustomStringConvertible {
  package enum Code: Hashable, Sendable { case unwritable, unreadable, malformed }

  package let code: Code
  /// The file that was being written or read.
  package let location: String
  /// What went wrong, in one sentence that a user can act on.
  package let reason: String

  package init(_ code: Code, location: String, reason: String) {
    self.code = code
    self.location = location
    self.reason = reason
  }

  package var description: String { "\(location): \(reason)" }
}
