import NewsModel

/// Collects what was read: once for each of those who hold it together, and apart what a speaker says of himself.
///
/// "Berg and Lind said" is two attributions; "I reject it" inside a quotation belongs to the position of its speaker.
struct AttributionCollector {
  private(set) var found: [Attribution]
  /// What a speaker says of himself inside his quotation: "I reject", "we warn".
  private(set) var ownVoice: [Attribution] = []

  private let text: AnalyzedText
  private let sources: SourceFinder
  /// The turns of an interview, where "I" and "you" are the two who talk.
  private let turnBodies: [Range<Int>]

  init(_ parse: Parse, turns: TurnReader.Reading) {
    text = parse.text
    sources = SourceFinder(parse: parse)
    found = turns.turns
    turnBodies = turns.bodies
  }

  mutating func add(_ attributions: [Attribution]) {
    for attribution in attributions { add(attribution) }
  }

  mutating func add(_ attribution: Attribution?) {
    guard let attribution else { return }
    if let source = attribution.sourceHead, isOwnVoice(source, attribution) {
      // "A: I doubt it. I hope the court stands firm.": an answer is long, and holds several positions.
      if isFirstPerson(source), attribution.stance != .asserts, attribution.rule != .turn, isInTurn(attribution) {
        found.append(attribution)
      } else if isFirstPerson(source) {
        ownVoice.append(attribution)
      }
      return
    }
    for source in sources.coordinated(attribution.sourceHead, cue: attribution.cue?.lowerBound) {
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
    guard let cue = attribution.cue?.lowerBound, attribution.isTold else { return true }
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
}
