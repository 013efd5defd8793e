/// Something that happened, is planned or is alleged: a summit, a cease-fire, an arrest.
package struct Event: Hashable, Sendable {
  /// Readable and stable: `event:g-20-hamburg`. An XML NMTOKEN.
  package struct ID: RawRepresentable, Hashable, Sendable, Comparable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package init(name: some StringProtocol) { rawValue = "event:" + Slug.make(from: name) }
    package static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether it has happened, as the text tells it.
  package enum Status: String, Hashable, Sendable {
    case happened
    /// Announced, scheduled or threatened.
    case planned
    case ongoing
    /// Somebody says that it did not happen.
    case denied
    /// Demanded, feared or only supposed.
    case hypothetical
  }

  /// An entity that takes part, only as the text states it.
  package struct Participant: Hashable, Sendable {
    /// Index of the entity.
    package var entity: Int
    package var role: Role
    /// The mention that states it.
    package var span: TextSpan

    package init(entity: Int, role: Role, span: TextSpan) {
      self.entity = entity
      self.role = role
      self.span = span
    }
  }

  /// When, in words and as a date.
  package struct Time: Hashable, Sendable {
    package var span: TextSpan
    /// `nil` where the words cannot be resolved.
    package var date: PartialDate?

    package init(span: TextSpan, date: PartialDate? = nil) {
      self.span = span
      self.date = date
    }
  }

  package var id: ID
  package var type: EventType
  /// As a reader would call it: "Syria cease-fire".
  package var name: String
  /// The words that show it best, at their first clear mention.
  package var trigger: TextSpan
  /// Every mention of the event, the trigger among them, in text order.
  package var mentions: [TextSpan]
  package var participants: [Participant]
  /// Index of the entity where it took place.
  package var place: Int?
  package var placeSpan: TextSpan?
  package var time: Time?
  package var status: Status
  /// Index of the event that this one is part of.
  package var parent: Int?
  package var confidence: Float
  package var rule: String

  /// The rule of events that have a name of their own: "the Yalta Conference".
  package static let nameRule = "event name"
  /// Whether the words that show it first are its name.
  package var isNamed: Bool { rule == Self.nameRule }

  package init(
    id: ID, type: EventType, name: String, trigger: TextSpan, mentions: [TextSpan] = [],
    participants: [Participant] = [], place: Int? = nil, placeSpan: TextSpan? = nil, time: Time? = nil,
    status: Status = .happened, parent: Int? = nil, confidence: Float = 1, rule: String
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.trigger = trigger
    self.mentions = mentions.isEmpty ? [trigger] : mentions
    self.participants = participants
    self.place = place
    self.placeSpan = placeSpan
    self.time = time
    self.status = status
    self.parent = parent
    self.confidence = confidence
    self.rule = rule
  }
}
