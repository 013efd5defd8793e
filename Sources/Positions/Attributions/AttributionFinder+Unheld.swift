import NewsModel

/// Verbs of position that nobody acts on in the text: they are conditions, wishes, charges against others, or no verbs.
extension AttributionFinder {
  /// "by 50 basis points to 4 percent": a count of something.
  func isCounted(_ verb: Int) -> Bool {
    verb > 0 && ["basis", "percentage"].contains { text.tokens[verb - 1].word == $0 }
  }

  /// "has until Friday to file it", "found nothing to suggest it": a day and nothing hold no position.
  func isNobody(_ source: Int?) -> Bool {
    guard let source else { return false }
    return isCalendarWord(source) || ["nothing", "anything"].contains { text.tokens[source].word == $0 }
  }

  /// "its tsunami warning": a noun, whatever its ending.
  func isNominalGerund(_ verb: Int) -> Bool {
    guard verb > 1, text.tokens[verb].features.contains(.gerund), text.tokens[verb - 1].tag == .noun,
      isThing(verb - 1), lexicon.noun(text.tokens[verb].word) != nil
    else {
      return false
    }
    return text.tokens[verb - 2].dependency == .possessive
      || ["the", "a", "'s", "’s"].contains { text.tokens[verb - 2].word == $0 }
  }

  /// "unless the company guaranteed the jobs", "the vote should be quashed by the court": nobody has done so.
  func isConditional(_ verb: Int) -> Bool {
    if let mark = tree.child(of: verb, .mark), text.tokens[mark].word == "unless", mark < verb { return true }
    guard text.tokens[verb].features.contains(.passive), agent(of: verb) != nil else { return false }
    return tree.children(of: verb).contains { child in
      child < verb && text.tokens[child].tag == .auxiliary
        && ["should", "must", "ought", "might", "may"].contains { text.tokens[child].word == $0 }
    }
  }

  /// "two officials briefed on the talks said": who they are, and nothing that they say.
  func isBriefed(_ verb: Int, in sentence: Sentence) -> Bool {
    guard describesPeople(verb), ![.root, .conjunct].contains(text.tokens[verb].dependency) else { return false }
    let rest = (verb + 2)..<max(verb + 2, min(verb + 12, sentence.tokens.upperBound))
    return rest.prefix { text.tokens[$0].tag != .punctuation }.contains {
      text.tokens[$0].tag == .verb && isSpeechCue($0) && isFinite($0)
    }
  }

  /// "The results announced by the chairman were “a joke”": who announced them is not who says so.
  func isAnnounced(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    return token.dependency == .clausalModifier && token.features.contains(.participle)
      && !token.features.contains(.gerund) && token.head >= 0 && Int(token.head) < verb && agent(of: verb) != nil
      && !lexicon.frames(ofVerb: token.lemma).contains { $0.frame == .naming }
  }

  /// "accused Lind of opposing every road", "asked whether he would accept it", "doubts that Berg will agree": the position
  /// is laid to somebody who may not hold it.
  func isLaidToOthers(_ verb: Int) -> Bool {
    if let accuser = accuser(above: verb) {
      return lexicon.frames(ofVerb: text.tokens[accuser].lemma).contains {
        $0.frame == .blame && $0.stance == .accuses
      }
    }
    if let mark = tree.child(of: verb, .mark), mark < verb,
      text.tokens[mark].word == "whether" || text.tokens[mark].word == "if"
    {
      return true
    }
    let head = Int(text.tokens[verb].head)
    guard head >= 0, head < verb, text.tokens[verb].dependency == .complementClause else { return false }
    return lexicon.frames(ofVerb: text.tokens[head].lemma).first?.stance == .doubts
  }

  /// The verb that blames or praises somebody for what a gerund says: "accused Lind of wanting", "criticized Berg for saying".
  func accuser(above verb: Int) -> Int? {
    guard text.tokens[verb].features.contains(.gerund), verb > 0,
      text.tokens[verb - 1].word == "of" || text.tokens[verb - 1].word == "for"
    else { return nil }
    var head = Int(text.tokens[verb].head)
    // "accused the Greens, the smallest party, of wanting": the parse may hang it from a noun.
    for _ in 0..<3 where head >= 0 && text.tokens[head].tag != .verb { head = Int(text.tokens[head].head) }
    guard head >= 0, head < verb, verb - head < 16 else { return nil }
    return lexicon.frames(ofVerb: text.tokens[head].lemma).contains {
      $0.frame == .blame || $0.frame == .deed && ($0.stance == .opposes || $0.stance == .supports)
    } ? head : nil
  }

  /// Who is accused or criticized by such a verb.
  func accused(by accuser: Int, of verb: Int) -> Int? {
    if text.tokens[accuser].features.contains(.passive) { return tree.child(of: accuser, .passiveSubject, .subject) }
    return tree.child(of: accuser, .object).flatMap { $0 < verb ? $0 : nil }
  }
}
