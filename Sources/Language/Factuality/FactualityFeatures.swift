import LinearModel
import NewsModel

/// What speaks for or against a predicate having happened, by the words that hang from it and what it hangs from.
///
/// Tense, auxiliaries, negation and conjunctions of its clause, the same of up to three clauses above it with the verbs that
/// embed it ("refused to", "if", "hopes that"), and the words beside it.
struct FactualityFeatures {
  private var firstChild: [Int32] = []
  private var nextSibling: [Int32] = []
  /// Whether a word of negation hangs from each token.
  private var hasNegation: [Bool] = []
  private var first = 0
  private var end = 0
  private(set) var rows: [UInt32] = []
  /// A word of negation hangs from the predicate that was read last.
  private(set) var isNegated = false
  private var question: UInt64 = 0
  private var hasCondition = false

  /// Makes ready for the predicates of a sentence.
  mutating func begin(_ sentence: Range<Int>, _ tokens: [Token]) {
    first = sentence.lowerBound
    end = sentence.upperBound
    firstChild.removeAll(keepingCapacity: true)
    nextSibling.removeAll(keepingCapacity: true)
    firstChild.append(contentsOf: repeatElement(-1, count: sentence.count))
    nextSibling.append(contentsOf: repeatElement(-1, count: sentence.count))
    hasNegation.removeAll(keepingCapacity: true)
    hasNegation.append(contentsOf: repeatElement(false, count: sentence.count))
    question = 0
    hasCondition = false
    for index in sentence.reversed() {
      let token = tokens[index]
      if token.word == "if" || token.word == "unless" || token.word == "whether" { hasCondition = true }
      let head = Int(token.head)
      guard head >= first, head < end else { continue }
      nextSibling[index - first] = firstChild[head - first]
      firstChild[head - first] = Int32(index)
      if Self.negations.contains(token.word) { hasNegation[head - first] = true }
    }
    if let last = sentence.last {
      question = tokens[last].tag == .punctuation ? tokens[last].word.rawValue : 1
      if sentence.count > 1, tokens[last - 1].word == "?" { question = tokens[last - 1].word.rawValue }
    }
  }

  /// Puts the features of a predicate into ``rows``.
  mutating func read(_ index: Int, _ tokens: [Token]) {
    rows.removeAll(keepingCapacity: true)
    let token = tokens[index]
    let tense = Self.tense(token)
    let lemma = token.lemma.rawValue
    let relation = UInt64(token.dependency.rawValue) + 1
    let clause = clause(of: index, tokens)
    let auxiliaries = auxiliaries(of: index, tokens)
    isNegated = hasNegation[index - first]
    add(FeatureKey(0))
    add(FeatureKey(1).with(lemma))
    add(FeatureKey(2).with(token.word.rawValue))
    add(FeatureKey(3).with(tense))
    add(FeatureKey(4).with(lemma).with(tense))
    add(FeatureKey(5).with(relation))
    add(FeatureKey(6).with(relation).with(tense))
    add(FeatureKey(7).with(clause))
    add(FeatureKey(8).with(clause).with(relation))
    var subject: UInt64 = 0
    var child = firstChild[index - first]
    while child >= 0 {
      let below = tokens[Int(child)]
      let word = below.word.rawValue
      let link = UInt64(below.dependency.rawValue) + 1
      switch below.dependency {
      case .subject, .passiveSubject:
        if subject == 0 { subject = word }
        add(FeatureKey(9).with(link))
      case .object, .oblique, .punctuation, .conjunct: add(FeatureKey(9).with(link))
      default: add(FeatureKey(10).with(link).with(word))
      }
      switch below.dependency {
      case .adverb, .auxiliary, .mark, .determiner, .coordinator: add(FeatureKey(11).with(word).with(tense))
      default: break
      }
      child = nextSibling[Int(child) - first]
    }
    add(FeatureKey(12).with(subject))
    add(FeatureKey(13).with(subject).with(clause))
    if isNegated {
      add(FeatureKey(14).with(tense))
      add(FeatureKey(15).with(auxiliaries))
    }
    add(FeatureKey(16).with(auxiliaries))
    add(FeatureKey(17).with(question).with(relation))
    add(FeatureKey(18).with(question).with(clause))
    add(FeatureKey(19).with(index == first))
    if hasCondition {
      add(FeatureKey(20).with(tense))
      add(FeatureKey(21).with(relation).with(auxiliaries))
    }
    addAbove(index, tense, tokens)
    addNeighbours(index, tense, tokens)
  }

  /// The clauses that hold the one of the predicate.
  private mutating func addAbove(_ index: Int, _ tense: UInt64, _ tokens: [Token]) {
    var current = index
    var path = FeatureKey(30)
    for step in 0..<3 {
      let above = Int(tokens[current].head)
      guard above >= first, above < end else {
        add(FeatureKey(31).with(step))
        return
      }
      path = path.with(UInt64(tokens[current].dependency.rawValue) + 1)
      let lemma = tokens[above].lemma.rawValue
      let mood = clause(of: above, tokens)
      let isNegated = hasNegation[above - first]
      add(path.with(32 as UInt64).with(lemma))
      add(path.with(33 as UInt64).with(mood))
      add(path.with(34 as UInt64).with(mood).with(tense))
      add(path.with(35 as UInt64).with(lemma).with(tense))
      add(path.with(36 as UInt64).with(lemma).with(isNegated))
      if step == 0, tokens[current].dependency == .conjunct {
        // "did not eat or drink": the second verb has the mood of the first.
        let relation = UInt64(tokens[above].dependency.rawValue) + 1
        add(FeatureKey(37).with(mood).with(relation))
        let top = Int(tokens[above].head)
        if top >= first, top < end { add(FeatureKey(38).with(relation).with(tokens[top].lemma.rawValue)) }
      }
      var child = firstChild[above - first]
      while child >= 0 {
        let below = tokens[Int(child)]
        if below.dependency == .mark { add(FeatureKey(39).with(step).with(below.word.rawValue)) }
        if below.dependency == .auxiliary { add(path.with(40 as UInt64).with(below.word.rawValue)) }
        if isNegated, Self.negations.contains(below.word) { add(path.with(41 as UInt64)) }
        child = nextSibling[Int(child) - first]
      }
      current = above
    }
  }

  private mutating func addNeighbours(_ index: Int, _ tense: UInt64, _ tokens: [Token]) {
    func word(_ offset: Int) -> UInt64 {
      let place = index + offset
      return place >= first && place < end ? tokens[place].word.rawValue : 0
    }
    add(FeatureKey(50).with(word(-1)))
    add(FeatureKey(51).with(word(-2)).with(word(-1)))
    add(FeatureKey(52).with(word(-3)).with(word(-2)).with(word(-1)))
    add(FeatureKey(53).with(word(1)))
    add(FeatureKey(54).with(word(1)).with(word(2)))
    add(FeatureKey(55).with(word(-1)).with(tense))
    for place in max(first, index - 5)..<max(index, first)
    where Self.modals.contains(tokens[place].word) || Self.negations.contains(tokens[place].word) {
      add(FeatureKey(56).with(tokens[place].word.rawValue))
    }
  }

  private mutating func add(_ key: FeatureKey) { rows.append(key.hash) }

  private static func tense(_ token: Token) -> UInt64 {
    UInt64(token.features.rawValue & tenses) << 8 | UInt64(token.tag.rawValue)
  }

  /// Made once: a set of options is put together one by one each time that it is written.
  private static let tenses = ([.past, .participle, .gerund, .infinitive, .passive, .finite] as Token.Features).rawValue

  /// Tense, auxiliaries, conjunctions and negation of a clause as one number.
  private func clause(of index: Int, _ tokens: [Token]) -> UInt64 {
    var key = FeatureKey(60).with(Self.tense(tokens[index])).with(auxiliaries(of: index, tokens))
    var child = firstChild[index - first]
    while child >= 0 {
      let below = tokens[Int(child)]
      if below.dependency == .mark { key = key.with(below.word.rawValue) }
      child = nextSibling[Int(child) - first]
    }
    return UInt64(key.with(hasNegation[index - first]).hash)
  }

  private func auxiliaries(of index: Int, _ tokens: [Token]) -> UInt64 {
    var key = FeatureKey(61)
    var child = firstChild[index - first]
    while child >= 0 {
      let below = tokens[Int(child)]
      switch below.dependency {
      case .auxiliary, .passiveAuxiliary, .copula: key = key.with(below.word.rawValue)
      default: break
      }
      child = nextSibling[Int(child) - first]
    }
    return UInt64(key.hash)
  }

  private static let negations: WordList = [
    "not", "n't", "no", "never", "neither", "nor", "without", "hardly", "nobody", "nothing", "none",
  ]
  private static let modals: WordList = [
    "if", "could", "would", "should", "may", "might", "can", "will", "to", "want", "hope",
  ]
}
