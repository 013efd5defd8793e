import NewsModel

/// What the readers of an event ask of its type, looked up once for the words of the lexicon and not for each mention.
final class EventKind: Sendable {
  let type: EventType
  let roles: EventRoles
  /// What it is about may be a thing: see ``ClauseReader``.
  let isPhysical: Bool
  let isAttended: Bool
  /// See ``PlaceReader``.
  let isLocal: Bool
  let isTaking: Bool
  let isHeld: Bool
  let placePrepositions: Set<WordHash>

  init(_ type: EventType) {
    self.type = type
    roles = EventRoles.of(type)
    isPhysical = !ClauseReader.nonphysical.contains(type.rawValue)
    isAttended = ClauseReader.attended.contains(type.rawValue)
    isLocal = PlaceReader.local.contains(type.rawValue)
    isTaking = PlaceReader.taking.contains(type.rawValue)
    isHeld = PlaceReader.held.contains(type.rawValue)
    placePrepositions = PlaceReader.prepositions(of: type)
  }
}
