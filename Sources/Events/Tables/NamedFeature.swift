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
    kind.withUTF8Buffer { Self.append($0, to: &hasher) }
    Self.append(value, to: &hasher)
    Self.append(second, to: &hasher)
    key = hasher.value
  }

  /// Goes on with a space and a value, if there is one.
  private static func append(_ value: String, to hasher: inout WordHash.Builder) {
    guard !value.isEmpty else { return }
    hasher.append(0x20)
    // In one piece: the bytes of a short string, one by one, are four times as slow.
    let isDone: Void? = value.utf8.withContiguousStorageIfAvailable { append($0, to: &hasher) }
    if isDone == nil { Array(value.utf8).withUnsafeBufferPointer { append($0, to: &hasher) } }
  }

  @inline(__always)
  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to hasher: inout WordHash.Builder) {
    for byte in bytes { hasher.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
  }

  var name: String { ["\(kind)", values.0, values.1].filter { !$0.isEmpty }.joined(separator: " ") }
}
