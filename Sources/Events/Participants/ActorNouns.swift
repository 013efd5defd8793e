import EventsData
import NewsModel

/// Nouns for people and bodies of people: "Turkish troops" act for Turkey, a "US caucus" does not.
struct ActorNouns: Sendable {
  static let shared = ActorNouns()

  private let words: Set<WordHash>

  private init() {
    let table = events_actor_nouns()
    let text = String(
      decoding: UnsafeRawBufferPointer(start: table.bytes, count: table.count), as: UTF8.self)
    words = Set(
      text.utf8.split(separator: UInt8(ascii: "\n")).compactMap {
        $0.first == UInt8(ascii: "#") ? nil : WordHash(Substring($0))
      })
  }

  func contains(_ lemma: WordHash) -> Bool { words.contains(lemma) }
}
