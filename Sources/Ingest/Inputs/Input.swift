/// One thing to read: a file, or standard input.
package struct Input: Hashable, Sendable, Comparable {
  /// As the user named it; `-` is standard input.
  package let path: String
  /// What made it an input but cannot be read, found while resolving.
  package let problem: IngestError?
  /// The size on disk, for progress; 0 where unknown.
  package let byteCount: Int

  package init(path: String, byteCount: Int = 0, problem: IngestError? = nil) {
    self.path = path
    self.byteCount = byteCount
    self.problem = problem
  }

  package static func < (left: Input, right: Input) -> Bool { left.path < right.path }
}
