import LanguageData
import NewsModel

/// The words that the tokenizer treats in their own way: `Data/tokenizer-words.tsv`.
struct TokenizerWords: Sendable {
  static let shared = TokenizerWords(LexiconTable(language_tokenizer_words()))

  /// Abbreviations that end with a full stop, without it.
  private var abbreviations: Set<WordHash> = []
  /// Abbreviations after which a sentence hardly ever ends: titles and the like.
  private var openAbbreviations: Set<WordHash> = []
  /// Abbreviations that are words too where no number follows ("No. 5"), without a capital ("ill.", "miss.") or at the end
  /// of a sentence ("etc.").
  private var numberings: Set<WordHash> = []
  private var properAbbreviations: Set<WordHash> = []
  private var finalAbbreviations: Set<WordHash> = []
  /// Units that are written right behind their number.
  private var units: Set<WordHash> = []
  /// Prefixes that keep the hyphen behind them.
  private var prefixes: Set<WordHash> = []
  /// The endings of kinds of files.
  private var fileEndings: Set<WordHash> = []
  /// Words of two tokens, with the length of the first in bytes.
  private var contractions: [WordHash: Int] = [:]
  /// Those that are names with a capital: Im Chang-ho.
  private var smallContractions: [WordHash: Int] = [:]

  init(_ table: LexiconTable) {
    for row in table.rows {
      let word = WordHash(row["word"])
      switch row["kind"] {
      case "abbreviation": abbreviations.insert(word)
      case "title":
        abbreviations.insert(word)
        openAbbreviations.insert(WordHash(row["word"] + "."))
      case "numbering":
        abbreviations.insert(word)
        numberings.insert(word)
      case "proper":
        abbreviations.insert(word)
        properAbbreviations.insert(word)
      case "final":
        abbreviations.insert(word)
        finalAbbreviations.insert(word)
      case "unit": units.insert(word)
      case "prefix": prefixes.insert(word)
      case "file": fileEndings.insert(word)
      case "contraction": contractions[word] = Int(row["cut"])
      case "small": smallContractions[word] = Int(row["cut"])
      default: row.refuse(row["kind"], as: "kind")
      }
    }
  }

  func isAbbreviation(_ word: WordHash) -> Bool { abbreviations.contains(word) }
  func isNumbering(_ word: WordHash) -> Bool { numberings.contains(word) }
  func isProper(_ word: WordHash) -> Bool { properAbbreviations.contains(word) }
  func isFinal(_ word: WordHash) -> Bool { finalAbbreviations.contains(word) }
  func isUnit(_ word: WordHash) -> Bool { units.contains(word) }
  /// Whether a token with its full stop, such as `sen.`, is followed by more of its sentence.
  func isOpenAbbreviation(_ token: WordHash) -> Bool { openAbbreviations.contains(token) }
  func isPrefix(_ word: WordHash) -> Bool { prefixes.contains(word) }
  func isFileEnding(_ word: WordHash) -> Bool { fileEndings.contains(word) }

  /// The bytes of the first part of a word that is two, such as `dont`.
  ///
  /// - Parameter isSmall: Whether the word is written without a capital.
  func firstPartLength(_ word: WordHash, isSmall: Bool) -> Int? {
    contractions[word] ?? (isSmall ? smallContractions[word] : nil)
  }
}
