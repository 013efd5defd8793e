import NewsModel
import PositionsData

/// Words that stand beside praised or blamed people more often than not: `Data/tone-words.tsv`.
struct ToneWords: Sendable {
  static let shared = ToneWords()

  private var tones: [WordHash: Int] = [:]

  private init() {
    let bytes = positions_tone_words()
    let table = LexiconTable(
      String(decoding: UnsafeRawBufferPointer(start: bytes.bytes, count: bytes.count), as: UTF8.self))
    for row in table.rows { tones[WordHash(row["word"])] = row["tone"] == "good" ? 1 : -1 }
  }

  /// 1 for good, −1 for bad, 0 for neither.
  func tone(of token: Token) -> Int { tones[token.word] ?? tones[token.lemma] ?? 0 }
}
