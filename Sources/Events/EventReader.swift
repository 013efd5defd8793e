package import NewsModel

/// Finds what happened in an article: triggers, participants, place and time.
///
/// Of "Russia and Jordan agreed to a cease-fire in Syria on Friday" it makes a cease-fire with two signatories, the place
/// Syria and the date of that Friday.
package struct EventReader: Sendable {
  package init() {}

  /// Finds the events of an article.
  ///
  /// - Parameters:
  ///   - text: An article with its tags and dependencies.
  ///   - entities: Those of the same article; participants and places are indices into its entities.
  /// - Returns: Events in the order of the words that show them first, each with an id that no other of the article has.
  package func read(_ text: AnalyzedText, entities: EntityReading) -> EventReading {
    let reading = TriggerReading(text, entities: entities)
    let features = SalienceFeatures(text, entities: entities, groups: reading.groups)
    var kept = EventSalience(text, features: features).kept(of: reading.groups)
    // Where something that is drawn took place is drawn too: "met at the summit".
    kept += HeldEvents(reading.groups, in: text).frames(around: kept)
    let ordered = kept.sorted { text.span(of: $0[0].tokens) < text.span(of: $1[0].tokens) }
    var composer = EventComposer(reading)
    var events = ordered.map { composer.event(of: $0) }
    for (index, parent) in HeldEvents(ordered, in: text).parents().enumerated() { events[index].parent = parent }
    for index in events.indices { setScene(of: index, in: &events) }
    return EventReading(events: events)
  }

  /// What is said or done at a rally or hearing is said there and then.
  private func setScene(of index: Int, in events: inout [Event]) {
    guard let number = events[index].parent else { return }
    let parent = events[number]
    if events[index].place == nil { (events[index].place, events[index].placeSpan) = (parent.place, parent.placeSpan) }
    // What has happened was not at what is still to come.
    if events[index].time?.date == nil, parent.time?.date?.day != nil,
      parent.status == .happened || events[index].status != .happened
    {
      events[index].time = parent.time
    }
  }
}
