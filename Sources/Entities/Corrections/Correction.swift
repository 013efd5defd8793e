package import NewsModel

/// A rule by which a user puts right what was read; see `Documentation/Corrections.md`.
///
/// Entities and events are named by their id (`person:donald-trump`) or by a name, statements by their id.
package struct Correction: Hashable, Sendable {
  package enum Rule: Hashable, Sendable {
    // Of entities and events.

    /// All names are one node; the first one stays.
    case merge([String])
    case rename(String, to: String)
    case ignore(String)

    // Of entities.

    /// No two of these are joined.
    case apart([String])
    case retype(String, to: EntityType)
    /// The first is another name of the second.
    case alias(String, of: String)
    /// Whom these articles call so is a node of its own, with a new name where one is given.
    case split(String, in: [String], as: String?)

    // Of events.

    case retypeEvent(String, to: EventType)
    case date(String, to: PartialDate)

    // Of statements.

    case drop(StatementID)
    case stance(StatementID, to: Stance)
    /// Towards these and nothing else.
    case target(StatementID, to: [String])
  }

  package let rule: Rule
  /// Counted from 1.
  package let line: Int

  package init(_ rule: Rule, line: Int) {
    self.rule = rule
    self.line = line
  }
}

extension Correction.Rule {
  /// The names or ids of the entities and events that it is about.
  package var names: [String] {
    switch self {
    case .merge(let names), .apart(let names), .target(_, let names): names
    case .rename(let name, _), .retype(let name, _), .retypeEvent(let name, _), .ignore(let name), .date(let name, _),
      .split(let name, _, _):
      [name]
    case .alias(let name, let other): [name, other]
    case .drop, .stance: []
    }
  }

  package var statement: StatementID? {
    switch self {
    case .drop(let statement), .stance(let statement, _), .target(let statement, _): statement
    default: nil
    }
  }
}

extension Correction.Rule: CustomStringConvertible {
  /// As a corrections file has it, on one line.
  package var description: String {
    switch self {
    case .merge(let names): "merge: \(Self.list(names))"
    case .apart(let names): "apart: \(Self.list(names))"
    case .rename(let name, let new): "rename: \(name), to: \(new)"
    case .retype(let name, let type): "retype: \(name), to: \(type.rawValue)"
    case .retypeEvent(let name, let type): "retype: \(name), to: \(type.rawValue)"
    case .ignore(let name): "ignore: \(name)"
    case .alias(let name, let other): "alias: \(name), of: \(other)"
    case .split(let name, let articles, let new):
      "split: \(name), in: \(Self.list(articles))" + (new.map { ", as: \($0)" } ?? "")
    case .date(let name, let date): "date: \(name), to: \(date.iso8601)"
    case .drop(let statement): "drop: \(statement)"
    case .stance(let statement, let stance): "stance: \(statement), to: \(stance.rawValue)"
    case .target(let statement, let names): "target: \(statement), to: \(names.isEmpty ? "none" : Self.list(names))"
    }
  }

  private static func list(_ names: [String]) -> String { "[\(names.joined(separator: ", "))]" }
}

extension Correction {
  /// Tells that the rule, or a part of it, changes nothing.
  package func withoutEffect(_ message: String, in location: String) -> Finding {
    Finding(.correctionWithoutEffect, location: "\(location):\(line)", message: message)
  }
}
