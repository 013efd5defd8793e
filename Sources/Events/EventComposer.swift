import NewsModel

/// Makes each event of an article of the mentions that tell it: chooses place, participants, date and status, then names it.
struct EventComposer {
  private let text: AnalyzedText
  private let tree: ClauseTree
  private let places: PlaceChooser
  private let participants: ParticipantChooser
  private let times: TimeChooser
  private let statuses: StatusChooser
  private let namer: EventNamer
  private let identity: EventIdentity
  /// The ids of the events made so far.
  private var taken: Set<Event.ID> = []

  init(_ reading: TriggerReading) {
    text = reading.text
    tree = reading.tree
    places = PlaceChooser(reading)
    participants = ParticipantChooser(text, entities: reading.entities, tree: tree, groups: reading.groups)
    times = TimeChooser(text, tree: tree, times: reading.times)
    statuses = StatusChooser(text, tree: tree)
    let phrases = NamePhrases(text, entities: reading.entities, tree: tree)
    namer = EventNamer(phrases)
    identity = EventIdentity(phrases)
  }

  /// The event that some mentions tell, with an id that none before has.
  ///
  /// - Parameter group: In the order of the text, at least one.
  mutating func event(of group: [TriggerMention]) -> Event {
    let trigger = group.naming
    let stated = stated(in: group)
    let place = places.place(of: group, stated: stated)
    // In a sentence or two all are named near everything: only the clause tells who takes part.
    let participants =
      EventSalience.isShort(text) ? stated : participants.participants(of: group, place: place?.entity)
    let (time, status) = timeAndStatus(of: group)
    let name = namer.name(of: group, participants: participants, place: place?.entity, date: time?.date)
    let first = group[0]
    let words = identity.words(
      for: trigger, in: tree, participants: participants, place: place?.entity, date: time?.date)
    let id = FreeID.first(isTaken: taken.contains) { Event.ID(name: $0 > 1 ? "\(words) \($0)" : words) }
    taken.insert(id)
    return Event(
      id: id, type: first.type, name: name, trigger: text.span(of: EventGroups.shown(of: group).tokens),
      mentions: group.map { text.span(of: $0.tokens) }, participants: participants, place: place?.entity,
      placeSpan: place?.span, time: time, status: status,
      confidence: first.isName ? 0.9 : first.isNoun ? 0.8 : 0.7, rule: first.isName ? Event.nameRule : "trigger")
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

  /// When an event was, and whether it has happened. Nothing has on a day to come: either that day is another's, or the
  /// event is planned.
  private func timeAndStatus(of group: [TriggerMention]) -> (Event.Time?, Event.Status) {
    let trigger = group.naming
    func isToCome(_ time: Event.Time?) -> Bool {
      guard let date = time?.date, let published = text.publicationDate else { return false }
      return date.isAfter(published)
    }
    func isOver(_ time: Event.Time) -> Bool {
      guard let date = time.date, let published = text.publicationDate else { return false }
      return published.isAfter(date)
    }
    var time = times.time(of: group)
    var status = statuses.status(of: group, shown: trigger, on: time?.date)
    if status == .planned || status == .hypothetical, let told = time, isOver(told), let date = told.date {
      guard times.isOwn(told, of: group) else { return (times.time(ofPlanned: group), status) }
      return (time, status == .planned && !statuses.isTold(trigger, as: .planned, on: date) ? .happened : status)
    }
    guard status == .happened, isToCome(time) else { return (time, status) }
    time = times.time(ofPast: group)
    status = statuses.status(of: group, shown: trigger, on: time?.date)
    return (time, status == .happened && isToCome(time) ? .planned : status)
  }
}
