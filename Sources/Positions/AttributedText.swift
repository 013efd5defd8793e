import NewsModel

/// The attributions of an article with who holds each, as far as they go before their targets are chosen.
///
/// Of "Putin denied that Russia had interfered" it makes the position of Putin that denies.
struct AttributedText {
  let attributions: [Attribution]

  private let parse: Parse
  let text: AnalyzedText
  /// The countries and bodies in which a person has an office.
  private let offices: [Int: [Int]]
  private let resolver: SourceResolver
  private let stances: StanceReader
  private let topics: EventTopics
  /// The entity that holds each attribution.
  private let sources: [Int?]
  private let own: OwnStances
  /// Which attributions have a word in their content.
  private let contents: TokenIndex
  /// What is said not to be so.
  private let denied: [Range<Int>]
  private let candidates: TargetCandidates

  init(_ text: AnalyzedText, entities: EntityReading, events: EventReading) {
    let tree = DependencyTree(text)
    self.text = text
    offices = Dictionary(grouping: entities.links.filter { $0.kind == .role }, by: \.source).mapValues {
      $0.map(\.target)
    }
    parse = Parse(text, tree: tree)
    resolver = SourceResolver(text, tree: tree, entities: entities)
    let stances = StanceReader(text, tree: tree)
    let (found, ownVoice) = AttributionFinder(parse).attributions()
    let (attributions, sources) = SpeakerChain(found, resolver, tree: tree).held
    let own = OwnStances(attributions, sources: sources, ownVoice: ownVoice, text: text)
    topics = EventTopics(text, events: events)
    let names = NamedTargets(
      text, resolver: resolver, topics: topics, entities: entities.entities.count, events: events.events.count)
    let told = ToldTargets(attributions, sources: sources, names: names) { !own.isMerged($0) }
    candidates = TargetCandidates(text, tree: tree, resolver: resolver, topics: topics, names: names, told: told)
    contents = TokenIndex(
      attributions.enumerated().flatMap { number, attribution in attribution.content.map { ($0, number) } })
    denied = attributions.filter { [.denies, .doubts, .rejects].contains($0.stance) }
      .filter { stances.reading(of: $0).stance == $0.stance }.flatMap(\.content)
    self.attributions = attributions
    self.sources = sources
    self.own = own
    self.stances = stances
  }

  /// The stance of an attribution; `nil` where it is no position of its own, or nobody can hold it.
  func stance(of index: Int) -> StanceReader.Reading? {
    let (attribution, source) = (attributions[index], sources[index])
    if own.isMerged(index) || saysNothing(attribution) { return nil }
    // "Photo: …" looks like a turn of an interview; only a question is one without a speaker.
    if attribution.rule == .turn, source == nil, attribution.stance != .asks { return nil }
    var stance = stances.reading(of: attribution)
    if let inner = own.stance(of: index) { stance = stances.merged(stance, with: stances.reading(of: inner)) }
    stance = stances.turned(stance, of: attribution) { topics.event(atToken: $0) != nil }
    if stance.stance == .asserts, let source,
      stances.futureSubjects(of: attribution).contains(where: { plans(source, as: $0) })
    {
      stance.stance = .promises
    }
    if stance.stance == .promises, attribution.stance == .asserts, attribution.isTold, let source,
      let doer = stances.ownFuture(of: attribution), isAnother(doer, than: source)
    {
      stance.stance = .asserts
    }
    // A thing may tell something ("the figures suggest that"), but takes no side and tells no thing ("the map reveals a
    // lake"); what it announces or what a complaint says of somebody is told nevertheless.
    let isTold = attribution.stance == .asserts && (attribution.frame == .telling || stance.stance == .accuses)
    if source == nil, attribution.rule != .turn, let head = attribution.sourceHead, parse.isThing(head),
      stance.stance != .asserts && !isTold || attribution.rule == .telling || isInfinitive(attribution.cue)
    {
      return nil
    }
    return stance
  }

  /// A position as far as it goes without its targets.
  func position(of index: Int, _ stance: StanceReader.Reading) -> Position {
    let attribution = attributions[index]
    var position = Position(
      source: sources[index], sourceSpan: attribution.sourceHead.map { resolver.words(ofPhrase: $0) },
      cue: attribution.cue.map { text.span(of: $0) }, content: attribution.content.map { text.span(of: $0) },
      stance: stance.stance, polarity: stance.stance.polarity, layer: layer(of: attribution),
      isNegated: stance.isNegated, isModal: stance.isModal || isDenied(attribution),
      confidence: confidence(attribution, sources[index]), rule: attribution.rule.rawValue)
    position.addressee = attribution.addresseeHead.flatMap { resolver.entity(ofPhrase: $0) }
    position.reportedBy = reporter(of: index)
    return position
  }

  /// What a position could be about.
  func candidates(of index: Int, _ position: Position) -> [TargetCandidates.Candidate] {
    candidates.candidates(
      of: TargetCandidates.Setting(
        number: index, attribution: attributions[index], stance: position.stance, layer: position.layer,
        // Who reports a position or is told it is not what it is about.
        others: [position.source, position.addressee, position.reportedBy].compactMap { $0 },
        neighbours: (max(0, index - 2)..<min(sources.count, index + 3)).compactMap { sources[$0] },
        bodies: position.source.flatMap { offices[$0] } ?? []))
  }

  /// A quotation without anyone beside it who says it.
  func hasUnknownSpeaker(_ index: Int) -> Bool {
    sources[index] == nil && attributions[index].sourceHead == nil && attributions[index].cue == nil
  }

  /// "said Norway would join", "told reporters the airline will expand": what is to come is done by the speaker or by the
  /// body or country that he has an office in.
  private func plans(_ speaker: Int, as subject: Int) -> Bool {
    if let doer = resolver.entity(atToken: subject) {
      return doer == speaker || offices[speaker]?.contains(doer) ?? false
    }
    return stances.isBody(subject) && offices[speaker] != nil
  }

  /// "The union said the firm had told them that it would close": "it" is the firm, whose plan is not the union's. Of two
  /// persons the speaker is more often meant than whoever is taken for "he".
  private func isAnother(_ pronoun: Int, than speaker: Int) -> Bool {
    guard let doer = resolver.entity(atToken: pronoun), doer != speaker,
      !(resolver.isPerson(doer) && resolver.isPerson(speaker))
    else { return false }
    return !(offices[speaker]?.contains(doer) ?? false)
  }

  /// "a reminder to report it": nothing that anybody did.
  private func isInfinitive(_ cue: Range<Int>?) -> Bool {
    cue.map { text.tokens[$0.lowerBound].features.contains(.infinitive) } ?? false
  }

  /// "denied that Kenya supports Norway": nobody says that it does.
  private func isDenied(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue?.lowerBound else { return false }
    return denied.contains { $0.contains(cue) && $0.lowerBound < cue }
  }

  private func confidence(_ attribution: Attribution, _ source: Int?) -> Float {
    let base: Float = attribution.cue == nil ? 0.6 : attribution.frame == .speech ? 0.9 : 0.8
    return source == nil ? base - 0.2 : base
  }

  private func layer(of attribution: Attribution) -> Layer {
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

  /// The source of the closest attribution whose content holds this one's cue.
  private func reporter(of index: Int) -> Int? {
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
