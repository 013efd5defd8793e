import NewsModel

/// A feature as the tables of weights name it: "title", or one of several values of a kind, "type ASSAULT".
///
/// The stages look up its hash; only who writes the tables asks for the name, so that weighing makes no strings.
struct NamedFeature: ExpressibleByStringLiteral {
  /// The hash of the whole name.
  let key: WordHash
  private let kind: StaticString
  private let values: (String, String)

  init(stringLiteral kind: StaticString) {
    self.kind = kind
    values = ("", "")
    key = WordHash(stringLiteral: kind)
  }

  init(_ kind: StaticString, _ value: String, _ second: String = "") {
    self.kind = kind
    values = (value, second)
    var hasher = WordHash.Builder()
    func append(_ byte: UInt8) { hasher.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    kind.withUTF8Buffer { $0.forEach(append) }
    for value in [value, second] where !value.isEmpty {
      append(0x20)
      value.utf8.forEach(append)
    }
    key = hasher.value
  }

  var name: String { ["\(kind)", values.0, values.1].filter { !$0.isEmpty }.joined(separator: " ") }
}
