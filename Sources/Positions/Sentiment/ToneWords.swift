import NewsModel
import PositionsData

/// Words that stand beside praised or blamed people more often than not: `Data/tone-words.tsv`.
struct ToneWords: Sendable {
  static let shared = ToneWords()

  private var tones: [WordHash: Int] = [:]

  private init() {
    let table = positions_tone_words()
    let rows = LexiconTable(UnsafeRawBufferPointer(start: table.bytes, count: table.count)).rows
    for row in rows { tones[WordHash(row["word"])] = row["tone"] == "good" ? 1 : -1 }
  }

  /// 1 for good, −1 for bad, 0 for neither.
  func tone(of token: Token) -> Int { tones[token.word] ?? tones[token.lemma] ?? 0 }
}
