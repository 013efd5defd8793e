import NewsModel

/// Reads quotations that a name and a verb stand beside: "“…,” rued Ada Berg", "“…,” she went on", "Ada Berg beamed,
/// “…”".
///
/// There a quotation is spoken whatever the verb means, so that no list of verbs has to be complete.
struct SpokenQuotationReader: ParseReader {
  let parse: Parse

  /// A name and the verb that gives it a quotation.
  private struct Speaker {
    let head: Int
    let cue: Range<Int>
    /// "“…,” Ada Berg, 60, told the court": an aside parts the name from the verb, and parsers lose it.
    var isApart = false
  }

  /// Reads quotations beside a name and a verb that the cue table does not know as one of telling.
  ///
  /// - Parameter known: Whether verbs of telling are read too: what the frames left, such as verbs that the parse took
  /// for   nouns.
  func attributions(known: Bool, _ claims: inout QuotationClaims) -> [Attribution] {
    var found: [Attribution] = []
    for (number, quotation) in text.quotations.enumerated() where !claims.isClaimed(number) {
      guard isUtterance(quotation), !claims.isTitle(quotation), let range = contents.trimmed(quotation.tokens),
        let speaker = speaker(behind: quotation) ?? speaker(before: quotation),
        known || speaker.isApart || !tellsByFrame(speaker.cue.lowerBound)
      else { continue }
      let cue = speaker.cue
      claims.claim(number, by: cue.lowerBound)
      let (frame, stance) = telling(of: cue)
      var attribution = Attribution(
        sourceHead: speaker.head, cue: cue, frame: frame, stance: stance, content: [range], rule: .quotation)
      if text.tokens[cue.lowerBound].lemma == "tell",
        let told = tree.child(of: cue.lowerBound, .indirectObject, .object), told > cue.lowerBound
      {
        attribution.address(told, of: cue.lowerBound, in: text)
      }
      found.append(attribution)
    }
    return found
  }

  /// More than a word, and not in a heading of another speaker.
  private func isUtterance(_ quotation: Quotation) -> Bool {
    guard quotation.tokens.count > 2, let first = quotation.tokens.first,
      let number = text.sentenceIndex(ofToken: first), !text.sentences[number].isBoilerplate
    else { return false }
    let letters = quotation.tokens.filter { text.tokens[$0].tag != .punctuation }
    // "“I Will Survive,” Berg sings": a title may hold a verb.
    return letters.count < 2 || !letters.dropFirst().allSatisfy { text.tokens[$0].features.contains(.capitalized) }
  }

  /// Whether the main reading of verbs takes it for one of telling.
  private func tellsByFrame(_ verb: Int) -> Bool {
    text.tokens[verb].tag == .verb && parse.isSpeechCue(verb) && idiom(right: verb) == nil
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

  // MARK: Before the quotation

  /// "Ada Berg beamed, “The bridge is safe.”": a clause of a name and a verb before the comma.
  private func speaker(before quotation: Quotation) -> Speaker? {
    let first = quotation.tokens.lowerBound
    guard first >= 4, text.tokens[first - 2].word == ",", text.tokens[first].features.contains(.capitalized),
      quotation.tokens.count > 3, quotation.tokens.contains(where: parse.isVerbal),
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
    let source =
      sources.sourceHead(of: verb, isPassive: false) ?? sources.nearbySource(of: verb, [], text.sentences[number])
    guard let source, source < verb, sentence.contains(source), !parse.isThing(source),
      !text.tokens[source].features.contains(.quoted), !parse.isRelative(source)
    else { return nil }
    return Speaker(head: source, cue: verb..<end)
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
    let isName = text.names(from: phrase.prefix(6)).contains { $0.type == .person }
    guard isName || isTellingVerb(start) else { return nil }
    // "presidential spokesman Berg said": the verb stands behind the name.
    if text.tokens[start].tag != .verb, !isKnownVerb(start) {
      guard isName, stop >= end || !parse.isVerbal(stop), !WordList.actorNouns.contains(text.tokens[start].lemma),
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
}
