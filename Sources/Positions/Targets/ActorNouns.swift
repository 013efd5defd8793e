import NewsModel
import PositionsData

/// Nouns for people and bodies of people, which can hold a position: `Data/actor-nouns.txt`.
struct ActorNouns: Sendable {
  static let shared = ActorNouns()

  private let words: Set<WordHash>

  private init() {
    let table = positions_actor_nouns()
    let text = String(decoding: UnsafeRawBufferPointer(start: table.bytes, count: table.count), as: UTF8.self)
    words = Set(text.split(separator: "\n").lazy.filter { !$0.hasPrefix("#") }.map { WordHash($0) })
  }

  func contains(_ lemma: WordHash) -> Bool { words.contains(lemma) }
}
