import EventsData
import NewsModel

extension WordList {
  /// Nouns for people and bodies of people: "Turkish troops" act for Turkey, a "US caucus" does not.
  static let actorNouns: WordList = {
    let table = events_actor_nouns()
    return WordList(UnsafeRawBufferPointer(start: table.bytes, count: table.count))
  }()
}
