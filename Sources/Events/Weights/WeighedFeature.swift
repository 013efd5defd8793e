/// A feature as the tables of weights name it: "title", or one or two values of a kind, "type ASSAULT".
///
/// What walks through the features of a candidate does not know what they are wanted for: weighing takes their hashes and
/// makes no strings, the tools that fit the tables take their names.
protocol WeighedFeature: ExpressibleByStringLiteral where StringLiteralType == StaticString {
  init(_ kind: StaticString, _ value: FeatureValue)
  init(_ kind: StaticString, _ value: FeatureValue, _ second: FeatureValue)
}

/// A feature by the hash of its name.
struct FeatureKey: WeighedFeature {
  let hash: JoinedHash

  init(hash: JoinedHash) { self.hash = hash }

  @inline(__always)
  init(stringLiteral kind: StaticString) { hash = JoinedHash(kind) }

  @inline(__always)
  init(_ kind: StaticString, _ value: FeatureValue) {
    var hash = JoinedHash(kind)
    if !value.hash.isEmpty { hash.append(word: value.hash) }
    self.hash = hash
  }

  @inline(__always)
  init(_ kind: StaticString, _ value: FeatureValue, _ second: FeatureValue) {
    var hash = JoinedHash(kind)
    if !value.hash.isEmpty { hash.append(word: value.hash) }
    if !second.hash.isEmpty { hash.append(word: second.hash) }
    self.hash = hash
  }
}

/// A feature by its name.
struct FeatureName: WeighedFeature {
  let name: String

  init(stringLiteral kind: StaticString) { name = "\(kind)" }
  init(_ kind: StaticString, _ value: FeatureValue) { name = Self.joined(["\(kind)", value.text]) }
  init(_ kind: StaticString, _ value: FeatureValue, _ second: FeatureValue) {
    name = Self.joined(["\(kind)", value.text, second.text])
  }

  private static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
