import NewsModel

/// A person, country, organization or group that a sentence names which tells an event.
struct NearbyActor {
  let entity: Int
  /// The nearest mention in the sentence of the event's first mention.
  var mention: Mention?
  /// The nearest mention of all, which shows that the actor takes part.
  var evidence: TextSpan
  /// How many tokens lie between the event and ``evidence``.
  var distance: Int
  /// Named in the sentence of a later mention of the event.
  var isLater = false
}
