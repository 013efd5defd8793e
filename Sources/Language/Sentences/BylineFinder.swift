import LanguageData
import NewsModel

/// Tells paragraphs that only say who wrote, photographed or helped with an article: "By ADA BERG in Suva", "Story: Ada Berg &
/// Otto Lind", "Otto Lind contributed to this report." Whom they name is nobody in it.
struct BylineFinder: Sendable {
  /// The openings in `sentence-words.tsv`, the longest first.
  private let openings: [[WordHash]]

  init() {
    let table = LexiconTable(language_sentence_words())
    openings = table.rows.filter { $0["kind"] == "byline" }
      .map { row in row["word"].split(separator: " ").map { WordHash($0) } }.sorted { $0.count > $1.count }
  }

  /// - Complexity: O(1): only short paragraphs are read.
  func isByline(_ paragraph: Range<Int>, _ tokens: [Token], bytes: [UInt8]) -> Bool {
    guard paragraph.count <= Self.longest else { return false }
    var start = paragraph.lowerBound
    while start < paragraph.upperBound, Self.dashes.contains(tokens[start].word) { start += 1 }
    guard
      let opening = openings.first(where: { phrase in
        start + phrase.count < paragraph.upperBound
          && phrase.indices.allSatisfy { tokens[start + $0].word == phrase[$0] }
      })
    else { return false }
    var index = start + opening.count
    let hasColon = tokens[index].word == ":"
    if hasColon { index += 1 }
    // "By law all residents must register" is no byline: only names, and what joins them, may stand behind.
    guard index < paragraph.upperBound, isName(tokens[index], bytes) else { return false }
    let isSentence = tokens[paragraph.upperBound - 1].word == "."
    return !(isSentence && !hasColon && opening.count == 1)
      && (index..<paragraph.upperBound).allSatisfy { isName(tokens[$0], bytes) || isJoin(tokens[$0], bytes) }
  }

  /// "Otto Lind contributed to this report."
  func thanks(_ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    guard sentence.count <= Self.longest else { return false }
    return sentence.dropFirst().dropLast(3).contains { index in
      tokens[index].word == "contributed" && tokens[index + 1].word == "to"
        && (tokens[index + 2].word == "this" || tokens[index + 2].word == "the")
        && Self.articles.contains(tokens[index + 3].word)
    }
  }

  private func isName(_ token: Token, _ bytes: [UInt8]) -> Bool {
    let first = bytes[Int(token.start)]
    return first.isASCIIUppercase || first >= 0xC3
  }

  /// Marks, numbers and the small words between names.
  private func isJoin(_ token: Token, _ bytes: [UInt8]) -> Bool {
    let first = bytes[Int(token.start)] | 0x20
    return !(0x61...0x7A).contains(first) || Self.small.contains(token.word)
  }

  private static let longest = 30
  private static let dashes: Set<WordHash> = ["-", "--", "—", "–", "(", "[", "*"]
  private static let articles: Set<WordHash> = ["report", "story", "article", "reporting"]
  private static let small: Set<WordHash> = [
    "and", "in", "at", "of", "for", "the", "de", "la", "van", "von", "bin", "al", "el", "y", "with", "from", "reports",
  ]
}
