import NewsModel

/// Which words beside a quotation name its speaker, and which are the verb: of "“…,” shot back the mayor" two of each.
extension SpokenQuotationReader {
  // MARK: Words

  /// Whose words they are: the person that a phrase names, a pronoun, or people.
  func speakerHead(in phrase: Range<Int>) -> Int? {
    guard let first = phrase.first else { return nil }
    switch text.tokens[first].word {
    case "he", "she", "they", "i", "we": return first
    default: break
    }
    let root = phrase.first {
      parse.isNominal($0) && !phrase.contains(Int(text.tokens[$0].head)) && !parse.isCalendarWord($0)
    }
    if let name = text.names(from: phrase).first(where: { $0.type == .person }) {
      // "the spokesman for Ada Berg" is not she.
      let before = phrase.lowerBound..<name.tokens.lowerBound
      if let adposition = before.first(where: { text.tokens[$0].tag == .adposition }) {
        let owner = before.first { $0 < adposition && parse.isNominal($0) }
        if let owner, !parse.isThing(owner) { return owner }
      }
      return name.tokens.first { !name.tokens.contains(Int(text.tokens[$0].head)) } ?? name.tokens.lowerBound
    }
    guard let root, text.tokens[root].tag != .pronoun || text.tokens[root].word == "one", !parse.isThing(root) else {
      return nil
    }
    return root
  }

  /// Whether a word behind a quotation can be a verb: one in small letters that no grammar words are like.
  func mayBeVerb(_ token: Int) -> Bool {
    let features = text.tokens[token].features
    guard !features.contains(.capitalized), !features.contains(.gerund), !features.contains(.infinitive) else {
      return false
    }
    switch text.tokens[token].tag {
    case .verb, .noun, .adjective: return true
    case .interjection: return parse.isSpeechCue(token)
    default: return false
    }
  }

  func isPlainVerb(_ token: Int) -> Bool { text.tokens[token].tag == .verb }

  /// A verb of the table, also where the parse took it for a noun: "Ada Berg quips".
  func isKnownVerb(_ token: Int) -> Bool {
    guard !text.tokens[token].features.contains(.capitalized),
      text.tokens[token].features.contains(.plural) || text.tokens[token].tag == .adjective
        || text.tokens[token].word != text.tokens[token].lemma
    else { return false }
    return isTellingVerb(token)
  }

  /// "“…,” Ada Berg enthused.": a last word in small letters behind a name, which the parse may take for an adjective.
  func closesSentence(_ token: Int, before end: Int) -> Bool {
    guard !text.tokens[token].features.contains(.capitalized), text.tokens[token].tag == .adjective,
      !WordList.actorNouns.contains(text.tokens[token].lemma)
    else { return false }
    return token + 1 == end || text.tokens[token + 1].tag == .punctuation
  }

  func isTellingVerb(_ token: Int) -> Bool {
    lexicon.frames(ofVerb: text.tokens[token].lemma).contains {
      [.speech, .quoting, .blame, .deed, .request].contains($0.frame)
    }
  }

  func endsName(_ token: Int) -> Bool {
    text.tokens[token].tag == .pronoun || text.name(upTo: token + 1) != nil
  }

  func belongsToPhrase(_ token: Int) -> Bool {
    switch text.tokens[token].tag {
    case .noun, .properNoun, .determiner, .adjective, .numeral: true
    case .adposition:
      text.tokens[token].word == "of" || text.tokens[token].word == "for" || text.tokens[token].word == "from"
    case .pronoun: !parse.isRelative(token) && text.tokens[token].word != "whom"
    case .particle: text.tokens[token].word == "'s" || text.tokens[token].word == "’s"
    case .punctuation: text.tokens[token].word == "-"
    default: false
    }
  }

  /// Where a cue ends that begins with a verb: behind its particles ("shot back", "chipped in") or the words that make
  /// a phrase with it ("let slip", "made it clear").
  func cueEnd(of verb: Int, before end: Int) -> Int {
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
  func isPhrase(_ token: Int) -> Bool {
    [.noun, .determiner, .adjective, .numeral, .properNoun, .pronoun].contains(text.tokens[token].tag)
      || parse.isCalendarWord(token)
  }

  /// "chipped in Ada Berg", "shot back the mayor".
  private func opensName(_ token: Int) -> Bool {
    if text.names(from: token..<token + 3).contains(where: { $0.type == .person }) {
      return (token..<min(token + 3, text.tokens.count)).first { parse.isCalendarWord($0) || parse.isDeterminer($0) }
        == nil
    }
    let head = (token..<min(token + 4, text.tokens.count)).first { parse.isNominal($0) }
    return head.map { !parse.isThing($0) && !parse.isCalendarWord($0) && text.tokens[$0].tag == .noun } ?? false
  }

  /// The idiom of the table whose words stand right behind a verb: "let slip", "made it clear".
  func idiom(right verb: Int) -> VerbCue? {
    lexicon.frames(ofVerb: text.tokens[verb].lemma).first { cue in
      (cue.frame == .idiom || cue.frame == .bare) && cue.condition != .object && !cue.words.isEmpty
        && verb + cue.words.count < text.tokens.count
        && cue.words.indices.allSatisfy { text.tokens[verb + 1 + $0].word == cue.words[$0] }
    }
  }

  private func idiomWidth(right verb: Int) -> Int? { idiom(right: verb)?.words.count }

  func isAudience(_ token: Int) -> Bool {
    token < text.tokens.count && text.tokens[token].tag == .noun && text.tokens[token].features.contains(.plural)
      && !parse.isThing(token)
  }

  /// Nothing that a verb does something to stands behind it: its end, a phrase, another clause or listeners.
  func standsAlone(_ next: Int, before end: Int) -> Bool {
    guard next < end else { return true }
    switch text.tokens[next].tag {
    case .punctuation, .adposition, .subordinator, .coordinator, .adverb, .particle: return true
    default:
      return text.tokens[next].features.contains(.gerund) || parse.isCalendarWord(next) || isAudience(next)
    }
  }
}
