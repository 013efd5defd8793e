/// The universal parts of speech.
///
/// <https://universaldependencies.org/u/pos/>
///
/// Public for the same reason as ``WordHash``, with a comparison that is written out.
public enum UniversalTag: UInt8, CaseIterable, Hashable, Sendable {
  case adjective, adposition, adverb, auxiliary, coordinator, determiner, interjection, noun, numeral, particle
  case pronoun, properNoun, punctuation, subordinator, symbol, verb, other

  /// Whether two parts of speech are one.
  @inlinable @inline(__always)
  public static func == (left: UniversalTag, right: UniversalTag) -> Bool { left.rawValue == right.rawValue }

  /// The name in CoNLL-U, such as `PROPN`.
  package var name: String {
    switch self {
    case .adjective: "ADJ"
    case .adposition: "ADP"
    case .adverb: "ADV"
    case .auxiliary: "AUX"
    case .coordinator: "CCONJ"
    case .determiner: "DET"
    case .interjection: "INTJ"
    case .noun: "NOUN"
    case .numeral: "NUM"
    case .particle: "PART"
    case .pronoun: "PRON"
    case .properNoun: "PROPN"
    case .punctuation: "PUNCT"
    case .subordinator: "SCONJ"
    case .symbol: "SYM"
    case .verb: "VERB"
    case .other: "X"
    }
  }

  package init?(name: String) {
    guard let tag = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = tag
  }
}
