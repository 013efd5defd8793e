import NewsModel

/// Reads nouns that carry a position: "Putin's denial that …", "her promise to …", "criticism by the minister".
struct NounReader: ParseReader {
  let parse: Parse

  /// The attribution that a noun carries; `nil` where it carries none, or nobody holds it.
  ///
  /// - Parameter found: What was read right before, with which a noun may have been read already.
  func attribution(
    of noun: Int, in sentence: Sentence, after found: some Sequence<Attribution>
  ) -> Attribution? {
    let lemma = text.tokens[noun].lemma
    if let side = lexicon.side(lemma) { return partisan(noun, taking: side, in: sentence) }
    if let silence = silence(noun, in: sentence) { return silence }
    // "in the words of Berg": no cue by itself.
    let cue = lexicon.noun(lemma)
    if cue == nil || !isName(noun, in: sentence), let view = view(noun, in: sentence) { return view }
    guard let cue, !isName(noun, in: sentence) else { return nil }
    // "In charge of", "in agreement with": a fixed phrase, nobody's word.
    if noun > sentence.tokens.lowerBound, text.tokens[noun - 1].word == "in" { return side(noun, cue) }
    if isAdmission(noun, in: sentence) || isGivenUp(noun, cue.stance) { return nil }
    let owner = tree.child(of: noun, .possessive)
    if isReadWithVerb(noun, owner, found) { return nil }
    return attribution(of: noun, cue, owner, in: sentence)
  }

  /// What a noun says of its holder, or of nobody who is named.
  private func attribution(of noun: Int, _ cue: NounCue, _ owner: Int?, in sentence: Sentence) -> Attribution? {
    let holder = holder(of: noun, cue, owner)
    if holder == nil, isPersonal(cue) { return nil }
    let own = ownContent(of: noun, holder, cue)
    let isJoined = own.map { joins(tree.span(of: $0).lowerBound, cue.stance) } ?? false
    let source = holder?.head ?? (isJoined ? modifier(of: noun, cue) ?? subjectOfHaving(noun, cue) : nil)
    let predicate = predicate(of: noun, in: sentence)
    let received = received(noun, cue, holder, in: sentence)
    // "claims that …", "accusations of …" stand without anyone who makes them; other nouns do not.
    guard
      source != nil || isHearsay(noun, cue.stance) || received != nil || predicate != nil
        || own == nil && compoundContent(of: noun, source) != nil || isJoined && standsAlone(noun, cue)
    else { return nil }
    // A heading says in short what the article says in full: only what is plain in it.
    if sentence.isHeading, source == nil || !isJoined && received == nil { return nil }
    let left: Set<Int> = (holder?.phrase).map { [$0] } ?? []
    var range =
      predicate ?? own.map { withInfinitive(tree.span(of: $0, without: left), cue.stance) }
      ?? lostClause(of: noun, in: sentence)
      // "his support among voters": what is supported is its owner.
      ?? received
      ?? (owner == source || !isAbout(cue.stance) ? nil : owner.map { contents.withoutClitic(tree.span(of: $0)) })
      ?? compoundContent(of: noun, source)
    if range == nil, source == nil, isAllegation(noun), case let whole = tree.span(of: noun), whole.count > 1 {
      range = whole
    }
    if own == nil, source != nil, let requested = requested(noun, in: sentence) { range = requested }
    guard let content = range.flatMap({ contents.trimmed($0) }), !content.contains(noun) || content.count > 1 else {
      return nil
    }
    return Attribution(
      sourceHead: source, cue: noun..<(noun + 1), frame: nil, stance: cue.stance,
      content: [contents.withoutJoining(content)], rule: .noun)
  }

  /// "was suspended at the request of Berg", "met him at her request": what is asked for stands before.
  private func requested(_ noun: Int, in sentence: Sentence) -> Range<Int>? {
    guard noun - 2 >= sentence.tokens.lowerBound, isAtRequest(noun) else { return nil }
    // "At the request of Berg, the work was stopped"
    let end = tree.span(of: noun).upperBound
    let leads = noun - 2 == sentence.tokens.lowerBound && end < sentence.tokens.upperBound
    return leads ? end..<sentence.tokens.upperBound : sentence.tokens.lowerBound..<(noun - 2)
  }

  /// "Fear of God": a name.
  private func isName(_ noun: Int, in sentence: Sentence) -> Bool {
    noun > sentence.tokens.lowerBound && text.tokens[noun].features.contains(.capitalized) && !sentence.isHeading
  }

  /// "his admission to the university" owns up to nothing.
  private func isAdmission(_ noun: Int, in sentence: Sentence) -> Bool {
    text.tokens[noun].lemma == "admission" && noun + 1 < sentence.tokens.upperBound
      && (text.tokens[noun + 1].word == "to" || text.tokens[noun + 1].word == "into")
  }

  /// "shelved its plans for a sale", "dropped her demand": nobody holds it any longer; "dismissed Berg's offer" is of
  /// others.
  private func isGivenUp(_ noun: Int, _ stance: Stance) -> Bool {
    let verb = Int(text.tokens[noun].head)
    guard stance == .promises || stance == .hopes || stance == .urges || stance == .demands, verb >= 0, verb < noun,
      text.tokens[noun].dependency == .object,
      tree.child(of: noun, .possessive).map({ text.tokens[$0].tag == .pronoun }) ?? true
    else { return false }
    return parse.kinds(of: text.tokens[verb].lemma).contains(.ending)
  }

  /// "the union's backing", "his rejection": a noun of taking sides may be about its owner.
  private func isAbout(_ stance: Stance) -> Bool {
    switch stance {
    case .supports, .opposes, .rejects: true
    default: false
    }
  }

  /// "filed his intent to appeal" has been read with its verb.
  private func isReadWithVerb(_ noun: Int, _ owner: Int?, _ found: some Sequence<Attribution>) -> Bool {
    found.contains { attribution in
      guard attribution.rule == .lightVerb, attribution.cue?.contains(noun) == true else { return false }
      guard let owner else { return attribution.sourceHead.map { !parse.isThing($0) } == true }
      return text.tokens[owner].tag == .pronoun
        && attribution.sourceHead.map { !parse.isThing($0) && !text.tokens[$0].features.contains(.plural) } == true
    }
  }

  private func isHearsay(_ noun: Int, _ stance: Stance) -> Bool {
    guard noun + 1 < text.tokens.count, !text.tokens[noun].features.contains(.quoted), !isDenied(noun),
      text.tokens[noun].dependency != .object || isRaised(noun)
    else { return false }
    let next = text.tokens[noun + 1].word
    // "claimed in the complaint that he lied": the claim is the verb's.
    if next == "that", tree.child(of: noun, .case).map({ text.tokens[$0].word == "in" }) == true { return false }
    if isReport(noun) { return next == "that" || next == "of" }
    // "faces allegations": whatever they are of.
    if isAllegation(noun) { return true }
    if stance == .hopes || stance == .warns, text.tokens[noun].features.contains(.plural) {
      return next == "of" || next == "that" || next == "over" || next == "about" || next == "for"
    }
    let isTold = stance != .accuses || parse.kinds(of: text.tokens[noun].lemma).contains(.told)
    return next == "that" && stance != .asserts && isTold || next == "of" && stance == .accuses
      || next == "that" && text.tokens[noun].lemma == "claim"
  }

  /// "criticism of the plan", "calls for a vote", "doubts about it": they are told though nobody is named who holds
  /// them.
  private func standsAlone(_ noun: Int, _ cue: NounCue) -> Bool {
    guard parse.kinds(of: text.tokens[noun].lemma).contains(.told),
      !text.tokens[noun].features.contains(.quoted), !isDenied(noun)
    else { return false }
    switch cue.stance {
    case .urges, .demands, .accuses: return text.tokens[noun].features.contains(.plural) || isAllegation(noun)
    // "a claim", "a report" is somebody's.
    case .asserts: return text.tokens[noun].features.contains(.plural) || text.tokens[noun].lemma == "speculation"
    case .asks: return text.tokens[noun].features.contains(.plural) && !isAnswered(noun)
    default: return true
    }
  }

  /// "answered questions about her work": an interviewer's; "refused to answer questions about it" is of others.
  private func isAnswered(_ noun: Int) -> Bool {
    let verb = Int(text.tokens[noun].head)
    return verb >= 0 && text.tokens[verb].lemma == "answer" && text.tokens[verb].features.contains(.finite)
  }

  /// "no criticism of the plan", "without fear of a defeat"
  private func isDenied(_ noun: Int) -> Bool {
    tree.children(of: noun).contains {
      $0 < noun
        && (text.tokens[$0].word == "any" || parse.kinds(of: text.tokens[$0].word).contains(.negation))
    }
  }

  /// "the talks raised hopes": of whom nobody says.
  private func isRaised(_ noun: Int) -> Bool {
    let verb = Int(text.tokens[noun].head)
    guard verb >= 0, lexicon.frames(ofVerb: text.tokens[verb].lemma).contains(where: { $0.frame == .light }) else {
      return false
    }
    return tree.child(of: verb, .subject).map { parse.isThing($0) } ?? text.tokens[verb].features.contains(.gerund)
  }

  /// "reports of fraud", "rumours that": more than one, so that no document is meant.
  private func isReport(_ noun: Int) -> Bool {
    text.tokens[noun].features.contains(.plural)
      && parse.kinds(of: text.tokens[noun].lemma).contains(.rumor)
  }

  private func isAllegation(_ noun: Int) -> Bool {
    parse.kinds(of: text.tokens[noun].lemma).contains(.allegation)
      && (text.tokens[noun].features.contains(.plural) || tree.child(of: noun, .compound, .nominalModifier) != nil)
  }
}
