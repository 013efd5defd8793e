import NewsModel

/// Nouns that carry a position: "Putin's denial that …", "her promise to …", "criticism by the minister".
///
/// Who holds it is found in `AttributionFinder+NounSources.swift`, what it is about in
/// `AttributionFinder+NounContents.swift`; nouns for people who take a side have a file of their own.
extension AttributionFinder {
  mutating func readNoun(_ noun: Int, in sentence: Sentence) {
    if readPartisan(noun, in: sentence) || readSilence(noun, in: sentence) { return }
    // "in the words of Berg"
    if text.tokens[noun].lemma == "word", readView(noun, in: sentence) { return }
    guard let cue = lexicon.noun(text.tokens[noun].lemma) else { return }
    // "Fear of God": a name.
    if noun > sentence.tokens.lowerBound, text.tokens[noun].features.contains(.capitalized), !sentence.isHeading {
      return
    }
    if readView(noun, in: sentence) { return }
    // "In charge of", "in agreement with": a fixed phrase, nobody's word.
    if noun > sentence.tokens.lowerBound, text.tokens[noun - 1].word == "in" {
      readSide(noun, cue)
      return
    }
    // "his admission to the university" owns up to nothing.
    if text.tokens[noun].lemma == "admission", noun + 1 < sentence.tokens.upperBound,
      text.tokens[noun + 1].word == "to" || text.tokens[noun + 1].word == "into"
    {
      return
    }
    let owner = tree.child(of: noun, .possessive)
    if isReadWithVerb(noun, owner) { return }
    let holder = holder(of: noun, cue, owner)
    let own = ownContent(of: noun, holder, cue)
    let isJoined = own.map { joins(tree.span(of: $0).lowerBound, cue.stance) } ?? false
    var source = holder?.head
    if holder == nil, isPersonal(cue) { return }
    if holder == nil, isJoined { source = modifier(of: noun, cue) ?? subjectOfHaving(noun, cue) }
    let predicate = predicate(of: noun, in: sentence)
    let received = received(noun, cue, holder, in: sentence)
    let before = source == nil && own == nil ? compoundContent(of: noun, source) : nil
    // "claims that …", "accusations of …" stand without anyone who makes them; other nouns do not.
    guard
      source != nil || isHearsay(noun, cue.stance) || received != nil || predicate != nil || before != nil
        || isJoined && standsAlone(noun, cue)
    else { return }
    // A heading says in short what the article says in full: only what is plain in it.
    if sentence.isHeading, source == nil || !isJoined && received == nil { return }
    let left: Set<Int> = (holder?.phrase).map { [$0] } ?? []
    var range =
      predicate ?? own.map { withInfinitive(tree.span(of: $0, without: left), cue.stance) }
      ?? lostClause(of: noun, in: sentence)
    if range == nil {
      // "his support among voters": what is supported is its owner.
      range =
        received ?? (owner == source || !isAbout(cue.stance) ? nil : owner.map { withoutClitic(tree.span(of: $0)) })
        ?? compoundContent(of: noun, source)
    }
    if range == nil, source == nil, isAllegation(noun), case let whole = tree.span(of: noun), whole.count > 1 {
      range = whole
    }
    // "was suspended at the request of Berg", "met him at her request": what is asked for stands before.
    if own == nil, source != nil, noun - 2 >= sentence.tokens.lowerBound, isAtRequest(noun) {
      // "At the request of Berg, the work was stopped"
      let end = tree.span(of: noun).upperBound
      let leads = noun - 2 == sentence.tokens.lowerBound && end < sentence.tokens.upperBound
      range = leads ? end..<sentence.tokens.upperBound : sentence.tokens.lowerBound..<(noun - 2)
    }
    guard let content = range.flatMap({ trimmed($0) }) else { return }
    guard !content.contains(noun) || content.count > 1 else { return }
    append(
      Attribution(
        sourceHead: source, cue: noun..<(noun + 1), frame: nil, stance: cue.stance,
        content: [withoutJoining(content)], rule: .noun))
  }

  /// "the union's backing", "his rejection": a noun of taking sides may be about its owner.
  private func isAbout(_ stance: Stance) -> Bool {
    switch stance {
    case .supports, .opposes, .rejects: true
    default: false
    }
  }

  /// "filed his intent to appeal" has been read with its verb.
  private func isReadWithVerb(_ noun: Int, _ owner: Int?) -> Bool {
    found.suffix(4).contains { attribution in
      guard attribution.rule == .lightVerb, attribution.cue?.contains(noun) == true else { return false }
      guard let owner else { return attribution.sourceHead.map { !isThing($0) } == true }
      return text.tokens[owner].tag == .pronoun
        && attribution.sourceHead.map { !isThing($0) && !text.tokens[$0].features.contains(.plural) } == true
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
    let isTold = stance != .accuses || StanceWords.shared.kinds(of: text.tokens[noun].lemma).contains(.told)
    return next == "that" && stance != .asserts && isTold || next == "of" && stance == .accuses
      || next == "that" && text.tokens[noun].lemma == "claim"
  }

  /// "criticism of the plan", "calls for a vote", "doubts about it": they are told though nobody is named who holds them.
  private func standsAlone(_ noun: Int, _ cue: NounCue) -> Bool {
    guard StanceWords.shared.kinds(of: text.tokens[noun].lemma).contains(.told),
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
        && (text.tokens[$0].word == "any" || StanceWords.shared.kinds(of: text.tokens[$0].word).contains(.negation))
    }
  }

  /// "the talks raised hopes": of whom nobody says.
  private func isRaised(_ noun: Int) -> Bool {
    let verb = Int(text.tokens[noun].head)
    guard verb >= 0, lexicon.frames(ofVerb: text.tokens[verb].lemma).contains(where: { $0.frame == .light }) else {
      return false
    }
    return tree.child(of: verb, .subject).map { isThing($0) } ?? text.tokens[verb].features.contains(.gerund)
  }

  /// "reports of fraud", "rumours that": more than one, so that no document is meant.
  private func isReport(_ noun: Int) -> Bool {
    text.tokens[noun].features.contains(.plural)
      && ["report", "rumor", "rumour"].contains { text.tokens[noun].lemma == $0 }
  }

  private func isAllegation(_ noun: Int) -> Bool {
    (text.tokens[noun].lemma == "allegation" || text.tokens[noun].lemma == "accusation")
      && (text.tokens[noun].features.contains(.plural) || tree.child(of: noun, .compound, .nominalModifier) != nil)
  }
}
