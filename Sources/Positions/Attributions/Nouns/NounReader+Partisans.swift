import NewsModel

/// Nouns for people who take a side: "is a supporter of the deal", "Ada Berg, a critic of the court", "a Berg
/// supporter".
extension NounReader {
  /// What a noun says of somebody whose side he takes.
  ///
  /// Those who are called so and not named ("critics of the plan met") are no source: only of whom it is said.
  func partisan(_ noun: Int, taking side: NounCue, in sentence: Sentence) -> Attribution? {
    guard !sentence.isHeading, let source = holder(ofSide: noun), parse.isNominal(source),
      !parse.isThing(source) || text.tokens[source].tag != .noun, let content = cause(of: noun, side)
    else { return nil }
    return Attribution(
      sourceHead: source, cue: noun..<(noun + 1), frame: .phrasal, stance: side.stance, content: [content],
      rule: .noun)
  }

  /// What or whom a side is taken for or against: behind "of" or "for", or the name right before the noun.
  private func cause(of noun: Int, _ side: NounCue) -> Range<Int>? {
    let phrase = tree.children(of: noun).first { child in
      tree.span(of: child).lowerBound == noun + 1
        && [.nominalModifier, .clausalModifier].contains(text.tokens[child].dependency)
        && tree.children(of: child).contains {
          text.tokens[$0].word == "of" || text.tokens[$0].word == side.preposition
        }
    }
    if let phrase { return contents.trimmed(contents.withoutPreposition(tree.span(of: phrase))) }
    // "a champion", "a consumer advocate": not of whom.
    guard side.preposition == nil else { return nil }
    if let owner = tree.child(of: noun, .possessive), text.tokens[owner].tag == .properNoun {
      return contents.trimmed(contents.withoutClitic(tree.span(of: owner)))
    }
    guard noun > 0, let name = text.name(upTo: noun), name.form == .name,
      name.type == .person || name.type == .organization
    else { return nil }
    return name.tokens
  }

  /// Of whom a noun says which side he takes.
  private func holder(ofSide noun: Int) -> Int? {
    // "was one of the first supporters of the deal"
    let governor = Int(text.tokens[noun].head)
    if text.tokens[noun].dependency == .nominalModifier, governor >= 0, text.tokens[governor].word == "one",
      let named = holder(ofSide: governor)
    {
      return named
    }
    let token = text.tokens[noun]
    let head = Int(token.head)
    if tree.child(of: noun, .copula) != nil { return sources.sourceHead(of: noun, isPassive: false) }
    // "Berg supporter Ada Lind", "one of its defenders, Ada Lind,"
    if let name = tree.child(of: noun, .appositive, .flat), name > noun, text.tokens[name].tag == .properNoun {
      return name
    }
    guard head >= 0 else { return nil }
    // "was a rebel, a critic of the court"
    if token.dependency == .appositive || token.dependency == .conjunct, head < noun,
      tree.child(of: head, .copula) != nil
    {
      return sources.sourceHead(of: head, isPassive: false)
    }
    switch token.dependency {
    case .compound where head > noun && text.tokens[head].tag == .properNoun,
      .nominalModifier where head > noun && text.tokens[head].tag == .properNoun:
      return head
    // "Ada Berg, a critic of the court,"
    case .appositive where head < noun: return head
    case .conjunct where head < noun:
      let start = tree.span(of: noun).lowerBound
      let first = text.tokens[start].word == "," ? start : start - 1
      guard first > head, text.tokens[first].word == ",", tree.child(of: noun, .coordinator) == nil else { return nil }
      return head
    // "became a supporter of the deal"
    case .openComplement where parse.isVerbal(head): return sources.sourceHead(of: head, isPassive: false)
    // "emerged as a critic of", "known as a critic of"
    case .oblique where parse.isVerbal(head):
      guard tree.child(of: noun, .case).map({ text.tokens[$0].word == "as" }) == true else { return nil }
      let isKnown = text.tokens[head].lemma == "know"
      let isOther = tree.child(of: head, .object) != nil
      guard !isOther, isKnown || !text.tokens[head].features.contains(.passive) else { return nil }
      return tree.child(of: head, .subject, .passiveSubject)
    default: return nil
    }
  }
}
