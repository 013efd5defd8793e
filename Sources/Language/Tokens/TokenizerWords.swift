import LanguageData
import NewsModel

/// The words that the tokenizer treats in their own way: `Data/tokenizer-words.tsv`.
struct TokenizerWords: Sendable {
  static let shared = TokenizerWords(LexiconTable(LanguageTables.text(of: language_tokenizer_words())))

  /// Abbreviations that end with a full stop, without it.
  private var abbreviations: Set<WordHash> = []
  /// Abbreviations after which a sentence hardly ever ends: titles and the like.
  private var openAbbreviations: Set<WordHash> = []
  /// Prefixes that keep the hyphen behind them.
  private var prefixes: Set<WordHash> = []
  /// Words of two tokens, with the length of the first in bytes.
  private var contractions: [WordHash: Int] = [:]

  init(_ table: LexiconTable) {
    for row in table.rows {
      let word = WordHash(row["word"])
      switch row["kind"] {
      case "abbreviation": abbreviations.insert(word)
      case "title":
        abbreviations.insert(word)
        openAbbreviations.insert(WordHash(row["word"] + "."))
      case "prefix": prefixes.insert(word)
      case "contraction": contractions[word] = Int(row["cut"])
      default: break
      }
    }
  }

  func isAbbreviation(_ word: WordHash) -> Bool { abbreviations.contains(word) }
  /// Whether a token with its full stop, such as `sen.`, is followed by more of its sentence.
  func isOpenAbbreviation(_ token: WordHash) -> Bool { openAbbreviations.contains(token) }
  func isPrefix(_ word: WordHash) -> Bool { prefixes.contains(word) }
  func firstPartLength(_ word: WordHash) -> Int? { contractions[word] }
}
