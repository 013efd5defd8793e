import NewsModel
import SentimentData

/// Words that stand beside praised or blamed people more often than not: `Data/tone-words.tsv`.
struct ToneWords: Sendable {
  static let shared = ToneWords()

  private enum Tone: String { case good, bad }

  private var tones: [WordHash: Int] = [:]

  private init() {
    let rows = LexiconTable(sentiment_tone_words()).rows
    for row in rows { tones[WordHash(row["word"])] = row.value("tone", as: Tone.self) == .good ? 1 : -1 }
  }

  /// 1 for good, −1 for bad, 0 for neither.
  func tone(of token: Token) -> Int { tones[token.word] ?? tones[token.lemma] ?? 0 }
}
