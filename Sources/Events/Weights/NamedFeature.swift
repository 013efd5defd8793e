import NewsModel

/// The name of a feature of `Data/salience.tsv`, told apart by its hash: weighing a mention makes no strings.
struct SalienceFeature: ExpressibleByStringLiteral {
  let key: WordHash
  private let kind: StaticString
  private let value: String

  init(stringLiteral kind: StaticString) {
    self.init(kind, "")
  }

  /// One of several values of a kind: "type ASSAULT".
  init(_ kind: StaticString, _ value: String) {
    self.kind = kind
    self.value = value
    let base = WordHash(stringLiteral: kind).rawValue
    key = WordHash(rawValue: value.isEmpty ? base : base &+ WordHash(value).rawValue &* 31)
  }

  /// The key of a feature that a table names in words.
  static func key(ofName name: Substring) -> WordHash {
    let parts = name.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, kinds.contains(String(parts[0])) else { return WordHash(name) }
    return WordHash(rawValue: WordHash(parts[0]).rawValue &+ WordHash(parts[1]).rawValue &* 31)
  }

  private static let kinds: Set<String> = ["type", "status", "depth", "noun"]

  var name: String { value.isEmpty ? "\(kind)" : "\(kind) \(value)" }
}
