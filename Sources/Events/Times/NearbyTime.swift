import NewsModel

/// A date that the text gives near an event, before it is chosen which of them is the event's.
struct NearbyTime {
  var found: TimeFinder.Found
  var date: PartialDate
  /// The sentence of the words.
  var sentence: Int
  /// The place of the nearest mention among the event's.
  var mention: Int
  /// Sentences from that mention to the words: 0 in its own, -1 in the one before.
  var offset: Int
  /// How many tokens lie between them.
  var distance: Int
  /// The day that the opening of the article gives.
  var isLead = false
}
