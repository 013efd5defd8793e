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
    let tree = ClauseTree(text, entities: entities)
    let places = PlaceReader(text, entities: entities, tree: tree)
    let finder = TriggerFinder(text, entities: entities, tree: tree, places: places)
    let opening = Opening(
      place: places.leadPlace(), country: places.chiefCountry(), outer: places.outerPlaces())
    let groups = EventGroups(text, entities: entities, tree: tree).groups(of: finder.triggers())
    let features = SalienceFeatures(text, entities: entities, groups: groups)
    var kept = EventSalience(text, features: features).kept(of: groups)
    // Where something that is drawn took place is drawn too: "met at the summit".
    let held = HeldEvents(groups, in: text)
    let frames = held.frames(around: kept)
    kept += frames
    let phrases = NamePhrases(text, entities: entities, tree: tree)
    let namer = EventNamer(phrases)
    let identity = EventIdentity(phrases)
    let chooser = ParticipantChooser(text, entities: entities, tree: tree, groups: groups)
    let timing = TimeChooser(text, tree: tree, times: finder.times)
    let statuses = StatusChooser(text, tree: tree)
    var taken: Set<Event.ID> = []
    let ordered = kept.sorted { text.span(of: $0[0].tokens) < text.span(of: $1[0].tokens) }
    var events = ordered.map {
      event(of: $0, namer, identity, chooser, timing, statuses, tree, opening, text, entities, places, &taken)
    }
    for (index, parent) in HeldEvents(ordered, in: text).parents().enumerated() { events[index].parent = parent }
    for index in events.indices { setScene(of: index, in: &events) }
    return EventReading(events: events)
  }

  // MARK: Parts

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

  // MARK: Events

  /// Where the opening of the article says that its matter happened.
  private struct Opening {
    let place: PlaceReader.Found?
    /// The country that the article is about.
    let country: PlaceReader.Found?
    /// Places by those that hold them.
    let outer: [Int: Int]
  }

  private func event(
    of group: [TriggerMention], _ namer: EventNamer, _ identity: EventIdentity, _ chooser: ParticipantChooser,
    _ timing: TimeChooser,
    _ statuses: StatusChooser, _ tree: ClauseTree, _ opening: Opening, _ text: AnalyzedText, _ entities: EntityReading,
    _ reader: PlaceReader, _ taken: inout Set<Event.ID>
  ) -> Event {
    let trigger = group.naming
    let stated = stated(in: group)
    let places = group.compactMap(\.place)
    // "Norway's parliament met in Oslo. Kenya held an election.": not where the sentence before was.
    let isAbroad = stated.contains { entities.entities[$0.entity].type == .country }
    let place =
      finest(isAbroad ? places.filter { $0.nearness <= .sentence } : places, of: group[0].kind, opening)
      ?? PlaceReader.place(among: stated, of: group[0].kind, entities)
      ?? leadPlace(of: group, opening, text, reader)
      ?? homePlace(of: group, stated, opening.country, entities, reader)
    // In a sentence or two all are named near everything: only the clause tells who takes part.
    let participants =
      EventSalience.isShort(text) ? stated : chooser.participants(of: group, place: place?.entity)
    let (time, status) = timeAndStatus(of: group, named: trigger, timing, statuses, text)
    let name = namer.name(of: group, participants: participants, place: place?.entity, date: time?.date)
    let first = group[0]
    let shown = EventGroups.shown(of: group)
    let identity = identity.words(
      for: trigger, in: tree, participants: participants, place: place?.entity, date: time?.date)
    let id = FreeID.first(isTaken: taken.contains) { Event.ID(name: $0 > 1 ? "\(identity) \($0)" : identity) }
    taken.insert(id)
    return Event(
      id: id, type: first.type, name: name, trigger: text.span(of: shown.tokens),
      mentions: group.map { text.span(of: $0.tokens) }, participants: participants, place: place?.entity,
      placeSpan: place?.span, time: time, status: status,
      confidence: first.isName ? 0.9 : first.isNoun ? 0.8 : 0.7, rule: first.isName ? Event.nameRule : "trigger")
  }

  /// When an event was, and whether it has happened. Nothing has on a day to come: either that day is another's, or the
  /// event is planned.
  private func timeAndStatus(
    of group: [TriggerMention], named trigger: TriggerMention, _ timing: TimeChooser, _ statuses: StatusChooser,
    _ text: AnalyzedText
  ) -> (Event.Time?, Event.Status) {
    func isToCome(_ time: Event.Time?) -> Bool {
      guard let date = time?.date, let published = text.publicationDate else { return false }
      return date.isAfter(published)
    }
    func isOver(_ time: Event.Time) -> Bool {
      guard let date = time.date, let published = text.publicationDate else { return false }
      return published.isAfter(date)
    }
    var time = timing.time(of: group)
    var status = statuses.status(of: group, shown: trigger, on: time?.date)
    if status == .planned || status == .hypothetical, let told = time, isOver(told), let date = told.date {
      guard timing.isOwn(told, of: group) else { return (timing.time(ofPlanned: group), status) }
      return (time, status == .planned && !statuses.isTold(trigger, as: .planned, on: date) ? .happened : status)
    }
    guard status == .happened, isToCome(time) else { return (time, status) }
    time = timing.time(ofPast: group)
    status = statuses.status(of: group, shown: trigger, on: time?.date)
    return (time, status == .happened && isToCome(time) ? .planned : status)
  }

  /// Whom the clauses name; of deeds that one does to another, each role as the first mention that fills it has it.
  private func stated(in group: [TriggerMention]) -> [Event.Participant] {
    var participants: [Event.Participant] = []
    let isShared = group.first?.kind.roles.isShared ?? false
    var tellers = 0
    // Of what an article tells over and over, the first mentions that name anyone say who is in it.
    for mention in group where !mention.participants.isEmpty && tellers < 3 {
      tellers += 1
      let filled = isShared ? [] : Set(participants.map(\.role))
      for participant in mention.participants
      where !filled.contains(participant.role) && participants.count < 6
        && !participants.contains(where: { $0.entity == participant.entity })
      {
        participants.append(participant)
      }
    }
    return participants
  }

  /// The nearest place of the mentions, or one inside of it that another mention or the opening names: an attack "in
  /// Kenya" that was "in Lund, Kenya".
  private func finest(_ places: [PlaceReader.Found], of kind: EventKind, _ opening: Opening) -> PlaceReader.Found? {
    guard var found = places.min(by: { $0.nearness < $1.nearness }) else { return nil }
    guard kind.isLocal, !opening.outer.isEmpty else { return found }
    let others = places.filter { $0.nearness <= .sentence } + (opening.place.map { [$0] } ?? [])
    for _ in 0..<3 {
      guard let inner = others.first(where: { opening.outer[$0.entity] == found.entity }) else { break }
      found = inner
    }
    return found
  }

  /// What an article opens with happened where its opening says, if it is of a kind that has one place.
  private func leadPlace(
    of group: [TriggerMention], _ found: Opening, _ text: AnalyzedText, _ places: PlaceReader
  ) -> PlaceReader.Found? {
    guard let lead = found.place, let first = group.first, first.kind.isLocal else { return nil }
    if group.allSatisfy({ text.tokens[$0.head].features.contains(.quoted) }) { return nil }
    if places.borders.isAside(first.head, without: nil) { return nil }
    if group.count == 1, places.borders.isAnswered(first.head) { return nil }
    if places.namesOther(than: lead, beside: first.head, outer: found.outer) { return nil }
    let opening = text.sentences.prefix { !($0.paragraph > 3) }.last?.tokens.upperBound ?? 0
    return first.head < opening ? lead : nil
  }

  /// What a country's bodies do or suffer is taken to be at home: in the country that the article is about, where no other
  /// takes part.
  private func homePlace(
    of group: [TriggerMention], _ participants: [Event.Participant], _ country: PlaceReader.Found?,
    _ entities: EntityReading, _ places: PlaceReader
  ) -> PlaceReader.Found? {
    guard let country, let first = group.first, first.kind.isDomestic else { return nil }
    if places.namesOther(than: country, beside: first.head) { return nil }
    let isAlone = participants.allSatisfy {
      entities.entities[$0.entity].type != .country || $0.entity == country.entity
    }
    return isAlone && first.status != .denied ? country : nil
  }
}
