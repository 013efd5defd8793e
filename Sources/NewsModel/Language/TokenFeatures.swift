/// The forms of a word that the later stages ask for, and how it stands in its text.
///
/// Public for the same reason as ``WordHash``: sets of options that are written out cost nothing then.
public struct TokenFeatures: OptionSet, Hashable, Sendable {
  /// One bit a feature.
  public let rawValue: UInt16
  /// The set with these bits.
  @inlinable @inline(__always)
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A noun that names several.
  public static let plural = TokenFeatures(rawValue: 1 << 0)
  /// The past tense.
  public static let past = TokenFeatures(rawValue: 1 << 1)
  /// A participle.
  public static let participle = TokenFeatures(rawValue: 1 << 2)
  /// A form in -ing.
  public static let gerund = TokenFeatures(rawValue: 1 << 3)
  /// An infinitive.
  public static let infinitive = TokenFeatures(rawValue: 1 << 4)
  /// A verb whose subject undergoes the deed.
  public static let passive = TokenFeatures(rawValue: 1 << 5)
  /// A verb that can carry a clause.
  public static let finite = TokenFeatures(rawValue: 1 << 6)
  /// The token follows its predecessor without a space.
  public static let glued = TokenFeatures(rawValue: 1 << 10)
  /// The first letter is a capital.
  public static let capitalized = TokenFeatures(rawValue: 1 << 11)
  /// All letters are capitals, and there are at least two.
  public static let allCapitals = TokenFeatures(rawValue: 1 << 12)
  /// The token stands inside quotation marks.
  public static let quoted = TokenFeatures(rawValue: 1 << 13)
  /// A verb whose deed, as the writer has it, has not happened: denied, wished, planned, asked for, supposed.
  public static let irrealis = TokenFeatures(rawValue: 1 << 14)
}
