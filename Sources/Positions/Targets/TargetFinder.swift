import NewsModel

/// Finds what a position is about: the entities and events that its content or object names, the first ones first.
struct TargetFinder {
  private let text: AnalyzedText
  private let resolver: SourceResolver
  private let events: EventReading

  init(_ text: AnalyzedText, resolver: SourceResolver, events: EventReading) {
    self.text = text
    self.resolver = resolver
    self.events = events
  }

  /// At most two targets: the one who is asked or blamed, else an event and the first entity of the content.
  func targets(of attribution: Attribution, source: Int?) -> [Position.Target] {
    var targets: [Position.Target] = []
    let ranges = attribution.target.map { [$0] } ?? attribution.content
    let limit = 2
    for range in ranges {
      let span = text.span(of: range)
      if let event = events.events.firstIndex(where: { $0.mentions.contains { span.contains($0) } }) {
        if !targets.contains(.event(event)) { targets.append(.event(event)) }
      }
    }
    for range in ranges {
      for entity in resolver.entities(in: range) where entity != source && targets.count < limit {
        if !targets.contains(.entity(entity)) { targets.append(.entity(entity)) }
      }
    }
    return Array(targets.prefix(limit))
  }
}
