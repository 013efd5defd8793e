import NewsModel
import PositionsData

extension WordList {
  /// Nouns for people and bodies of people, which can hold a position: `Data/actor-nouns.txt`.
  static let actorNouns: WordList = {
    let table = positions_actor_nouns()
    return WordList(UnsafeRawBufferPointer(start: table.bytes, count: table.count))
  }()
}
