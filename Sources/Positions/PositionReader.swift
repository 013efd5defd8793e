package import NewsModel

/// Finds who says what about whom in an article.
///
/// Of "Putin denied that Russia had interfered in the election" it makes the position of Putin that denies, with the
/// cue "denied", the content "Russia had interfered in the election" and the target Russia.
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
    let article = AttributedText(text, entities: entities, events: events)
    let targets = TargetFinder()
    var reading = PositionReading()
    for index in article.attributions.indices {
      guard let stance = article.stance(of: index), case var position = article.position(of: index, stance),
        !isSame(position, as: reading.positions.last)
      else { continue }
      let candidates = article.candidates(of: index, position)
      observe(candidates)
      add(targets.reading(of: candidates), to: &position)
      if article.hasUnknownSpeaker(index) {
        reading.findings.append(
          Finding(
            .unknownSpeaker, span: position.content.first,
            message: "No speaker could be read for this quotation; the position is kept without one."))
      }
      reading.positions.append(position)
    }
    return reading
  }

  /// Two readings of one speaker by one cue are one position.
  private func isSame(_ position: Position, as last: Position?) -> Bool {
    guard let last, last.cue != nil, last.cue == position.cue else { return false }
    // "They said": the words are one, and those who are meant are several.
    return last.source == position.source && (last.source != nil || last.sourceSpan == position.sourceSpan)
  }

  private func add(_ found: TargetFinder.Reading, to position: inout Position) {
    position.targets = found.targets
    position.rule += TargetSupport.ending(for: found.support)
    // What all of them lack is no surer than they are.
    if let first = found.support.first, found.support.allSatisfy({ $0 == first }) {
      position.confidence -= first.doubt
    }
  }
}
