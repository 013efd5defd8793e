package import NewsModel

/// Finds who says what about whom in an article.
///
/// Of "Putin denied that Russia had interfered in the election" it makes the position of Putin that denies, with the cue
/// "denied", the content "Russia had interfered in the election" and the target Russia.
package struct PositionReader: Sendable {
  package init() {}

  package func read(_ text: AnalyzedText, entities: EntityReading, events: EventReading) -> PositionReading {
    read(text, entities: entities, events: events) { _ in }
  }

  /// What a position could be about, with the traits of each: what `newsgraph-train targets` fits weights to.
  package struct Choice: Sendable {
    package let target: Position.Target
    package let attributes: TargetAttributes
  }

  /// The positions of an article, and for each of them the targets that were chosen from.
  package func choices(
    in text: AnalyzedText, entities: EntityReading, events: EventReading
  ) -> (reading: PositionReading, choices: [[Choice]]) {
    var choices: [[Choice]] = []
    let reading = read(text, entities: entities, events: events) { candidates in
      choices.append(candidates.map { Choice(target: $0.target, attributes: $0.attributes) })
    }
    return (reading, choices)
  }

  private func read(
    _ text: AnalyzedText, entities: EntityReading, events: EventReading,
    observe: ([TargetCandidates.Candidate]) -> Void
  ) -> PositionReading {
    let tree = DependencyTree(text)
    let resolver = SourceResolver(text, tree: tree, entities: entities)
    let stances = StanceReader(text, tree: tree)
    var finder = AttributionFinder(text, tree: tree)
    let attributions = finder.attributions()
    let sources = SpeakerChain(attributions, resolver, tree: tree).sources
    let own = OwnStances(attributions, sources: sources, ownVoice: finder.ownVoice, text: text)
    let contents = TokenIndex(
      attributions.enumerated().flatMap { number, attribution in attribution.content.map { ($0, number) } })
    let addressees = attributions.map { $0.addresseeHead.flatMap { resolver.entity(ofPhrase: $0) } }
    let reporters = attributions.indices.map { reporter(of: $0, attributions, sources, contents) }
    let denied = deniedContents(attributions, stances)
    let targets = TargetFinder()
    let topics = EventTopics(text, events: events)
    let names = NamedTargets(
      text, resolver: resolver, topics: topics, entities: entities.entities.count, events: events.events.count)
    let told = ToldTargets(attributions, sources: sources, names: names) { !own.isMerged($0) }
    let candidates = TargetCandidates(
      text, tree: tree, resolver: resolver, topics: topics, names: names, told: told)
    var reading = PositionReading()
    for (index, attribution) in attributions.enumerated()
    where !own.isMerged(index) && !saysNothing(attribution, in: text) {
      let source = sources[index]
      // "Photo: …" looks like a turn of an interview; only a question is one without a speaker.
      if attribution.rule == .turn, source == nil, attribution.stance != .asks { continue }
      var stance = stances.reading(of: attribution)
      if let inner = own.stance(of: index) {
        stance = stances.merged(stance, with: stances.reading(of: inner))
      }
      stance = stances.turned(stance, of: attribution) { topics.event(atToken: $0) != nil }
      if stance.stance == .asserts, let source,
        stances.futureSubjects(of: attribution).contains(where: { plansAs(source, $0, resolver, stances) })
      {
        stance.stance = .promises
      }
      // A thing may tell something ("the figures suggest"), but takes no side; what it announces or what a complaint says of
      // somebody is told nevertheless.
      let isTold = attribution.stance == .asserts && (attribution.frame == .telling || stance.stance == .accuses)
      if source == nil, attribution.rule != .turn, let head = attribution.sourceHead, finder.isThing(head),
        stance.stance != .asserts && !isTold || isInfinitive(attribution.cue, in: text)
      {
        continue
      }
      let layer = layer(of: attribution, in: text)
      var position = Position(
        source: source, sourceSpan: attribution.sourceHead.map { resolver.words(ofPhrase: $0) },
        cue: attribution.cue.map { text.span(of: $0) }, content: attribution.content.map { text.span(of: $0) },
        stance: stance.stance, polarity: stance.stance.polarity, layer: layer,
        isNegated: stance.isNegated, isModal: stance.isModal, confidence: confidence(attribution, source),
        rule: attribution.rule.rawValue)
      // Two readings of one speaker by one cue are one position.
      if let last = reading.positions.last, last.cue == position.cue, last.cue != nil,
        last.sourceSpan == position.sourceSpan || (last.source != nil && last.source == position.source)
      {
        continue
      }
      // "denied that Kenya supports Norway": nobody says that it does.
      if let cue = attribution.cue,
        denied.contains(where: { $0.contains(cue.lowerBound) && $0.lowerBound < cue.lowerBound })
      {
        position.isModal = true
      }
      position.addressee = addressees[index]
      position.reportedBy = reporters[index]
      let choices = candidates.candidates(
        of: TargetCandidates.Setting(
          number: index, attribution: attribution, stance: stance.stance, layer: layer,
          // Who reports a position or is told it is not what it is about.
          others: [source, addressees[index], reporters[index]].compactMap { $0 },
          neighbours: (max(0, index - 2)..<min(sources.count, index + 3)).compactMap { sources[$0] },
          bodies: source.map { person in
            entities.links.filter { $0.kind == .role && $0.source == person }.map(\.target)
          } ?? []))
      observe(choices)
      let found = targets.reading(of: choices)
      position.targets = found.targets
      position.rule += TargetSupport.ending(for: found.support)
      // What all of them lack is no surer than they are.
      if let first = found.support.first, found.support.allSatisfy({ $0 == first }) {
        position.confidence -= first.doubt
      }
      if source == nil, attribution.sourceHead == nil, attribution.cue == nil {
        reading.findings.append(
          Finding(
            .unknownSpeaker, span: position.content.first,
            message: "No speaker could be read for this quotation; the position is kept without one."))
      }
      reading.positions.append(position)
    }
    return reading
  }

  /// "said Norway would join", "told reporters the airline will expand": what is to come is done by the speaker or by the
  /// body or country that he has an office in.
  private func plansAs(_ speaker: Int, _ subject: Int, _ resolver: SourceResolver, _ stances: StanceReader) -> Bool {
    if let doer = resolver.entity(atToken: subject) {
      return doer == speaker
        || resolver.entities.links.contains { $0.kind == .role && $0.source == speaker && $0.target == doer }
    }
    return stances.isBody(subject)
      && resolver.entities.links.contains { $0.kind == .role && $0.source == speaker }
  }

  /// "a reminder to report it": nothing that anybody did.
  private func isInfinitive(_ cue: Range<Int>?, in text: AnalyzedText) -> Bool {
    cue.map { text.tokens[$0.lowerBound].features.contains(.infinitive) } ?? false
  }

  private func confidence(_ attribution: Attribution, _ source: Int?) -> Float {
    let base: Float = attribution.cue == nil ? 0.6 : attribution.frame == .speech ? 0.9 : 0.8
    return source == nil ? base - 0.2 : base
  }

  private func layer(of attribution: Attribution, in text: AnalyzedText) -> Layer {
    var quoted = 0
    var plain = 0
    for range in attribution.content {
      for token in range where text.tokens[token].tag != .punctuation {
        if text.tokens[token].features.contains(.quoted) { quoted += 1 } else { plain += 1 }
      }
    }
    if plain == 0, quoted > 0 { return .quoted }
    if quoted > 0 { return .mixed }
    switch attribution.frame {
    case .deed, .blame, .telling, .particle, .phrasal, .light: return .stated
    default: return .reported
    }
  }

  /// What is said not to be so.
  private func deniedContents(_ attributions: [Attribution], _ stances: StanceReader) -> [Range<Int>] {
    attributions.filter { [.denies, .doubts, .rejects].contains($0.stance) }
      .filter { stances.reading(of: $0).stance == $0.stance }.flatMap(\.content)
  }

  /// The source of the closest attribution whose content holds this one's cue.
  private func reporter(
    of index: Int, _ attributions: [Attribution], _ sources: [Int?], _ contents: TokenIndex
  ) -> Int? {
    guard let cue = attributions[index].cue else { return nil }
    var best: (size: Int, entity: Int)?
    for other in contents.numbers(holding: cue.lowerBound) where other != index && attributions[other].cue != cue {
      guard let entity = sources[other], entity != sources[index],
        let range = attributions[other].content.first(where: { $0.contains(cue.lowerBound) })
      else { continue }
      if best.map({ range.count < $0.size }) ?? true { best = (range.count, entity) }
    }
    return best?.entity
  }
}
