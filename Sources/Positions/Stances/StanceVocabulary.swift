package import NewsModel

/// What the tables of cues and of contents know of a word, for the model of directed sentiment, which learns from it.
package struct StanceVocabulary: Sendable {
  /// Kinds of words that speak for or against. The numbers are features of the trained model, and stay.
  package struct Kinds: OptionSet, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let negative = Kinds(rawValue: 1 << 0)
    package static let positive = Kinds(rawValue: 1 << 1)
    package static let demand = Kinds(rawValue: 1 << 2)
    package static let urge = Kinds(rawValue: 1 << 3)
    package static let warn = Kinds(rawValue: 1 << 6)
    package static let wrong = Kinds(rawValue: 1 << 12)
    package static let harm = Kinds(rawValue: 1 << 13)
  }

  private static let kinds: [(words: StanceWords.Kind, kind: Kinds)] = [
    (.negative, .negative), (.positive, .positive), (.demand, .demand), (.urge, .urge), (.warn, .warn),
    (.wrong, .wrong),
    (.harm, .harm),
  ]

  private let words = StanceWords.shared
  private let cues = CueLexicon.shared

  package init() {}

  package func kinds(of word: WordHash) -> Kinds {
    let known = words.kinds(of: word)
    if known.isEmpty { return [] }
    return Kinds(Self.kinds.filter { known.contains($0.words) }.map(\.kind))
  }

  /// "Not", "no", "never".
  package func isNegation(_ word: WordHash) -> Bool { words.kinds(of: word).contains(.negation) }

  /// The stances that a word can carry as a cue: "blame" as a verb and as a noun. "Take" carries none of "take aim at".
  package func stances(of lemma: WordHash) -> [Stance] {
    let verb = cues.frames(ofVerb: lemma).filter { $0.frame != .idiom }.map(\.stance)
    guard let noun = cues.noun(lemma) else { return verb }
    return verb + [noun.stance]
  }
}
