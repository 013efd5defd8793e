import NewsModel

/// Quotations that a name and a verb stand beside: "“…,” rued Ada Berg", "“…,” she went on", "Ada Berg beamed, “…”".
///
/// There a quotation is spoken whatever the verb means, so that no list of verbs has to be complete.
extension AttributionFinder {
  /// A name and the verb that gives it a quotation.
  private struct Speaker {
    let head: Int
    let cue: Range<Int>
    /// "“…,” Ada Berg, 60, told the court": an aside parts the name from the verb, and parsers lose it.
    var isApart = false
  }

  /// Reads quotations beside a name and a verb that the cue table does not know as one of telling.
  ///
  /// - Parameter known: Whether verbs of telling are read too: what the frames left, such as verbs that the parse took for
  ///   nouns.
  mutating func readSpokenQuotations(known: Bool) {
    for (number, quotation) in text.quotations.enumerated() where !usedQuotations.contains(number) {
      guard isUtterance(quotation), let range = trimmed(quotation.tokens),
        let speaker = speaker(behind: quotation) ?? speaker(before: quotation),
        known || speaker.isApart || !tellsByFrame(speaker.cue.lowerBound)
      else { continue }
      usedQuotations.insert(number)
      spokenVerbs.insert(speaker.cue.lowerBound)
      let (frame, stance) = telling(of: speaker.cue)
      var attribution: Attribution? = Attribution(
        sourceHead: speaker.head, cue: speaker.cue, frame: frame, stance: stance, content: [range], rule: .quotation)
      if let told = tree.child(of: speaker.cue.lowerBound, .indirectObject, .object), told > speaker.cue.lowerBound,
        text.tokens[speaker.cue.lowerBound].lemma == "tell"
      {
        addAddressee(told, speaker.cue.lowerBound, &attribution)
      }
      if let attribution { append(attribution) }
    }
  }

  /// More than a word or a title, and not in a heading of another speaker.
  private func isUtterance(_ quotation: Quotation) -> Bool {
    guard quotation.tokens.count > 2, !isTitle(quotation), let first = quotation.tokens.first,
      let number = text.sentenceIndex(ofToken: first), !text.sentences[number].isBoilerplate
    else { return false }
    let letters = quotation.tokens.filter { text.tokens[$0].tag != .punctuation }
    // "“I Will Survive,” Berg sings": a title may hold a verb.
    return letters.count < 2 || !letters.dropFirst().allSatisfy { text.tokens[$0].features.contains(.capitalized) }
  }

  /// Whether the main reading of verbs takes it for one of telling.
  private func tellsByFrame(_ verb: Int) -> Bool {
    text.tokens[verb].tag == .verb && isSpeechCue(verb) && idiom(right: verb) == nil
  }

  /// What the table says of a verb: of one that praises, blames or urges that stance, of all others plain telling.
  private func telling(of cue: Range<Int>) -> (VerbFrame, Stance) {
    if cue.count > 1 { return (.quoting, idiom(right: cue.lowerBound)?.stance ?? .asserts) }
    let frames = lexicon.frames(ofVerb: text.tokens[cue.lowerBound].lemma)
    if let told = frames.first(where: { $0.frame.isTold }) {
      return (told.frame, told.stance)
    }
    let deed = frames.first { [.deed, .blame, .request, .telling].contains($0.frame) && $0.condition != .plan }
    return (.quoting, deed?.stance ?? .asserts)
  }

  // MARK: Behind the quotation

  private func speaker(behind quotation: Quotation) -> Speaker? {
    guard let start = behindMarks(of: quotation), let number = text.sentenceIndex(ofToken: start) else { return nil }
    let end = text.sentences[number].tokens.upperBound
    let last = text.tokens[quotation.tokens.upperBound - 1].word
    let isComma = last == "," || text.tokens[start - 1].word == ","
    // "Berg of “Have no fear”, a charity, told": marks around a name belong to the words before them.
    let opening = quotation.tokens.lowerBound - 2
    if opening >= 0, [.adposition, .determiner, .adjective, .noun, .properNoun].contains(text.tokens[opening].tag),
      text.sentenceIndex(ofToken: opening) == text.sentenceIndex(ofToken: quotation.tokens.lowerBound)
    {
      return nil
    }
    guard isComma || last == "?" || last == "!" || last == "…" || last == "..." else { return nil }
    if let inverted = verbFirst(start, before: end) { return inverted }
    // "“Down with it!” The crowd left.": behind a full stop of its own the verb has to be one of telling.
    return nameFirst(start, before: end, anyVerb: isComma)
  }

  /// The first word behind the closing mark and a comma, in the paragraph of the quotation.
  private func behindMarks(of quotation: Quotation) -> Int? {
    var start = quotation.tokens.upperBound
    guard start < text.tokens.count, text.tokens[start].tag == .punctuation else { return nil }
    start += 1
    if start < text.tokens.count, text.tokens[start].word == "," { start += 1 }
    guard start < text.tokens.count, !text.tokens[start].features.contains(.quoted),
      let sentence = text.sentenceIndex(ofToken: start),
      let own = text.sentenceIndex(ofToken: quotation.tokens.upperBound - 1),
      text.sentences[sentence].paragraph == text.sentences[own].paragraph
    else { return nil }
    return start
  }

  /// "laments Ada Berg", "shot back the mayor".
  private func verbFirst(_ start: Int, before end: Int) -> Speaker? {
    guard mayBeVerb(start) else { return nil }
    let cueEnd = cueEnd(of: start, before: end)
    guard cueEnd < end else { return nil }
    let limit = min(end, cueEnd + 14)
    let stop = (cueEnd..<limit).first { !belongsToPhrase($0) } ?? limit
    let phrase = cueEnd..<stop
    guard let head = speakerHead(in: phrase) else { return nil }
    // A verb that the parse took for another word, or any but a verb of telling, needs a name right behind.
    let isName = text.names.contains { $0.type == .person && phrase.prefix(6).contains($0.tokens.lowerBound) }
    guard isName || isTellingVerb(start) else { return nil }
    // "presidential spokesman Berg said": the verb stands behind the name.
    if text.tokens[start].tag != .verb, !isKnownVerb(start) {
      guard isName, stop >= end || !isVerbal(stop), !WordList.actorNouns.contains(text.tokens[start].lemma),
        text.tokens[start].tag == .noun, text.tokens[start].word != text.tokens[start].lemma
      else { return nil }
    }
    return Speaker(head: head, cue: start..<cueEnd)
  }

  /// "Ada Berg quips", "she went on", "one of the teachers, in tears, cried".
  private func nameFirst(_ start: Int, before end: Int, anyVerb: Bool) -> Speaker? {
    var verb = start
    while verb < end, verb - start < 16, belongsToPhrase(verb) || text.tokens[verb].word == ",", !isPlainVerb(verb) {
      if verb > start, isKnownVerb(verb) || anyVerb && closesSentence(verb, before: end), endsName(verb - 1) { break }
      verb += 1
    }
    guard verb > start, verb < end else { return nil }
    let phrase = start..<verb
    while verb < end, text.tokens[verb].tag == .adverb || text.tokens[verb].tag == .auxiliary { verb += 1 }
    guard verb < end, isPlainVerb(verb) || isKnownVerb(verb) || anyVerb && closesSentence(verb, before: end),
      !text.tokens[verb].features.contains(.gerund),
      !text.tokens[verb].features.contains(.infinitive), !text.tokens[verb].features.contains(.passive)
    else { return nil }
    let words = phrase.prefix { text.tokens[$0].word != "," }
    guard let head = speakerHead(in: words),
      words.count == phrase.count || text.tokens[phrase.upperBound - 1].word == ","
    else { return nil }
    let cueEnd = cueEnd(of: verb, before: end)
    if isTellingVerb(verb) || idiom(right: verb) != nil {
      return Speaker(head: head, cue: verb..<cueEnd, isApart: words.count < phrase.count)
    }
    return anyVerb && standsAlone(cueEnd, before: end) ? Speaker(head: head, cue: verb..<cueEnd) : nil
  }

  // MARK: Before the quotation

  /// "Ada Berg beamed, “The bridge is safe.”": a clause of a name and a verb before the comma.
  private func speaker(before quotation: Quotation) -> Speaker? {
    let first = quotation.tokens.lowerBound
    guard first >= 4, text.tokens[first - 2].word == ",", text.tokens[first].features.contains(.capitalized),
      quotation.tokens.count > 3, quotation.tokens.contains(where: isVerbal),
      let number = text.sentenceIndex(ofToken: first - 2),
      case let sentence = text.sentences[number].tokens,
      quotation.tokens.upperBound + 2 >= sentence.upperBound
    else { return nil }
    var verb = first - 3
    while verb > sentence.lowerBound, first - verb < 9, !isPlainVerb(verb) {
      guard [.adverb, .particle, .adposition, .noun, .determiner].contains(text.tokens[verb].tag) else { return nil }
      verb -= 1
    }
    guard isPlainVerb(verb), !text.tokens[verb].features.contains(.infinitive),
      case let end = cueEnd(of: verb, before: first - 2),
      end == first - 2 || text.tokens[end].tag == .adposition || isAudience(end)
    else { return nil }
    let source = sourceHead(of: verb, isPassive: false) ?? nearbySource(of: verb, false, [], text.sentences[number])
    guard let source, source < verb, sentence.contains(source), !isThing(source),
      !text.tokens[source].features.contains(.quoted), !isRelative(source)
    else { return nil }
    return Speaker(head: source, cue: verb..<end)
  }

  // MARK: Words

  /// Whose words they are: the person that a phrase names, a pronoun, or people.
  private func speakerHead(in phrase: Range<Int>) -> Int? {
    guard let first = phrase.first else { return nil }
    switch text.tokens[first].word {
    case "he", "she", "they", "i", "we": return first
    default: break
    }
    let root = phrase.first { isNominal($0) && !phrase.contains(Int(text.tokens[$0].head)) && !isCalendarWord($0) }
    if let name = text.names.first(where: { $0.type == .person && phrase.contains($0.tokens.lowerBound) }) {
      // "the spokesman for Ada Berg" is not she.
      let before = phrase.lowerBound..<name.tokens.lowerBound
      if let adposition = before.first(where: { text.tokens[$0].tag == .adposition }) {
        let owner = before.first { $0 < adposition && isNominal($0) }
        if let owner, !isThing(owner) { return owner }
      }
      return name.tokens.first { !name.tokens.contains(Int(text.tokens[$0].head)) } ?? name.tokens.lowerBound
    }
    guard let root, text.tokens[root].tag != .pronoun || text.tokens[root].word == "one", !isThing(root) else {
      return nil
    }
    return root
  }

  /// Whether a word behind a quotation can be a verb: one in small letters that no grammar words are like.
  private func mayBeVerb(_ token: Int) -> Bool {
    let features = text.tokens[token].features
    guard !features.contains(.capitalized), !features.contains(.gerund), !features.contains(.infinitive) else {
      return false
    }
    switch text.tokens[token].tag {
    case .verb, .noun, .adjective: return true
    case .interjection: return isSpeechCue(token)
    default: return false
    }
  }

  private func isPlainVerb(_ token: Int) -> Bool { text.tokens[token].tag == .verb }

  /// A verb of the table, also where the parse took it for a noun: "Ada Berg quips".
  private func isKnownVerb(_ token: Int) -> Bool {
    guard !text.tokens[token].features.contains(.capitalized),
      text.tokens[token].features.contains(.plural) || text.tokens[token].tag == .adjective
        || text.tokens[token].word != text.tokens[token].lemma
    else { return false }
    return isTellingVerb(token)
  }

  /// "“…,” Ada Berg enthused.": a last word in small letters behind a name, which the parse may take for an adjective.
  private func closesSentence(_ token: Int, before end: Int) -> Bool {
    guard !text.tokens[token].features.contains(.capitalized), text.tokens[token].tag == .adjective,
      !WordList.actorNouns.contains(text.tokens[token].lemma)
    else { return false }
    return token + 1 == end || text.tokens[token + 1].tag == .punctuation
  }

  private func isTellingVerb(_ token: Int) -> Bool {
    lexicon.frames(ofVerb: text.tokens[token].lemma).contains {
      [.speech, .quoting, .blame, .deed, .request].contains($0.frame)
    }
  }

  private func endsName(_ token: Int) -> Bool {
    text.tokens[token].tag == .pronoun || text.names.contains { $0.tokens.upperBound == token + 1 }
  }

  private func belongsToPhrase(_ token: Int) -> Bool {
    switch text.tokens[token].tag {
    case .noun, .properNoun, .determiner, .adjective, .numeral: true
    case .adposition:
      text.tokens[token].word == "of" || text.tokens[token].word == "for" || text.tokens[token].word == "from"
    case .pronoun: !isRelative(token) && text.tokens[token].word != "whom"
    case .particle: text.tokens[token].word == "'s" || text.tokens[token].word == "’s"
    case .punctuation: text.tokens[token].word == "-"
    default: false
    }
  }

  /// Where a cue ends that begins with a verb: behind its particles ("shot back", "chipped in") or the words that make a
  /// phrase with it ("let slip", "made it clear").
  private func cueEnd(of verb: Int, before end: Int) -> Int {
    if let words = idiomWidth(right: verb) { return min(end, verb + 1 + words) }
    var next = verb + 1
    while next < end, next - verb < 3, isParticle(next), next + 1 == end || !isPhrase(next + 1) || opensName(next + 1) {
      next += 1
    }
    return next
  }

  private func isParticle(_ token: Int) -> Bool {
    ["back", "out", "in", "on", "up", "off", "away", "forth", "over", "down"].contains { text.tokens[token].word == $0 }
  }

  /// "in an interview": what stands behind is no particle's.
  private func isPhrase(_ token: Int) -> Bool {
    [.noun, .determiner, .adjective, .numeral, .properNoun, .pronoun].contains(text.tokens[token].tag)
      || isCalendarWord(token)
  }

  /// "chipped in Ada Berg", "shot back the mayor".
  private func opensName(_ token: Int) -> Bool {
    if text.names.contains(where: { $0.type == .person && (token..<token + 3).contains($0.tokens.lowerBound) }) {
      return (token..<min(token + 3, text.tokens.count)).first { isCalendarWord($0) || isDeterminer($0) } == nil
    }
    let head = (token..<min(token + 4, text.tokens.count)).first { isNominal($0) }
    return head.map { !isThing($0) && !isCalendarWord($0) && text.tokens[$0].tag == .noun } ?? false
  }

  /// The idiom of the table whose words stand right behind a verb: "let slip", "made it clear".
  private func idiom(right verb: Int) -> VerbCue? {
    lexicon.frames(ofVerb: text.tokens[verb].lemma).first { cue in
      (cue.frame == .idiom || cue.frame == .bare) && cue.condition != .object && !cue.words.isEmpty
        && verb + cue.words.count < text.tokens.count
        && cue.words.indices.allSatisfy { text.tokens[verb + 1 + $0].word == cue.words[$0] }
    }
  }

  private func idiomWidth(right verb: Int) -> Int? { idiom(right: verb)?.words.count }

  private func isAudience(_ token: Int) -> Bool {
    token < text.tokens.count && text.tokens[token].tag == .noun && text.tokens[token].features.contains(.plural)
      && !isThing(token)
  }

  /// Nothing that a verb does something to stands behind it: its end, a phrase, another clause or listeners.
  private func standsAlone(_ next: Int, before end: Int) -> Bool {
    guard next < end else { return true }
    switch text.tokens[next].tag {
    case .punctuation, .adposition, .subordinator, .coordinator, .adverb, .particle: return true
    default:
      return text.tokens[next].features.contains(.gerund) || isCalendarWord(next) || isAudience(next)
    }
  }
}
