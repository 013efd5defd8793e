/// A value of a feature, with its hash.
struct FeatureValue: ExpressibleByStringLiteral {
  let hash: JoinedHash
  private let source: Source

  /// Where the words come from: they are made only for who asks for them.
  private enum Source {
    case literal(StaticString)
    case written(String)
    case lowercased(Substring)
  }

  @inline(__always)
  init(stringLiteral text: StaticString) {
    hash = JoinedHash(text)
    source = .literal(text)
  }

  @inline(__always)
  init(_ text: String) {
    hash = JoinedHash(text)
    source = .written(text)
  }

  /// The lower-cased form of words in a text.
  @inline(__always)
  init(lowercasing words: Substring) {
    hash = JoinedHash(words)
    source = .lowercased(words)
  }

  var text: String {
    switch source {
    case .literal(let text): "\(text)"
    case .written(let text): text
    case .lowercased(let words): words.lowercased()
    }
  }

  /// Small numbers, and above the last of them the last.
  static func count(_ count: Int, atMost limit: Int = 6) -> FeatureValue { digits[min(count, limit)] }

  private static let digits: [FeatureValue] = ["0", "1", "2", "3", "4", "5", "6"]
}
