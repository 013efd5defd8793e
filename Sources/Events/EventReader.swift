package import NewsModel

/// Finds what happened in an article: triggers, participants, place and time.
///
/// Of "Russia and Jordan agreed to a cease-fire in Syria on Friday" it makes a cease-fire with two signatories, the place
/// Syria and the date of that Friday.
package struct EventReader: Sendable {
  package init() {}

  package func read(_ text: AnalyzedText, entities: EntityReading) -> EventReading {
    let tree = ClauseTree(text, entities: entities)
    let places = PlaceReader(text, entities: entities, tree: tree)
    let finder = TriggerFinder(text, entities: entities, tree: tree, places: places)
    let opening = Opening(place: places.leadPlace(), time: finder.leadTime())
    let mentions = finder.triggers()
    var groups: [[TriggerMention]] = []
    // One happening is of one type; a long article has thousands of groups.
    var groupsOfType: [EventType: [Int]] = [:]
    for mention in mentions {
      if let index = groupsOfType[mention.type]?.first(where: { isSame(groups[$0], mention, text) }) {
        groups[index].append(mention)
      } else {
        groupsOfType[mention.type, default: []].append(groups.count)
        groups.append([mention])
      }
    }
    let kept = EventSalience(text).kept(of: groups)
    let namer = EventNamer(text, entities: entities)
    var taken: Set<Event.ID> = []
    let ordered = kept.sorted { text.span(of: $0[0].tokens) < text.span(of: $1[0].tokens) }
    var events = ordered.map { event(of: $0, namer, opening, text, entities, &taken) }
    for index in events.indices { events[index].parent = parent(of: index, ordered, text) }
    return EventReading(events: events)
  }

  // MARK: Identity

  /// One family of words is one happening, unless their years or places tell them apart.
  private func isSame(_ group: [TriggerMention], _ mention: TriggerMention, _ text: AnalyzedText) -> Bool {
    guard let first = group.first, first.type == mention.type,
      first.family == mention.family || group.contains(where: { isPart(mention, of: $0, text) })
    else { return false }
    if first.isName, mention.isName, text.words(of: first.tokens) != text.words(of: mention.tokens) { return false }
    // Only places that the words of both name tell them apart.
    if let other = mention.place, other.nearness == .phrase,
      let one = group.lazy.compactMap(\.place).first(where: { $0.nearness == .phrase }), one.entity != other.entity
    {
      return false
    }
    if let year = year(of: mention), abs(year - (group.lazy.compactMap(self.year).first ?? now(text, like: year))) > 1 {
      return false
    }
    let own = mention.participants.map(\.entity)
    // Only where it is asked for: a group may be long.
    func isApart() -> Bool {
      let known = Set(group.flatMap { $0.participants.map(\.entity) })
      return !known.isEmpty && known.isDisjoint(with: own)
    }
    // "Berg died … Lind died": deeds of quite other people are two.
    if Self.personal.contains(mention.type.rawValue), !own.isEmpty, isApart() {
      return false
    }
    // Far below, a verb or a word that mostly shows a position needs one of its people again.
    if !mention.isNoun || mention.weight < 0, let last = group.last, mention.head - last.head > 600 {
      if !own.isEmpty, isApart() { return false }
      if own.isEmpty { return false }
    }
    return true
  }

  /// "Impeachment" after "the impeachment inquiry": the noun alone stands for the whole name.
  private func isPart(_ mention: TriggerMention, of other: TriggerMention, _ text: AnalyzedText) -> Bool {
    guard mention.isNoun, mention.tokens.count == 1, other.isNoun, other.tokens.count > 1 else { return false }
    return other.tokens.contains { text.tokens[$0].lemma == text.tokens[mention.head].lemma }
  }

  /// The year that the words beside a mention give it.
  private func year(of mention: TriggerMention) -> Int? {
    mention.time.flatMap { $0.distance < 2 ? $0.time.date?.year : nil }
  }

  /// The year of the article; where that is unknown, nothing is told apart.
  private func now(_ text: AnalyzedText, like year: Int) -> Int { text.document.publicationDate?.year ?? year }

  /// Kinds of which one article often tells several, each of other people.
  private static let personal: Set<String> = [
    "death", "CONSULT", "appointment", "trial", "award", "acquisition", "launch", "REQUEST", "SUPPORT", "ACCUSE",
  ]

  /// The event that another takes place at: "met on the sidelines of the summit", "spoke at the conference".
  private func parent(of index: Int, _ groups: [[TriggerMention]], _ text: AnalyzedText) -> Int? {
    for mention in groups[index] {
      for (other, group) in groups.enumerated() where other != index && Self.frames.contains(group[0].type.rawValue) {
        for outer in group where isHeld(mention.head, at: outer.tokens, text) { return other }
      }
    }
    return nil
  }

  /// Happenings that others are part of.
  private static let frames: Set<String> = [
    "summit", "meeting", "war", "election", "competition", "ceremony", "trial", "disaster",
  ]

  /// "at", "during" or "on the sidelines of" stands before the outer event, in the clause of the inner one.
  private func isHeld(_ head: Int, at outer: Range<Int>, _ text: AnalyzedText) -> Bool {
    guard outer.lowerBound > head, outer.lowerBound - head < 25,
      text.sentenceIndex(ofToken: head) == text.sentenceIndex(ofToken: outer.lowerBound)
    else { return false }
    for index in (max(head, outer.lowerBound - 4)..<outer.lowerBound).reversed() {
      switch text.tokens[index].word {
      case "during", "sidelines", "at": return true
      default: if text.tokens[index].tag == .verb || text.tokens[index].tag == .punctuation { return false }
      }
    }
    return false
  }

  // MARK: Events

  /// Where and when the opening of the article says that its matter happened.
  private struct Opening {
    let place: PlaceReader.Found?
    let time: Event.Time?
  }

  private func event(
    of group: [TriggerMention], _ namer: EventNamer, _ opening: Opening, _ text: AnalyzedText,
    _ entities: EntityReading,
    _ taken: inout Set<Event.ID>
  ) -> Event {
    // The first clear mention names it: not the title's clipped one where a fuller follows.
    let trigger = group.first { !$0.isTitle && (!$0.participants.isEmpty || $0.isName) } ?? group[0]
    var participants: [Event.Participant] = []
    for participant in group.flatMap(\.participants)
    where !participants.contains(where: { $0.entity == participant.entity }) && participants.count < 6 {
      participants.append(participant)
    }
    let place =
      group.compactMap(\.place).min { $0.nearness < $1.nearness }
      ?? PlaceReader.place(among: participants, of: group[0].type, entities)
      ?? leadPlace(of: group, opening.place, text)
    let name = namer.name(of: trigger, participants: participants, place: place?.entity)
    let first = group[0]
    // "The elections … the 2020 U.S. presidential election": the full name shows it best.
    let fuller = group.prefix(3).first { $0.isNoun && $0.tokens.count > first.tokens.count + 1 }
    let shown = first.isTitle && !first.isName ? fuller ?? first : first
    let times = group.compactMap(\.time).filter { $0.time.date != nil }
    // What the heading tells is news: it happened on the day that the opening gives.
    let isNews = first.isTitle && !first.isName && trigger.status != .denied && trigger.status != .hypothetical
    let time = (times.first { $0.distance < 2 } ?? times.first)?.time ?? (isNews ? opening.time : nil)
    let isAnchored = trigger.isName || !participants.isEmpty || place != nil
    let identity = identity(name, isAnchored: isAnchored, isName: trigger.isName, date: time?.date, text.document)
    var id = Event.ID(name: identity)
    var number = 2
    while taken.contains(id) {
      id = Event.ID(name: "\(identity) \(number)")
      number += 1
    }
    taken.insert(id)
    return Event(
      id: id, type: first.type, name: name, trigger: text.span(of: shown.tokens),
      mentions: group.map { text.span(of: $0.tokens) }, participants: participants, place: place?.entity,
      placeSpan: place?.span, time: time, status: trigger.status,
      confidence: first.isName ? 0.9 : first.isNoun ? 0.8 : 0.7, rule: first.isName ? "event name" : "trigger")
  }

  /// What an article opens with happened where its opening says, if it is of a kind that has one place.
  private func leadPlace(
    of group: [TriggerMention], _ lead: PlaceReader.Found?, _ text: AnalyzedText
  ) -> PlaceReader.Found? {
    guard let lead, let first = group.first, PlaceReader.local.contains(first.type.rawValue) else { return nil }
    let opening = text.sentences.prefix { !($0.paragraph > 3) }.last?.tokens.upperBound ?? 0
    return first.head < opening ? lead : nil
  }

  /// What makes events of two articles one: a name of its own; else who, what, where and the year. An event that nothing
  /// but a noun tells ("talks") is the article's own and meets no other.
  private func identity(
    _ name: String, isAnchored: Bool, isName: Bool, date: PartialDate?, _ document: Document
  ) -> String {
    if isName { return name }
    guard isAnchored else { return "\(name) \(String(WordHash(document.id.rawValue).rawValue >> 32, radix: 36))" }
    guard let year = date?.year ?? document.publicationDate?.year, !name.contains(String(year)) else { return name }
    return "\(name) \(year)"
  }
}
