import Glibc

/// A path with `*`, `?` or `[…]`, for shells that did not expand it.
struct GlobPattern {
  private let pattern: String

  init(_ pattern: String) { self.pattern = pattern }

  /// The paths that fit; the caller sorts.
  func matches() -> [String] {
    var result = glob_t()
    defer { globfree(&result) }
    guard glob(pattern, GLOB_BRACE | GLOB_NOSORT, nil, &result) == 0, let paths = result.gl_pathv else { return [] }
    return (0..<Int(result.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
  }
}
