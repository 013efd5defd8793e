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

  /// - Parameter location: The file, used in findings.
  package init(location: String) { self.location = location }

  /// - Returns: The rules that can be read, and a finding for each that cannot.
  package func parse(_ text: String) -> (rules: [Correction], findings: [Finding]) {
    var rules: [Correction] = []
    var findings: [Finding] = []
    for item in items(text, &findings) {
      if let rule = rule(item) {
        rules.append(Correction(rule, line: item.line))
      } else {
        findings.append(finding(item.line, fault(item)))
      }
    }
    return (rules, findings)
  }

  private struct Item {
    var line: Int
    var fields: [String: [String]]
  }

  private func items(_ text: String, _ findings: inout [Finding]) -> [Item] {
    var items: [Item] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      var rest = trim(line)
      if rest.isEmpty || rest.hasPrefix("#") || rest == "---" { continue }
      if rest == "-" || rest.hasPrefix("- ") {
        items.append(Item(line: number + 1, fields: [:]))
        rest = trim(rest.dropFirst())
        if rest.isEmpty { continue }
      }
      guard !items.isEmpty, let colon = rest.firstIndex(of: ":"), colon > rest.startIndex,
        let values = values(trim(rest[rest.index(after: colon)...]))
      else {
        findings.append(finding(number + 1, "A line must read \"- rule: name\" or \"part: name\"."))
        continue
      }
      let key = String(trim(rest[..<colon]))
      if items[items.count - 1].fields[key] != nil {
        findings.append(finding(number + 1, "\"\(key)\" stands twice in one rule; begin each rule with \"- \"."))
      }
      items[items.count - 1].fields[key] = values
    }
    return items
  }

  private func rule(_ item: Item) -> Correction.Rule? {
    func one(_ key: String) -> String? {
      guard let values = item.fields[key], values.count == 1 else { return nil }
      return values.first
    }
    let keys = Set(item.fields.keys)
    if keys == ["merge"], let names = item.fields["merge"], names.count > 1 { return .merge(names) }
    if keys == ["apart"], let names = item.fields["apart"], names.count > 1 { return .apart(names) }
    if keys == ["ignore"], let name = one("ignore") { return .ignore(name) }
    if keys == ["rename", "to"], let name = one("rename"), let new = one("to") { return .rename(name, to: new) }
    if keys == ["alias", "of"], let name = one("alias"), let other = one("of") { return .alias(name, of: other) }
    if keys == ["retype", "to"], let name = one("retype"), let type = one("to"), Self.types.contains(type) {
      return .retype(name, to: EntityType(rawValue: type))
    }
    return nil
  }

  private static let types = ["person", "organization", "place", "group"]

  /// Why an item is no rule.
  private func fault(_ item: Item) -> String {
    if Set(item.fields.keys) == ["retype", "to"], item.fields["retype"]?.count == 1, let types = item.fields["to"] {
      return "\"\(types.joined(separator: ", "))\" is no type that can be given; choose from "
        + Self.types.joined(separator: ", ") + "."
    }
    return "The rule is not known or lacks a part; see Documentation/Corrections.md."
  }

  /// A plain or quoted string, or a list in brackets; `nil` when empty or not closed.
  private func values(_ text: Substring) -> [String]? {
    var text = text
    let isList = text.hasPrefix("[")
    if isList {
      guard text.hasSuffix("]") else { return nil }
      text = text.dropFirst().dropLast()
    }
    var values: [String] = []
    var current = ""
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil } else { current.append(character) }
      } else if (character == "\"" || character == "'") && trim(current[...]).isEmpty {
        quote = character
      } else if character == "," && isList {
        values.append(current)
        current = ""
      } else if character == "#" && current.last == " " {
        break
      } else {
        current.append(character)
      }
    }
    values.append(current)
    let trimmed = values.map { String(trim($0[...])) }
    return quote == nil && !trimmed.contains("") ? trimmed : nil
  }

  private func trim(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  private func finding(_ line: Int, _ message: String) -> Finding {
    Finding(.badCorrection, location: "\(location):\(line)", message: message)
  }
}
