package import NewsModel

/// Reads a corrections file: a list of rules in a small part of YAML.
///
/// ```yaml
/// - merge: [Donald Trump, Donald J. Trump]
/// - retype: Hezbollah
///   to: organization
/// ```
package struct CorrectionsParser: Sendable {
  private let location: String
  private let eventTypes: Set<String>

  /// - Parameters:
  ///   - location: The file, used in findings.
  ///   - eventTypes: The types that events can be given, as in `Schemas/event-types.tsv`.
  package init(location: String, eventTypes: Set<String> = []) {
    self.location = location
    self.eventTypes = eventTypes
  }

  /// - Returns: The rules that can be read, and a finding for each that cannot.
  package func parse(_ text: String) -> (rules: [Correction], findings: [Finding]) {
    let read = CorrectionItems(text)
    var rules: [Correction] = []
    var faults = read.faults
    for item in read.items {
      // A line of it was told already.
      if item.fields.isEmpty, faults.contains(where: { $0.line == item.line }) { continue }
      do throws(Fault) {
        rules += try self.rules(of: item).map { Correction($0, line: item.line) }
      } catch {
        faults.append((item.line, error.message))
      }
    }
    let findings = faults.sorted { $0.line < $1.line }.map {
      Finding(.badCorrection, location: "\(location):\($0.line)", message: $0.message)
    }
    return (rules, findings)
  }

  /// Why an item is no rule.
  private struct Fault: Error { let message: String }

  /// What stands below a rule, by its first word.
  private struct Parts {
    var needed: String?
    var optional: String?
    /// What is needed, in words.
    var example = ""

    var all: [String] { [needed, optional].compactMap(\.self) }
  }

  private static let parts: KeyValuePairs<String, Parts> = [
    "merge": Parts(), "apart": Parts(), "rename": Parts(needed: "to", example: "new name"),
    "retype": Parts(needed: "to", example: "type"), "ignore": Parts(), "alias": Parts(needed: "of", example: "name"),
    "split": Parts(needed: "in", optional: "as", example: "[articles]"),
    "date": Parts(needed: "to", example: "2021-05-03"),
    "drop": Parts(), "stance": Parts(needed: "to", example: "stance"),
    "target": Parts(needed: "to", example: "name, or none"),
  ]

  private func rules(of item: CorrectionItems.Item) throws(Fault) -> [Correction.Rule] {
    let keys = item.fields.map(\.key)
    guard let (key, parts) = keys.lazy.compactMap({ key in Self.parts.first { $0.key == key } }).first else {
      throw Fault(
        message: "\"\(keys.first ?? "")\" is no rule; there are \(Self.parts.map(\.key).joined(separator: ", ")).")
    }
    if let other = keys.first(where: { $0 != key && !parts.all.contains($0) }) {
      let has = parts.all.isEmpty ? "" : "; it has \(parts.all.map { "\"\($0)\"" }.joined(separator: " and "))"
      throw Fault(message: "\"\(other)\" is no part of \"\(key)\"\(has). Begin each rule with \"- \".")
    }
    if let part = parts.needed, item.values(part)?.isEmpty ?? true {
      throw Fault(message: "\"\(key)\" needs \"\(part): \(parts.example)\" in a line below it.")
    }
    let names = item.values(key) ?? []
    if names.isEmpty { throw Fault(message: "\"\(key)\" needs a name behind it.") }
    let given = parts.needed.flatMap(item.values) ?? []
    return try rules(key, names, given: given, optional: parts.optional.flatMap(item.values))
  }

  /// - Parameters:
  ///   - names: What stands behind the rule.
  ///   - given: What stands behind its part.
  private func rules(
    _ key: String, _ names: [String], given: [String], optional: [String]?
  ) throws(Fault) -> [Correction.Rule] {
    switch key {
    case "merge": return [.merge(try several(names, of: key))]
    case "apart": return [.apart(try different(several(names, of: key)))]
    case "ignore": return names.map { .ignore($0) }
    case "drop":
      return try names.map { (name) throws(Fault) in .drop(try statement(name)) }
    default: break
    }
    let name = try one(names, of: key)
    switch key {
    case "split":
      guard let optional else { return [.split(name, in: given, as: nil)] }
      return [.split(name, in: given, as: try one(optional, of: "as"))]
    case "target": return [.target(try statement(name), to: given == ["none"] ? [] : given)]
    default: break
    }
    let value = try one(given, of: "to")
    switch key {
    case "rename": return [.rename(name, to: value)]
    case "alias": return [.alias(name, of: value)]
    case "retype": return [try retyped(name, to: value)]
    case "date":
      guard let date = PartialDate(iso8601: value) else {
        throw Fault(message: "\"\(value)\" is no date; write 2021, 2021-05 or 2021-05-03.")
      }
      return [.date(name, to: date)]
    default:
      guard let stance = Stance(rawValue: value.lowercased()) else {
        let all = Stance.allCases.map(\.rawValue).joined(separator: ", ")
        throw Fault(message: "\"\(value)\" is no stance; choose from \(all).")
      }
      return [.stance(try statement(name), to: stance)]
    }
  }

  private func one(_ values: [String], of key: String) throws(Fault) -> String {
    guard values.count == 1 else { throw Fault(message: "\"\(key)\" takes one name.") }
    return values[0]
  }

  private func several(_ names: [String], of key: String) throws(Fault) -> [String] {
    guard names.count > 1 else { throw Fault(message: "\"\(key)\" needs two names: \"\(key): [one, other]\".") }
    return names
  }

  /// One name is one node where no article says otherwise; who is who there only the articles can tell.
  private func different(_ names: [String]) throws(Fault) -> [String] {
    let keys = names.map { NameKey($0) }
    guard let same = keys.indices.first(where: { keys[..<$0].contains(keys[$0]) }) else { return names }
    throw Fault(
      message: "One name cannot be kept apart from itself; \"split: \(names[same])\" with \"in: [articles]\" below it "
        + "makes a node of its own of whom these articles call so.")
  }

  private func statement(_ name: String) throws(Fault) -> StatementID {
    guard let statement = StatementID(name) else {
      throw Fault(
        message:
          "\"\(name)\" is no statement; copy the statement_id that \"newsgraph export --format statements\" writes.")
    }
    return statement
  }

  private static let entityTypes = ["person", "organization", "place", "group"]

  private func retyped(_ name: String, to type: String) throws(Fault) -> Correction.Rule {
    let lower = type.lowercased()
    if Self.entityTypes.contains(lower) { return .retype(name, to: EntityType(rawValue: lower)) }
    if let found = eventTypes.first(where: { $0.lowercased() == lower }) {
      return .retypeEvent(name, to: EventType(rawValue: found))
    }
    throw Fault(
      message:
        "\"\(type)\" is no type that can be given; choose from \(Self.entityTypes.joined(separator: ", ")), or for "
        + "an event a type of Schemas/event-types.tsv.")
  }
}
