import NewsModel

/// One place in the text that shows an event.
struct TriggerMention {
  /// The token that carries the meaning.
  var head: Int
  /// The words that name it.
  var tokens: Range<Int>
  var kind: EventKind
  var family: String
  var weight: Double
  var isName: Bool
  var isNoun: Bool
  var isTitle: Bool
  var status: Event.Status
  var participants: [Event.Participant]
  var place: PlaceReader.Found?
  var time: TimedMention?
  /// How likely it tells again what the most similar of the earlier happenings of its type is, in natural logarithms of odds.
  var likeness: Double?

  var type: EventType { kind.type }
}

/// When a mention says that something happened, and how surely that is meant.
struct TimedMention {
  var time: Event.Time
  var tokens: Range<Int>
  /// 0 where the time hangs from the trigger, 1 in its sentence, 2 in the sentence before.
  var distance: Int
}

extension [TriggerMention] {
  /// The first clear mention of an event, which names it: not the title's clipped one where a fuller follows, "the 2020 US
  /// presidential election" for "the race".
  var naming: TriggerMention {
    first { !$0.isTitle && (!$0.participants.isEmpty || $0.isName) }
      ?? first { $0.isNoun && self[0].isNoun && $0.tokens.count > self[0].tokens.count + 1 } ?? self[0]
  }
}
