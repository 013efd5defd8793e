import NewsModel

/// Whom somebody asks, and what for: "urged Berg to resign", "demanded that those responsible be punished".
extension VerbReader {
  /// Of a verb that tells, too ("told them to leave"), a request is only what has somebody who is asked.
  func request(_ cue: VerbCue, _ clause: VerbClause) -> Attribution? {
    // "asked whether they would": a question asks for nothing but an answer.
    if clause.frames.contains(where: { $0.stance == .asks }), let said = clause.said, parse.opensQuestion(said) {
      return nil
    }
    var clause = clause
    clause.object = clause.object ?? tree.child(of: clause.verb, .indirectObject)
    guard clause.frames.contains(where: { $0.frame.isTold && $0.stance != .asks }) else {
      clause.quotations = []
      return asked(cue, clause)
    }
    clause.said = nil
    return asked(cue, clause).flatMap { $0.target == nil ? nil : $0 }
  }

  private func asked(_ cue: VerbCue, _ clause: VerbClause) -> Attribution? {
    let (verb, source, object, sentence) = (clause.verb, clause.source, clause.object, clause.sentence)
    let action = tree.children(of: verb).first { child in
      (child == clause.open || text.tokens[child].dependency == .adverbialClause) && child > verb
        && tree.children(of: child).contains { text.tokens[$0].word == "to" && $0 < child }
    }
    if let action, let object {
      return make(
        cue, verb, source, [tree.span(of: action)], target: tree.span(of: object, without: [action]), rule: .request)
    }
    if let object, let inner = tree.child(of: object, .clausalModifier), inner > object,
      text.tokens[(object + 1)..<max(object + 1, inner)].contains(where: { $0.word == "to" })
    {
      return make(
        cue, verb, source, [tree.span(of: inner)], target: tree.span(of: object, without: [inner]), rule: .request)
    }
    if let said = clause.said {
      var attribution = make(cue, verb, source, [contents.contentSpan(of: said, after: verb)], rule: .request)
      attribution?.addresseeHead = object
      return attribution
    }
    if let action { return make(cue, verb, source, [tree.span(of: action)], rule: .request) }
    // "demanded that those responsible be punished": "that" opens the demand, whatever the parse makes of it.
    if verb + 3 < sentence.tokens.upperBound, text.tokens[verb + 1].word == "that",
      case let wish = contents.restOfClause(verb + 2, in: sentence), wish.contains(where: parse.isVerbal)
    {
      return make(cue, verb, source, [wish], rule: .request)
    }
    if let object, let wish = subjunctive(of: verb, subject: object) {
      return make(cue, verb, source, [wish], rule: .request)
    }
    // "challenged the law" asks nobody for anything, nor does who "presses charges".
    guard let object, clause.quotations.isEmpty, object != source, cue.condition != .infinitive,
      !lexicon.frames(ofVerb: text.tokens[verb].lemma).contains(where: { $0.frame == .deed && $0.stance != cue.stance })
    else { return nil }
    let words = object < verb ? contents.objectSpan(object, of: verb) : tree.span(of: object, without: [verb])
    return make(cue, verb, source, [object < verb ? words : withParticiple(words, in: sentence)], rule: .request)
  }

  /// "ordered the courtroom cleared": what is asked for goes on with the participle behind it.
  private func withParticiple(_ asked: Range<Int>, in sentence: Sentence) -> Range<Int> {
    let next = asked.upperBound
    guard next < sentence.tokens.upperBound, text.tokens[next].tag == .verb,
      text.tokens[next].features.contains(.participle) || text.tokens[next].features.contains(.past),
      !text.tokens[next].features.contains(.gerund), tree.child(of: next, .subject, .auxiliary) == nil,
      [.openComplement, .clausalModifier, .adjective, .complementClause].contains(text.tokens[next].dependency)
    else { return asked }
    return asked.lowerBound..<max(next + 1, tree.span(of: next).upperBound)
  }

  /// "urged the sentence be suspended": a clause without "that", whose verb stands right behind its subject.
  private func subjunctive(of verb: Int, subject: Int) -> Range<Int>? {
    guard subject > verb else { return nil }
    let noun = tree.span(of: subject)
    guard noun.upperBound < text.tokens.count, text.tokens[noun.upperBound].word == "be" else { return nil }
    let head = Int(text.tokens[noun.upperBound].head)
    guard head > subject, Int(text.tokens[head].head) == verb else { return nil }
    return noun.lowerBound..<tree.span(of: head).upperBound
  }
}
