import NewsModel

/// One place in the text that shows an event.
struct TriggerMention {
  /// The token that carries the meaning.
  var head: Int
  /// The words that name it.
  var tokens: Range<Int>
  var type: EventType
  var family: String
  var weight: Double
  var isName: Bool
  var isNoun: Bool
  var isTitle: Bool
  var status: Event.Status
  var participants: [Event.Participant]
  var place: (entity: Int, span: TextSpan)?
  var time: Event.Time?
}
