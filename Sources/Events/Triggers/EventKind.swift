import NewsModel

/// What the readers of an event ask of its type: a row of `Data/event-types.tsv`, looked up once for the words of the lexicon
/// and not for each mention.
///
/// Traits are fields and no set: they are asked for at each word of a clause.
final class EventKind: Sendable {
  let type: EventType
  let roles: EventRoles
  /// See ``ClauseReader``.
  let isAttended: Bool
  let isSpoken: Bool
  let isAgreed: Bool
  let isThreatening: Bool
  let isAsking: Bool
  let isPersonal: Bool
  let isAbstract: Bool
  let isSited: Bool
  /// See ``PlaceReader``.
  let isLocal: Bool
  let isTaking: Bool
  let isStriking: Bool
  let isHeld: Bool
  let isGoverned: Bool
  let isDomestic: Bool
  let placePrepositions: Set<WordHash>
  /// See ``HeldEvents``.
  let isFraming: Bool
  /// See ``EventNamer``.
  let isGathering: Bool
  let isRecurring: Bool

  init(
    _ type: EventType, roles: EventRoles = .general, traits: Set<EventTrait> = [],
    placePrepositions: Set<WordHash> = []
  ) {
    self.type = type
    self.roles = roles
    isAttended = traits.contains(.attended)
    isSpoken = traits.contains(.spoken)
    isAgreed = traits.contains(.agreed)
    isThreatening = traits.contains(.threatening)
    isAsking = traits.contains(.asking)
    isPersonal = traits.contains(.personal)
    isAbstract = traits.contains(.abstract)
    isSited = traits.contains(.sited)
    isLocal = traits.contains(.local)
    isTaking = traits.contains(.taking)
    isStriking = traits.contains(.striking)
    isHeld = traits.contains(.held)
    isGoverned = traits.contains(.governed)
    isDomestic = traits.contains(.domestic)
    self.placePrepositions = placePrepositions
    isFraming = traits.contains(.framing)
    isGathering = traits.contains(.gathering)
    isRecurring = traits.contains(.recurring)
  }
}

extension EventType {
  /// Whether a name that an event of this type has is given again in another year: "the general election".
  package var isRecurring: Bool { EventKind.of(self).isRecurring }
}
