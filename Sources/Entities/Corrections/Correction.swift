package import NewsModel

/// A rule by which a user puts identities right; see `Documentation/Corrections.md`.
///
/// Entities are named by their id (`person:donald-trump`) or by any of their names.
package struct Correction: Hashable, Sendable {
  package enum Rule: Hashable, Sendable {
    /// All names are one entity; the first one stays.
    case merge([String])
    /// No two of these are joined.
    case apart([String])
    case rename(String, to: String)
    case retype(String, to: EntityType)
    case ignore(String)
    /// The first is another name of the second.
    case alias(String, of: String)
  }

  package let rule: Rule
  /// Counted from 1.
  package let line: Int

  package init(_ rule: Rule, line: Int) {
    self.rule = rule
    self.line = line
  }
}
