import NewsModel

/// Finds what a position is about: the entities and events that its content or object names, the chief ones first.
struct TargetFinder {
  private let text: AnalyzedText
  private let resolver: SourceResolver
  private let words = StanceWords.shared
  /// The event that is mentioned at each token; −1 without.
  private let eventOfToken: [Int32]

  init(_ text: AnalyzedText, resolver: SourceResolver, events: EventReading) {
    self.text = text
    self.resolver = resolver
    var eventOfToken = [Int32](repeating: -1, count: text.tokens.count)
    for (index, event) in events.events.enumerated() {
      for mention in event.mentions {
        var token = text.tokenIndex(atOrAfter: mention.start)
        while token < text.tokens.count, Int(text.tokens[token].start) < mention.end {
          eventOfToken[token] = Int32(index)
          token += 1
        }
      }
    }
    self.eventOfToken = eventOfToken
  }

  /// At most two targets: the one who is asked or blamed, else the chief entity and the first event of the content.
  ///
  /// Where the content names nothing and points back ("it", "the move"), the event of the sentence or the one before, or
  /// what the position before was about.
  func targets(of attribution: Attribution, source: Int?, before: [Position.Target]) -> [Position.Target] {
    let ranges = attribution.target.map { [$0] } ?? attribution.content
    var targets = targets(in: ranges, source: source)
    if attribution.target != nil, targets.count < 2 {
      for target in self.targets(in: attribution.content, source: source) where !targets.contains(target) {
        targets.append(target)
      }
    }
    if targets.isEmpty, pointsBack(ranges) {
      let event =
        namesHappening(ranges)
        ? titleEvent() ?? eventBefore(ranges, cue: attribution.cue)
        : eventBefore(ranges, cue: attribution.cue)
      targets = event.map { [$0] } ?? before.filter { $0 != source.map { .entity($0) } }
    }
    return Array(targets.prefix(2))
  }

  private func targets(in ranges: [Range<Int>], source: Int?) -> [Position.Target] {
    var event: Int?
    var entities: [(entity: Int, rank: Int)] = []
    for range in ranges {
      for token in range {
        if event == nil, eventOfToken[token] >= 0 { event = Int(eventOfToken[token]) }
        guard let entity = resolver.entity(atToken: token), entity != source else { continue }
        if let place = entities.firstIndex(where: { $0.entity == entity }) {
          entities[place].rank += 1
        } else {
          entities.append((entity, rank(of: token)))
        }
      }
    }
    var best: Int?
    for index in entities.indices where best.map({ entities[index].rank > entities[$0].rank }) ?? true { best = index }
    var targets: [Position.Target] = []
    if let best { targets.append(.entity(entities[best].entity)) }
    if let event { targets.insert(.event(event), at: 0) }
    for (index, found) in entities.enumerated() where index != best && targets.count < 2 {
      targets.append(.entity(found.entity))
    }
    return targets
  }

  private func rank(of token: Int) -> Int {
    switch text.tokens[token].dependency {
    case .subject, .passiveSubject: 4
    case .object, .root: 3
    case .possessive, .compound, .flat, .indirectObject: 2
    default: 1
    }
  }

  /// "the move", "his decision": what the article is about, as its title tells.
  private func namesHappening(_ ranges: [Range<Int>]) -> Bool {
    ranges.contains { range in
      range.prefix(20).contains {
        text.tokens[$0].tag == .noun && words.kinds(of: text.tokens[$0].word).contains(.anaphor)
      }
    }
  }

  private func titleEvent() -> Position.Target? {
    guard let title = text.sentences.first, title.isHeading else { return nil }
    return title.tokens.first { eventOfToken[$0] >= 0 }.map { .event(Int(eventOfToken[$0])) }
  }

  private func pointsBack(_ ranges: [Range<Int>]) -> Bool {
    ranges.contains { $0.prefix(20).contains { words.kinds(of: text.tokens[$0].word).contains(.anaphor) } }
  }

  /// "rejected the move", "said it was wrong": the event last mentioned in this sentence or the one before.
  private func eventBefore(_ ranges: [Range<Int>], cue: Range<Int>?) -> Position.Target? {
    guard let first = ranges.first?.lowerBound, let sentence = text.sentenceIndex(ofToken: first) else { return nil }
    let start = text.sentences[max(0, sentence - 1)].tokens.lowerBound
    for token in stride(from: first - 1, through: start, by: -1) where cue?.contains(token) != true {
      if eventOfToken[token] >= 0 { return .event(Int(eventOfToken[token])) }
    }
    return nil
  }
}
