import EventsData
import NewsModel

extension WordList {
  /// Nouns for people and bodies of people: "Turkish troops" act for Turkey, a "US caucus" does not.
  static let actorNouns = WordList(events_actor_nouns().buffer)
}
