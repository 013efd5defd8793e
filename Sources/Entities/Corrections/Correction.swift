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

extension Correction.Rule: CustomStringConvertible {
  /// As a corrections file has it, on one line.
  package var description: String {
    switch self {
    case .merge(let names): "merge: [\(names.joined(separator: ", "))]"
    case .apart(let names): "apart: [\(names.joined(separator: ", "))]"
    case .rename(let name, let new): "rename: \(name), to: \(new)"
    case .retype(let name, let type): "retype: \(name), to: \(type.rawValue)"
    case .ignore(let name): "ignore: \(name)"
    case .alias(let name, let other): "alias: \(name), of: \(other)"
    }
  }
}
