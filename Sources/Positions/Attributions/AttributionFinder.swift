import NewsModel

/// Finds attributions by cue verbs, cue nouns, "according to" and quotations.
///
/// Verbs are read in `AttributionFinder+Verbs.swift` by the frames of `AttributionFinder+Frames.swift`, adjectives, nouns
/// and phrases in files of their own; `AttributionFinder+Sources.swift` finds who speaks and
/// `AttributionFinder+Contents.swift` the words that are said.
struct AttributionFinder {
  let lexicon = CueLexicon.shared
  let text: AnalyzedText
  let tree: DependencyTree
  var found: [Attribution] = []
  /// What a speaker says of himself inside his quotation: "I reject", "we warn".
  private(set) var ownVoice: [Attribution] = []
  var usedQuotations: Set<Int> = []
  /// Verbs that were read with the quotation beside them.
  var spokenVerbs: Set<Int> = []
  /// The end of the last phrase that was read as one cue of several words.
  var idiomEnd = 0
  /// The turns of an interview, where "I" and "you" are the two who talk.
  var turnBodies: [Range<Int>] = []

  init(_ text: AnalyzedText, tree: DependencyTree) {
    self.text = text
    self.tree = tree
  }

  mutating func attributions() -> [Attribution] {
    readTurns()
    readSpokenQuotations(known: false)
    for sentence in text.sentences where !sentence.isBoilerplate {
      for index in sentence.tokens {
        let token = text.tokens[index]
        // "raised doubts about": the noun has been read with its verb.
        if index < idiomEnd { continue }
        if readAdjective(index, in: sentence) { continue }
        switch token.tag {
        case .verb:
          if token.dependency == .adjective { readAlleged(index, in: sentence) }
          readVerb(index, in: sentence)
        case .noun: if !readNounAsVerb(index, in: sentence) { readNoun(index, in: sentence) }
        case .adverb: readHearsay(index, in: sentence)
        case .adjective:
          readAlleged(index, in: sentence)
          // "…, promising to cut it": a participle that the parse took for an adjective.
          if token.dependency == .adverbialClause { readVerb(index, in: sentence) }
        // "…, say experts" in headlines.
        case .interjection: if token.word == "say" || token.word == "says" { readVerb(index, in: sentence) }
        default: break
        }
        if token.word == "according", index + 1 < sentence.tokens.upperBound, text.tokens[index + 1].word == "to" {
          readAccordingTo(index, in: sentence)
        } else if isCredit(index, in: sentence) {
          readAccordingTo(index, width: 1, in: sentence)
        }
      }
    }
    readSpokenQuotations(known: true)
    readIntroducedQuotations()
    readTitled()
    readContinuingQuotations()
    cutAtNextCue()
    cutAtBoundaries()
    return found.sorted { first($0) < first($1) }
  }

  private func first(_ attribution: Attribution) -> Int {
    min(attribution.cue?.lowerBound ?? Int.max, attribution.content.first?.lowerBound ?? Int.max)
  }

  /// Keeps an attribution once for each of its coordinated sources.
  mutating func append(_ attribution: Attribution) {
    if let source = attribution.sourceHead, isOwnVoice(source, attribution) {
      // "A: I doubt it. I hope the court stands firm.": an answer is long, and holds several positions.
      if isFirstPerson(source), attribution.stance != .asserts, attribution.rule != .turn, isInTurn(attribution) {
        found.append(attribution)
      } else if isFirstPerson(source) {
        ownVoice.append(attribution)
      }
      return
    }
    for source in coordinated(attribution.sourceHead, cue: attribution.cue?.lowerBound) {
      var copy = attribution
      copy.sourceHead = source
      found.append(copy)
    }
  }

  /// "I think" and "you want" inside a quotation belong to its speaker's own position.
  private func isOwnVoice(_ source: Int, _ attribution: Attribution) -> Bool {
    let word = text.tokens[source].word
    if word == "it" || word == "its" {
      return attribution.cue.map { text.tokens[$0.lowerBound].features.contains(.quoted) } ?? false
    }
    guard ["i", "we", "you", "me", "us", "my", "our", "your"].contains(word) else { return false }
    // In an interview or an essay nobody else says it: "I think that the town is safe".
    guard let cue = attribution.cue?.lowerBound, attribution.isTold else {
      return true
    }
    if turnBodies.contains(where: { $0.contains(cue) }) { return true }
    return text.tokens[cue].features.contains(.quoted) || text.tokens[source].features.contains(.quoted)
      || text.tokens[cue].tag != .verb
  }

  private func isInTurn(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue?.lowerBound, !text.tokens[cue].features.contains(.quoted) else { return false }
    return turnBodies.contains { $0.contains(cue) }
  }

  private func isFirstPerson(_ source: Int) -> Bool {
    let word = text.tokens[source].word
    return word == "i" || word == "we" || word == "my" || word == "our"
  }

  /// The first word of a phrase or clause: "for" of "for a vote", "that" of "that she left".
  func opening(of head: Int) -> WordHash { text.tokens[tree.span(of: head).lowerBound].word }

  func isNominal(_ token: Int) -> Bool {
    switch text.tokens[token].tag {
    case .noun, .properNoun, .pronoun: true
    default: false
    }
  }

  /// A common noun that is neither of people nor a document, such as "fire".
  func isThing(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.tag == .noun && !WordList.actorNouns.contains(token.lemma) && !lexicon.isVoice(token.lemma)
      && !lexicon.isDocument(token.lemma) && lexicon.side(token.lemma) == nil
  }

  /// A verb that can head a main clause.
  func isFinite(_ token: Int) -> Bool {
    isVerbal(token) && (text.tokens[token].features.contains(.finite) || text.tokens[token].dependency == .root)
  }

  func isVerbal(_ token: Int) -> Bool { text.tokens[token].tag == .verb || text.tokens[token].tag == .auxiliary }
}
