import NewsModel

/// Objects that stand before their verb, or behind the next one: of relative clauses, participles and pairs of verbs.
extension AttributionFinder {
  /// "a claim that Berg denied", "Lind, whom Berg called a hero", "a bill he has backed": the noun that a clause with a
  /// subject of its own hangs from.
  ///
  /// - Parameter object: The object that the parse gave to the verb; one behind the verb leaves no gap for the noun.
  func relativeObject(of verb: Int, object: Int?) -> Int? {
    guard let subject = tree.child(of: verb, .subject, .passiveSubject), subject < verb, !isRelative(subject) else {
      return nil
    }
    let pronoun = object.flatMap { $0 < subject && opensRelative($0) ? $0 : nil }
    if object != nil, pronoun == nil { return nil }
    let head = Int(text.tokens[verb].head)
    // The parse may take "that" for the mark of a clause that says what the claim is.
    let isClause = text.tokens[verb].dependency == .clausalModifier || text.tokens[verb].dependency == .complementClause
    let isCut =
      isClause && head >= 0 && head + 2 == tree.span(of: subject).lowerBound && text.tokens[head + 1].word == "that"
      && endsClause(verb)
    if text.tokens[verb].dependency == .relativeClause || isCut, head >= 0, head < subject {
      return isNominal(head) && !isTime(head) ? head : nil
    }
    return pronoun.flatMap { noun(before: $0) }
  }

  /// Whether nothing follows a verb that it could say something of.
  private func endsClause(_ verb: Int) -> Bool {
    verb + 1 >= text.tokens.count || text.tokens[verb + 1].tag == .punctuation
      || text.tokens[verb + 1].tag == .auxiliary
  }

  /// What a passive verb with a relative pronoun for a subject stands for: "elections that were ordered by a court".
  func antecedent(of pronoun: Int, clause verb: Int) -> Int? {
    guard opensRelative(pronoun) else { return pronoun }
    let head = Int(text.tokens[verb].head)
    if text.tokens[verb].dependency == .relativeClause, head >= 0, head < pronoun, isNominal(head) { return head }
    return noun(before: pronoun)
  }

  /// "praised and questioned the plan": the object behind the second of two verbs is that of both.
  func sharedObject(of verb: Int) -> Int? {
    guard
      let next = tree.children(of: verb).first(where: { $0 > verb && text.tokens[$0].dependency == .conjunct }),
      next - verb < 5, isVerbal(next), tree.child(of: next, .subject, .passiveSubject) == nil,
      (verb + 1..<next).contains(where: { text.tokens[$0].tag == .coordinator }),
      (verb + 1..<next).allSatisfy({
        [.coordinator, .adverb, .auxiliary].contains(text.tokens[$0].tag) || text.tokens[$0].word == ","
      }),
      let object = tree.child(of: next, .object), object > next
    else { return nil }
    return object
  }

  /// The words of an object; of a noun before its clause those before the clause.
  func objectSpan(_ object: Int, of verb: Int) -> Range<Int> {
    guard object < verb else { return grownObject(object, of: verb) }
    // Of "the price is a point that experts stress" the point alone.
    let others = tree.children(of: object).filter {
      [.subject, .copula, .auxiliary, .expletive, .mark, .adverbialClause, .adverb].contains(text.tokens[$0].dependency)
    }
    let words = withoutPreposition(tree.span(of: object, without: Set([verb] + others)))
    let clause = tree.span(of: verb).lowerBound
    return clause > object ? words.lowerBound..<min(words.upperBound, clause) : words
  }

  /// "the kinds of raids the ministers hint at", "a decision she speaks of": the preposition stays behind alone.
  func strandedObject(of verb: Int, _ preposition: WordHash?) -> Int? {
    guard verb + 1 < text.tokens.count, text.tokens[verb + 1].word == preposition,
      let object = relativeObject(
        of: verb, object: tree.children(of: verb).first { text.tokens[$0].dependency == .object }),
      verb + 2 >= text.tokens.count
        || ![.noun, .properNoun, .pronoun, .determiner, .adjective, .numeral]
          .contains(text.tokens[verb + 2].tag)
    else { return nil }
    return object
  }

  /// "the man accused of theft", "was arrested and charged with murder", "an act condemned as terror": done to somebody,
  /// and what for or as what stands right behind.
  func isBareParticiple(_ verb: Int, _ frame: VerbFrame) -> Bool {
    guard frame == .blame || frame == .naming else { return false }
    let token = text.tokens[verb]
    guard token.features.contains(.participle) || token.features.contains(.past), !token.features.contains(.gerund),
      [.clausalModifier, .conjunct, .root, .adverbialClause].contains(token.dependency), verb + 1 < text.tokens.count,
      case let next = text.tokens[verb + 1].word,
      frame == .naming ? next == "as" : ["of", "with", "for", "in", "over", "on"].contains(where: { next == $0 }),
      tree.child(of: verb, .subject, .object, .auxiliary) == nil
    else { return false }
    if token.dependency == .conjunct {
      let head = Int(token.head)
      // "said it was returned, and dismissed as gossip the report": behind a comma the speaker goes on.
      let isApart = (head + 1..<max(head + 1, verb)).contains {
        text.tokens[$0].word == "," && text.tokens[$0 + 1].tag == .coordinator
      }
      return head >= 0 && head < verb && text.tokens[head].features.contains(.passive)
        && !(isApart && tree.child(of: verb, .oblique) != nil && frame == .naming)
    }
    return token.dependency != .root || token.features.contains(.passive)
  }

  /// Who is blamed or named where no agent is: the subject of the clause, or the noun before the participle.
  func blamed(by verb: Int) -> Int? {
    let head = Int(text.tokens[verb].head)
    guard head >= 0, head < verb else { return nil }
    switch text.tokens[verb].dependency {
    case .conjunct: return tree.child(of: head, .passiveSubject, .subject).flatMap { antecedent(of: $0, clause: head) }
    case .clausalModifier: return isNominal(head) ? head : nil
    default: return nil
    }
  }

  private func opensRelative(_ token: Int) -> Bool { isRelative(token) || text.tokens[token].word == "whom" }

  func noun(before pronoun: Int) -> Int? {
    guard pronoun >= 2 else { return nil }
    let before = text.tokens[pronoun - 1].word == "," ? pronoun - 2 : pronoun - 1
    guard isNominal(before) else { return nil }
    let isInner = [.flat, .compound].contains(text.tokens[before].dependency) && text.tokens[before].head >= 0
    return isInner ? Int(text.tokens[before].head) : before
  }
}
