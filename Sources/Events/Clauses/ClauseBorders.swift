import NewsModel

/// Where a relative clause or a participle parts what it tells from what the sentence tells.
///
/// Of "a man who robbed a bank was jailed in Lund on Friday" neither day nor place are the robbery's, and of "Berg, elected
/// in 2009, resigned" the year is not the resignation's.
struct ClauseBorders {
  private let text: AnalyzedText
  private let tree: ClauseTree

  init(_ text: AnalyzedText, tree: ClauseTree) {
    self.text = text
    self.tree = tree
  }

  /// The verb of the innermost clause about a noun that a token stands in.
  func innermost(above token: Int) -> Int? {
    var current = token
    for _ in 0..<16 where current >= 0 {
      if isOfNoun(current) { return current }
      current = Int(text.tokens[current].head)
    }
    return nil
  }

  /// Whether the clause about a noun that `token` stands in leaves out `other`, unless it is told of `other` itself.
  func parts(_ token: Int, from other: Int) -> Bool {
    guard let verb = innermost(above: token), !isIn(other, verb) else { return false }
    let noun = described(by: verb)
    // Words before a noun are of no clause behind it, and "said in a letter sent on Friday" was said then.
    return noun != other && noun < token && !isMessage(noun, verb)
  }

  /// Whether a token stands in a clause about a noun that tells something of its own.
  func isInside(_ token: Int) -> Bool {
    guard let verb = innermost(above: token) else { return false }
    let noun = described(by: verb)
    return noun < token && !isMessage(noun, verb)
  }

  /// "in a statement issued on Friday", "in findings published on Monday".
  private func isMessage(_ noun: Int, _ verb: Int) -> Bool {
    noun >= 0 && tree.preposition(of: noun) == "in"
      && ClauseWords.shared.kinds(of: text.tokens[verb].lemma).contains(.sending)
  }

  /// Whether `token` is told in passing, of somebody or a body of people, and `other` stands outside of that.
  func isAside(_ token: Int, without other: Int?) -> Bool {
    if isAttribute(token) { return other.map { !isIn($0, token) } ?? true }
    if other == nil, isCounted(token) { return true }
    guard let verb = innermost(above: token), !text.tokens[verb].features.contains(.infinitive),
      other.map({ !isIn($0, verb) }) ?? true
    else { return false }
    return isOfSomebody(verb)
  }

  /// "two days after troops had entered the town": on a day that is counted from another.
  private func isCounted(_ token: Int) -> Bool {
    var current = token
    for _ in 0..<6 where current >= 0 {
      let isCounted = tree.children(of: current).contains {
        text.tokens[$0].dependency == .mark && ["after", "before"].contains(text.tokens[$0].word) && $0 > 0
          && CalendarWords.shared.units[text.tokens[$0 - 1].word] != nil
      }
      if isCounted { return true }
      current = Int(text.tokens[current].head)
    }
    return false
  }

  private func isIn(_ token: Int, _ verb: Int) -> Bool { token == verb || tree.isBelow(token, verb) }

  /// A relative clause or participle of a noun. Behind a comma the parse often hangs it from the verb: there its pronoun tells.
  private func isOfNoun(_ token: Int) -> Bool {
    switch text.tokens[token].dependency {
    case .relativeClause: true
    case .clausalModifier: pronoun(of: token) != nil || hasPredicate(above: token)
    case .adverbialClause, .conjunct, .parataxis: text.tokens[token].tag == .verb && pronoun(of: token) != nil
    default: false
    }
  }

  /// Whether anything is said of the noun of a participle: "Two days later, a judge released Berg" parses as if nothing were.
  private func hasPredicate(above verb: Int) -> Bool {
    var current = Int(text.tokens[verb].head)
    for _ in 0..<16 where current >= 0 {
      if text.tokens[current].tag == .verb { return true }
      if text.tokens[current].head < 0 {
        return tree.children(of: current).contains { text.tokens[$0].dependency == .copula }
      }
      current = Int(text.tokens[current].head)
    }
    return false
  }

  /// "the ousted president", "the jailed banker Peter Brown".
  private func isAttribute(_ token: Int) -> Bool {
    let word = text.tokens[token]
    return word.head > Int32(token)
      && (word.dependency == .adjective || word.dependency == .compound && word.tag == .verb)
  }

  /// "who", "which", "whose" before a verb that hang from it or from its subject.
  private func pronoun(of verb: Int) -> Int? {
    for child in tree.children(of: verb) {
      guard child < verb else { break }
      if Self.pronouns.contains(text.tokens[child].word) { return child }
      for inner in tree.children(of: child) where Self.pronouns.contains(text.tokens[inner].word) { return inner }
    }
    return nil
  }

  /// The noun that a clause is about.
  private func described(by verb: Int) -> Int {
    switch text.tokens[verb].dependency {
    case .relativeClause, .clausalModifier: return Int(text.tokens[verb].head)
    default:
      guard var noun = pronoun(of: verb).map({ $0 - 1 }) else { return -1 }
      while noun >= 0, [.punctuation, .adposition, .determiner].contains(text.tokens[noun].tag) { noun -= 1 }
      // Up to the noun that heads the words before the comma.
      while noun >= 0 {
        let above = Int(text.tokens[noun].head)
        guard above >= 0, text.tokens[above].tag == .noun || text.tokens[above].tag == .properNoun else { break }
        noun = above
      }
      return noun
    }
  }

  private func isOfSomebody(_ verb: Int) -> Bool {
    if let pronoun = pronoun(of: verb), Self.personal.contains(text.tokens[pronoun].word) { return true }
    let noun = described(by: verb)
    guard noun >= 0 else { return false }
    if let mention = tree.mention(at: noun) { return mention.type != .event }
    return text.tokens[noun].tag == .pronoun || WordList.actorNouns.contains(text.tokens[noun].lemma)
  }

  /// "jailed on Friday for the death of a guard", "charged on Monday with killing her": what one answers for was before.
  func isAnswered(_ head: Int) -> Bool {
    var current = head
    for _ in 0..<6 where current >= 0 {
      let token = text.tokens[current]
      let above = Int(token.head)
      guard above >= 0 else { return false }
      let isPhrase = token.tag != .verb || token.features.contains(.gerund)
      guard isPhrase else { return false }
      let opener = tree.children(of: current).first { $0 < current && Self.reasons.contains(text.tokens[$0].word) }
      if opener != nil {
        var verb = above
        // "sentenced to ten years for the death", "found guilty of killing".
        for _ in 0..<3 where verb >= 0 {
          if ClauseWords.shared.kinds(of: text.tokens[verb].lemma).contains(.answering) { return true }
          if text.tokens[verb].tag == .verb { break }
          verb = Int(text.tokens[verb].head)
        }
      }
      current = above
    }
    return false
  }

  /// "condemned the attack on Friday": the day is that of what was said of it.
  func isCommented(_ head: Int) -> Bool {
    let token = text.tokens[head]
    guard token.tag != .verb, token.head >= 0, token.dependency == .object || token.dependency == .passiveSubject
    else { return false }
    return ClauseWords.shared.kinds(of: text.tokens[Int(token.head)].lemma).contains(.commenting)
  }

  static let reasons: Set<WordHash> = ["for", "of", "over", "about", "with", "to"]
  private static let pronouns: Set<WordHash> = ["who", "which", "whose", "whom"]
  private static let personal: Set<WordHash> = ["who", "whose", "whom"]
}
