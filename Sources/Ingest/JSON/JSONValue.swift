/// A value of a JSON text. Objects keep the order of their members.
indirect enum JSONValue: Sendable {
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  /// As written.
  case number(String)
  case bool(Bool)
  case null

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The words of a string or a number.
  var text: String? {
    switch self {
    case .string(let text): text
    case .number(let digits): digits
    default: nil
    }
  }

  /// The values of an array, or the value alone.
  var items: [JSONValue] {
    if case .array(let values) = self { return values }
    return [self]
  }

  /// The first string found in a string, an array or an object's `name`, `@value` or `headline`.
  var name: String? {
    switch self {
    case .string(let text): text
    case .array(let values): values.lazy.compactMap(\.name).first
    case .object: self["name"]?.name ?? self["@value"]?.name
    default: nil
    }
  }
}
