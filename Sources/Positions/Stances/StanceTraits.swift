package import NewsModel

/// What is known of a position before its stance is weighed: the columns of `stance-weights.tsv`.
///
/// A value is a word: the name of a stance, a lemma of the text, "yes" or "no".
package struct StanceTraits: Sendable {
  /// A trait, named in the table as here.
  package enum Trait: Int, CaseIterable, Sendable {
    /// The stance that the rules read, and the one of what the speaker says that he does himself.
    case rule, own
    case frame, cue, layer
    /// The word that the content hangs from, its subject, its helping verb, and the word that the content begins with.
    case root, subject, helper, first
    case negated, tone, question, length
    /// Every word of the content has this trait.
    case word
  }

  /// The values that are no words of the text.
  package static let names =
    ["yes", "no", "name", "noun", "positive", "negative", "few", "some", "many"] + Stance.allCases.map(\.rawValue)
    + Layer.allCases.map(\.rawValue) + CueLexicon.Frame.allCases.map(\.rawValue)

  private var values = [WordHash](repeating: "no", count: Trait.allCases.count - 1)
  /// The values of ``Trait/word``, each once.
  package fileprivate(set) var words: [WordHash] = []

  package fileprivate(set) subscript(trait: Trait) -> WordHash {
    get { values[trait.rawValue] }
    set { values[trait.rawValue] = newValue }
  }
}

/// Reads the traits of attributions in a text.
struct StanceTraitReader {
  let text: AnalyzedText
  let tree: DependencyTree

  /// - Parameters:
  ///   - rule: What the rules read.
  ///   - own: The stance of what the speaker says that he does himself.
  ///   - tone: Words of praise and of blame in the content.
  func traits(
    of attribution: Attribution, rule: Stance, own: Stance?, layer: Layer, isNegated: Bool,
    tone: (positive: Int, negative: Int)
  ) -> StanceTraits {
    var traits = StanceTraits()
    traits[.rule] = WordHash(rule.rawValue)
    if let own { traits[.own] = WordHash(own.rawValue) }
    traits[.frame] = WordHash(attribution.frame.rawValue)
    traits[.layer] = WordHash(layer.rawValue)
    if let cue = attribution.cue { traits[.cue] = text.tokens[cue.lowerBound].lemma }
    if isNegated { traits[.negated] = "yes" }
    if tone.positive != tone.negative { traits[.tone] = tone.positive > tone.negative ? "positive" : "negative" }
    let length = attribution.content.reduce(0) { $0 + $1.count }
    traits[.length] = length < 5 ? "few" : length < 15 ? "some" : "many"
    if let root = attribution.content.lazy.compactMap(root).first { describe(root, in: &traits) }
    if let first = attribution.content.first?.first(where: { text.tokens[$0].tag != .punctuation }) {
      traits[.first] = text.tokens[first].lemma
    }
    for range in attribution.content {
      if range.upperBound < text.tokens.count, text.tokens[range.upperBound].word == "?" { traits[.question] = "yes" }
      for token in range.prefix(60) where isTelling(token) && !traits.words.contains(text.tokens[token].lemma) {
        traits.words.append(text.tokens[token].lemma)
      }
    }
    return traits
  }

  /// Names say who is meant, not what is done; what they stand for changes with the news.
  private func isTelling(_ token: Int) -> Bool {
    switch text.tokens[token].tag {
    case .punctuation, .properNoun, .numeral, .determiner, .symbol: false
    default: true
    }
  }

  private func root(of range: Range<Int>) -> Int? {
    range.first { token in
      let head = Int(text.tokens[token].head)
      return (head < 0 || !range.contains(head)) && text.tokens[token].tag != .punctuation
    }
  }

  private func describe(_ root: Int, in traits: inout StanceTraits) {
    traits[.root] = text.tokens[root].lemma
    for child in tree.children(of: root) {
      let token = text.tokens[child]
      switch token.dependency {
      case .subject, .passiveSubject:
        traits[.subject] =
          switch token.tag {
          case .pronoun, .determiner: token.word
          case .properNoun: "name"
          default: "noun"
          }
      case .auxiliary: traits[.helper] = token.lemma
      default: break
      }
    }
  }
}
