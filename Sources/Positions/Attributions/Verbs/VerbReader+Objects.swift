import NewsModel

/// Objects that stand before their verb, or behind the next one: "a claim that Berg denied", "praised and questioned
/// it".
extension VerbReader {
  /// "a claim that Berg denied", "Lind, whom Berg called a hero", "a bill he has backed": the noun that a clause with a
  /// subject of its own hangs from.
  ///
  /// - Parameter object: The object that the parse gave to the verb; one behind the verb leaves no gap for the noun.
  func relativeObject(of verb: Int, object: Int?) -> Int? {
    guard let subject = tree.child(of: verb, .subject, .passiveSubject), subject < verb, !parse.isRelative(subject)
    else {
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
      return parse.isNominal(head) && !parse.isTime(head) ? head : nil
    }
    return pronoun.flatMap { parse.noun(before: $0) }
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
    if text.tokens[verb].dependency == .relativeClause, head >= 0, head < pronoun, parse.isNominal(head) { return head }
    return parse.noun(before: pronoun)
  }

  /// "praised and questioned the plan": the object behind the second of two verbs is that of both.
  func sharedObject(of verb: Int) -> Int? {
    guard
      let next = tree.children(of: verb).first(where: { $0 > verb && text.tokens[$0].dependency == .conjunct }),
      next - verb < 5, parse.isVerbal(next), tree.child(of: next, .subject, .passiveSubject) == nil,
      (verb + 1..<next).contains(where: { text.tokens[$0].tag == .coordinator }),
      (verb + 1..<next).allSatisfy({
        [.coordinator, .adverb, .auxiliary].contains(text.tokens[$0].tag) || text.tokens[$0].word == ","
      }),
      let object = tree.child(of: next, .object), object > next
    else { return nil }
    return object
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

  /// Who is blamed or named where no agent is: the subject of the clause, or the noun before the participle.
  func blamed(by verb: Int) -> Int? {
    let head = Int(text.tokens[verb].head)
    guard head >= 0, head < verb else { return nil }
    switch text.tokens[verb].dependency {
    case .conjunct: return tree.child(of: head, .passiveSubject, .subject).flatMap { antecedent(of: $0, clause: head) }
    case .clausalModifier: return parse.isNominal(head) ? head : nil
    default: return nil
    }
  }

  private func opensRelative(_ token: Int) -> Bool { parse.isRelative(token) || text.tokens[token].word == "whom" }

  /// "promised us roads": of two objects the first is who is given the other.
  func objectBehindPronoun(of verb: Int) -> Int? {
    guard let first = tree.child(of: verb, .object), first == verb + 1, text.tokens[first].tag == .pronoun else {
      return nil
    }
    return tree.children(of: verb).first {
      $0 > first && text.tokens[$0].dependency == .object && parse.isNominal($0) && !parse.isTime($0)
        && tree.span(of: $0).lowerBound == first + 1
    }
  }

  /// "charged him last month": an object that the parse took for one who is given something.
  func lostObject(of verb: Int, _ frames: [VerbCue], _ clause: Int?) -> Int? {
    guard clause == nil, frames.allSatisfy({ $0.frame == .blame || $0.frame == .deed }) else { return nil }
    return tree.child(of: verb, .indirectObject)
  }

  /// Who or what a passive verb is done to; of "the move announced by Berg" the noun that it stands on.
  func sufferer(of verb: Int) -> Int? {
    if let subject = tree.child(of: verb, .passiveSubject) { return antecedent(of: subject, clause: verb) }
    let head = Int(text.tokens[verb].head)
    // "Kenya is poor and was condemned by Norway": two verbs of one subject.
    if text.tokens[verb].dependency == .conjunct, head >= 0, head < verb, sources.agent(of: verb) != nil,
      let shared = tree.child(of: head, .subject, .passiveSubject), parse.isNominal(shared)
    {
      return shared
    }
    guard text.tokens[verb].dependency == .clausalModifier, head >= 0, head < verb, sources.agent(of: verb) != nil
    else {
      return nil
    }
    return head
  }
}
