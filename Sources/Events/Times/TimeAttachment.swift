import NewsModel

/// How words for a time stand to the word of a happening in their sentence.
struct TimeAttachment {
  let text: AnalyzedText
  let tree: ClauseTree
  let borders: ClauseBorders
  let lexicon = TriggerLexicon.shared

  init(_ text: AnalyzedText, tree: ClauseTree) {
    self.text = text
    self.tree = tree
    borders = ClauseBorders(text, tree: tree)
  }

  /// "the 2016 election": the year is the election's and nobody else's.
  func belongsElsewhere(_ time: Range<Int>, than head: Int) -> Bool {
    guard let outer = time.first(where: { !time.contains(Int(text.tokens[$0].head)) }) else { return false }
    let governor = Int(text.tokens[outer].head)
    guard governor >= 0, governor != head else { return false }
    if text.tokens[governor].tag == .verb { return isBackground(head, of: governor) }
    return lexicon.mayShow(text.tokens[governor])
  }

  /// Whether a year or month hangs from another noun that tells a happening, and that from a preposition: "met at the 2016
  /// summit", unlike "won the 2016 election".
  func datesNoun(_ time: TimeFinder.Found, otherThan head: Int) -> Bool {
    let governor = Int(text.tokens[tree.head(of: time.tokens)].head)
    guard time.date?.day == nil, governor >= 0, governor != head else { return false }
    let noun = text.tokens[governor]
    guard noun.tag != .verb, noun.dependency == .oblique || noun.dependency == .nominalModifier else { return false }
    return lexicon.mayShow(text.tokens[governor])
  }

  /// "pleaded guilty on Tuesday to two murders", "resigned on Friday after the protests": what a noun tells lies before
  /// what the verb does.
  func isBackground(_ noun: Int, of verb: Int) -> Bool { isBehind(Self.background, noun, of: verb) }

  /// "resigned on Friday after protests": what was before the time of the verb.
  func isEarlier(_ noun: Int, than time: Range<Int>) -> Bool {
    let verb = Int(text.tokens[tree.head(of: time)].head)
    return verb >= 0 && text.tokens[verb].tag == .verb && isBehind(Self.earlier, noun, of: verb)
  }

  private func isBehind(_ prepositions: Set<WordHash>, _ noun: Int, of verb: Int) -> Bool {
    var current = noun
    for _ in 0..<6 where current >= 0 && current != verb && text.tokens[current].tag != .verb {
      if prepositions.contains(tree.preposition(of: current)) { return tree.isBelow(current, verb) }
      current = Int(text.tokens[current].head)
    }
    return false
  }

  private static let background: Set<WordHash> = [
    "after", "following", "over", "since", "despite", "to", "about", "for", "from", "before",
  ]

  private static let earlier: Set<WordHash> = ["after", "following", "since", "despite"]

  /// Whether a time hangs from a trigger, or from the verb that it hangs from.
  func hangs(_ time: Range<Int>, from head: Int) -> Bool {
    time.contains { tree.isBelow($0, head) }
  }

  /// A time that is the trigger's own goes before a nearer one: "first elected in 1964, was born in Lund in 1929".
  func nearness(_ range: Range<Int>, _ token: Int) -> (Int, Int) {
    let isOwn = range.contains { Int(text.tokens[$0].head) == token }
    return (isOwn ? 0 : 1, Self.distance(range, token))
  }

  static func distance(_ range: Range<Int>, _ token: Int) -> Int {
    range.lowerBound > token ? range.lowerBound - token : token - range.upperBound
  }

  /// The verb of the clause that a token stands in: the token itself, or the next one above it.
  func verb(of token: Int) -> Int? {
    var current = token
    for _ in 0..<12 where current >= 0 {
      if text.tokens[current].tag == .verb { return current }
      current = Int(text.tokens[current].head)
    }
    return nil
  }

  /// "had resigned": before what the text tells.
  func isPerfect(_ verb: Int) -> Bool {
    tree.children(of: verb).contains {
      $0 < verb && text.tokens[$0].lemma == "have" && text.tokens[$0].features.contains(.past)
    }
  }
}
