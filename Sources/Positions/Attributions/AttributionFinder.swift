import NewsModel

/// Finds who says what in an article: attributions by cue verbs, cue nouns, "according to" and quotations.
///
/// Of "Berg denied that the dam had failed" it makes the attribution of "Berg" with the cue "denied" and the content
/// "the dam had failed". Each kind of cue has a reader of its own, in the folders `Verbs`, `Nouns`, `Phrases` and
/// `Quotations`; `Sources` finds who speaks and `Contents` the words that are said. Here is the order in which they are
/// asked.
struct AttributionFinder {
  private let parse: Parse
  private let verbs: VerbReader
  private let nouns: NounReader
  private let adjectives: AdjectiveReader
  private let hearsay: HearsayReader
  private let credits: CreditReader

  init(_ parse: Parse) {
    self.parse = parse
    verbs = VerbReader(parse: parse)
    nouns = NounReader(parse: parse)
    adjectives = AdjectiveReader(parse: parse)
    hearsay = HearsayReader(parse: parse)
    credits = CreditReader(parse: parse)
  }

  /// All attributions of an article in the order of its text, and what speakers say of themselves in their quotations.
  func attributions() -> (attributions: [Attribution], ownVoice: [Attribution]) {
    let turns = TurnReader(parse: parse).reading()
    let spoken = SpokenQuotationReader(parse: parse)
    let introduced = IntroducedQuotationReader(parse: parse)
    var claims = QuotationClaims(parse)
    var collector = AttributionCollector(parse, turns: turns)
    collector.add(spoken.attributions(known: false, &claims))
    for sentence in parse.text.sentences where !sentence.isBoilerplate { read(sentence, &claims, &collector) }
    collector.add(spoken.attributions(known: true, &claims))
    collector.add(introduced.introduced(&claims))
    collector.add(introduced.titled(outside: turns.bodies))
    var found = collector.found
    ContinuingQuotationReader(parse: parse).read(claims, into: &found)
    let cutter = ContentCutter(parse: parse)
    cutter.cutAtNextCue(&found)
    cutter.cutAtBoundaries(&found)
    return (found.sorted { first($0) < first($1) }, collector.ownVoice)
  }

  /// Reads the words of a sentence one by one.
  private func read(_ sentence: Sentence, _ claims: inout QuotationClaims, _ collector: inout AttributionCollector) {
    // The end of the last cue of several words: of "raised doubts about" the noun has been read with its verb.
    var idiomEnd = 0
    for index in sentence.tokens where index >= idiomEnd {
      if let attribution = adjectives.attribution(of: index, in: sentence) {
        collector.add(attribution)
        continue
      }
      let token = parse.text.tokens[index]
      if token.tag == .adjective || token.tag == .verb && token.dependency == .adjective {
        collector.add(hearsay.attribution(ofAdjective: index, in: sentence))
      }
      switch token.tag {
      case .noun:
        collector.add(
          verbs.attribution(ofNoun: index, in: sentence)
            ?? nouns.attribution(of: index, in: sentence, after: collector.found.suffix(4)))
      case .adverb: collector.add(hearsay.attribution(ofAdverb: index, in: sentence))
      default:
        if isRead(asVerb: token), let reading = verbs.reading(of: index, in: sentence, &claims) {
          collector.add(reading.attribution)
          if reading.isIdiom, let cue = reading.attribution.cue { idiomEnd = cue.upperBound }
        }
      }
      collector.add(credits.attribution(of: index, in: sentence))
    }
  }

  /// Verbs, and what the parse takes for something else that may be one.
  private func isRead(asVerb token: Token) -> Bool {
    switch token.tag {
    case .verb: true
    // "…, promising to cut it": a participle that the parse took for an adjective.
    case .adjective: token.dependency == .adverbialClause
    // "…, say experts" in headlines.
    case .interjection: token.word == "say" || token.word == "says"
    default: false
    }
  }

  private func first(_ attribution: Attribution) -> Int {
    min(attribution.cue?.lowerBound ?? Int.max, attribution.content.first?.lowerBound ?? Int.max)
  }
}
