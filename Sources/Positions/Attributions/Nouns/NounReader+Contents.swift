import NewsModel

/// What a noun of position is about: "calls for a vote", "murder charges", "the judge drew criticism".
extension NounReader {
  /// The phrase or clause of a noun that holds what it is about; it may hang on the verb before the noun instead.
  func ownContent(of noun: Int, _ holder: Holder?, _ cue: NounCue) -> Int? {
    let children = tree.children(of: noun)
    let child = children.first { child in
      guard child > noun, child != holder?.phrase else { return false }
      // "the opinion of the court, released today"
      if holder?.isBehindOf == true, !joins(tree.span(of: child).lowerBound, cue.stance) { return false }
      switch text.tokens[child].dependency {
      case .complementClause, .clausalModifier, .openComplement: return mayBeClause(child, cue.stance)
      // "their offer for the firm" is of money.
      case .nominalModifier where cue.condition == .infinitive: return false
      case .nominalModifier:
        return !isSetting(child) && !isAddressee(child, cue.stance) && !parse.isTime(child)
          && text.tokens[child].tag != .numeral && !isOfOtherSense(child, cue.stance)
      case .adverbialClause: return joins(tree.span(of: child).lowerBound, cue.stance)
      // "allegations that Berg claims to hold": a clause with a subject of its own.
      case .relativeClause: return isThatClause(child)
      default: return false
      }
    }
    return child ?? neighbour(of: noun, holder, cue) ?? behindHolder(holder, cue)
  }

  /// "calls by the envoy for an inquiry", "warnings from his team that he might lose": the parse may hang it on the
  /// holder.
  private func behindHolder(_ holder: Holder?, _ cue: NounCue) -> Int? {
    guard let phrase = holder?.phrase, holder?.isBehindOf == false, cue.stance != .supports else { return nil }
    return tree.children(of: phrase).first { child in
      guard child > phrase else { return false }
      let first = parse.opening(of: child)
      switch text.tokens[child].dependency {
      case .nominalModifier: return first == "for" && joins(tree.span(of: child).lowerBound, cue.stance)
      case .clausalModifier: return first == "that" || first == "to"
      case .relativeClause: return isThatClause(child)
      default: return false
      }
    }
  }

  /// "calls for the mayor to step aside": the wish is all of it.
  func withInfinitive(_ range: Range<Int>, _ stance: Stance) -> Range<Int> {
    guard stance == .urges || stance == .demands, text.tokens[range.lowerBound].word == "for",
      range.upperBound + 1 < text.tokens.count, text.tokens[range.upperBound].word == "to",
      text.tokens[range.upperBound + 1].features.contains(.infinitive)
    else { return range }
    return range.lowerBound..<max(range.upperBound, tree.span(of: range.upperBound + 1).upperBound)
  }

  /// "their demand is that he resign", "the hope was to win": what a noun says may be said of it.
  func predicate(of noun: Int, in sentence: Sentence) -> Range<Int>? {
    let head = Int(text.tokens[noun].head)
    guard text.tokens[noun].dependency == .subject, head > noun else { return nil }
    let be = tree.span(of: noun).upperBound
    guard be + 2 < sentence.tokens.upperBound, text.tokens[be].lemma == "be",
      text.tokens[be + 1].word == "that" || text.tokens[be + 1].word == "to"
    else { return nil }
    return be + 1..<max(be + 2, tree.span(of: head).upperBound)
  }

  /// "a call to the police", "her appeal to voters": who is asked, not what for.
  private func isAddressee(_ phrase: Int, _ stance: Stance) -> Bool {
    (stance == .urges || stance == .demands) && parse.opening(of: phrase) == "to"
  }

  /// "the support of forces to overthrow him", "drew enough criticism to end it": no infinitive is supported or
  /// opposed.
  private func mayBeClause(_ clause: Int, _ stance: Stance) -> Bool {
    stance != .supports && stance != .opposes || parse.opening(of: clause) != "to"
  }

  private func isThatClause(_ clause: Int) -> Bool {
    guard parse.opening(of: clause) == "that",
      let subject = tree.child(of: clause, .subject, .passiveSubject)
    else { return false }
    return !parse.isRelative(subject)
  }

  /// "resisted pressure for a greater role", "drew criticism that she was biased": what stands right behind a noun may
  /// hang on the verb before it.
  private func neighbour(of noun: Int, _ holder: Holder?, _ cue: NounCue) -> Int? {
    var verb = Int(text.tokens[noun].head)
    var isObject = [.object, .oblique, .passiveSubject].contains(text.tokens[noun].dependency)
    // "brought doubts and calls for her to leave"
    if text.tokens[noun].dependency == .conjunct, verb >= 0, text.tokens[verb].dependency == .object {
      verb = Int(text.tokens[verb].head)
      isObject = true
    }
    guard verb >= 0, parse.isVerbal(verb) else { return nil }
    // "anger grows over the tax", "questions remain about it"
    if text.tokens[noun].dependency == .subject, verb > noun, tree.child(of: verb, .object, .complementClause) == nil,
      parse.kinds(of: text.tokens[noun].lemma).contains(.told)
    {
      return tree.children(of: verb).first {
        $0 > verb && text.tokens[$0].dependency == .oblique && tree.span(of: $0).lowerBound == verb + 1
          && text.tokens[verb + 1].word != "to" && text.tokens[verb + 1].word != "at" && joins(verb + 1, cue.stance)
      }
    }
    guard verb < noun, isObject else { return nil }
    var end = tree.span(of: noun).upperBound
    if let phrase = holder?.phrase, case let span = tree.span(of: phrase), span.lowerBound == end {
      end = span.upperBound
    }
    return tree.children(of: verb).first { child in
      guard child > noun, tree.span(of: child).lowerBound == end, !parse.isTime(child) else { return false }
      switch text.tokens[child].dependency {
      case .oblique: return joins(end, cue.stance)
      case .adverbialClause, .complementClause, .openComplement:
        return joins(end, cue.stance) && mayBeClause(child, cue.stance)
      default: return false
      }
    }
  }

  /// Whether a word joins what a noun of a stance is about to it: "calls for", "doubts about", "a promise to".
  func joins(_ word: Int, _ stance: Stance) -> Bool {
    let word = text.tokens[word].word
    let joining: [WordHash] =
      switch stance {
      case .supports: ["for", "of", "to"]
      case .opposes: ["of", "for", "over", "against", "about", "that", "to", "at", "towards", "toward"]
      case .accuses: ["of", "that", "against", "over", "about"]
      case .urges, .demands: ["for", "that", "to"]
      case .warns: ["that", "about", "over", "of"]
      case .doubts, .asks: ["about", "over", "that", "as", "whether"]
      case .promises, .accepts, .rejects, .declines: ["to", "that", "of", "for", "not"]
      case .hopes: ["that", "for", "of", "to"]
      case .asserts, .confirms, .denies: ["that", "of", "about"]
      }
    return joining.contains(word)
  }

  /// "a phone call with Berg": nothing is asked for.
  private func isOfOtherSense(_ phrase: Int, _ stance: Stance) -> Bool {
    (stance == .urges || stance == .demands) && parse.opening(of: phrase) == "with"
  }

  /// "drew criticism", "faces charges", "came under fire": what a noun is about is the subject of a verb by which it is
  /// met.
  func received(
    _ noun: Int, _ cue: NounCue, _ holder: Holder?, in sentence: Sentence
  ) -> Range<Int>? {
    guard cue.stance == .opposes || cue.stance == .supports,
      holder != nil || parse.kinds(of: text.tokens[noun].lemma).contains(.told)
    else { return nil }
    // "won with the support of farmers"
    if cue.stance == .supports, holder?.phrase != nil, let verb = verbBesideWith(noun) {
      return sources.sourceHead(of: verb, isPassive: false).map { tree.span(of: $0) }
    }
    guard let verb = receivingVerb(noun) else { return nil }
    // "stayed in the town, winning the support of its mayor"
    if cue.stance == .supports, text.tokens[verb].features.contains(.gerund) {
      return sources.sourceHead(of: verb, isPassive: false).map { tree.span(of: $0) }
    }
    // "had protests": whose they are, not what they are against.
    if cue.stance == .opposes, parse.kinds(of: text.tokens[verb].lemma).contains(.holding) { return nil }
    if let subject = tree.child(of: verb, .subject, .passiveSubject), subject < noun {
      if parse.isRelative(subject) {
        let head = Int(text.tokens[verb].head)
        return head >= 0 && head < subject ? tree.span(of: head, without: [verb]) : nil
      }
      return tree.span(of: subject)
    }
    // "He left the treaty, drawing criticism from Berg": all that was done.
    if text.tokens[verb].features.contains(.gerund), verb > sentence.tokens.lowerBound + 2,
      text.tokens[verb - 1].word == ","
    {
      return sentence.tokens.lowerBound..<(verb - 1)
    }
    guard text.tokens[verb].dependency == .conjunct, let first = Int(exactly: text.tokens[verb].head), first >= 0,
      let subject = tree.child(of: first, .subject, .passiveSubject), !parse.isRelative(subject)
    else { return nil }
    return tree.span(of: subject)
  }

  private func verbBesideWith(_ noun: Int) -> Int? {
    guard tree.child(of: noun, .case).map({ text.tokens[$0].word == "with" }) == true else { return nil }
    var verb = Int(text.tokens[noun].head)
    // "won the vote with the support of farmers": the phrase may hang on the object.
    if verb >= 0, verb < noun, text.tokens[noun].dependency == .nominalModifier, text.tokens[verb].dependency == .object
    {
      verb = Int(text.tokens[verb].head)
    }
    return verb >= 0 && verb < noun && parse.isVerbal(verb) ? verb : nil
  }

  /// "murder charges", "his Brexit stance": what stands before some nouns is what they are about.
  func compoundContent(of noun: Int, _ source: Int?) -> Range<Int>? {
    let lemma = text.tokens[noun].lemma
    let isOfWrongs = lemma == "charge" || parse.kinds(of: lemma).contains(.allegation)
    guard isOfWrongs && text.tokens[noun].features.contains(.plural) || lemma == "stance" else { return nil }
    if lemma == "charge", !isChargedWith(noun) { return nil }
    let first = tree.children(of: noun).first { child in
      child < noun && child != source && text.tokens[child].dependency == .compound
    }
    return first.map { tree.span(of: $0).lowerBound..<noun }
  }

  /// "faces charges", "arrested on charges", "denied the charges": no price.
  private func isChargedWith(_ noun: Int) -> Bool {
    if tree.child(of: noun, .case).map({ ["on", "over", "of"].contains(text.tokens[$0].word) }) == true { return true }
    if receivingVerb(noun) != nil { return true }
    let head = Int(text.tokens[noun].head)
    return head >= 0 && !lexicon.frames(ofVerb: text.tokens[head].lemma).isEmpty
  }

  /// "Berg's denial that Lind had lied was dismissed": a clause behind "that" which the parse gave to the verb of the
  /// noun.
  func lostClause(of noun: Int, in sentence: Sentence) -> Range<Int>? {
    guard noun + 2 < sentence.tokens.upperBound, text.tokens[noun + 1].word == "that" else { return nil }
    let main = Int(text.tokens[noun].head)
    let clause = noun + 2
    guard let verb = (clause..<sentence.tokens.upperBound).first(where: { parse.isFinite($0) }) else { return nil }
    let ends = main > verb ? [main] + tree.children(of: main).filter { $0 > verb && parse.isVerbal($0) } : []
    return clause..<(ends.min() ?? sentence.tokens.upperBound)
  }

  /// "support in the villages", "demands at the meeting": where, not what for.
  private func isSetting(_ phrase: Int) -> Bool {
    guard text.tokens[phrase].dependency == .nominalModifier else { return false }
    let first = parse.opening(of: phrase)
    return ["in", "at", "from", "among", "during", "amid", "after", "before", "including", "by"].contains {
      first == $0
    }
  }
}
