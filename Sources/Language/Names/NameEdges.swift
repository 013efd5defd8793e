import LanguageData
import NewsModel

/// Mends where names begin and end at a hyphen, and names what governs by the person at its head: `name-edges.tsv`.
///
/// "Moon Jae-in" is one name to its end, "al-Hakim" from its article on, and "the Berg administration" is a body.
struct NameEdges: Sendable {
  static let shared = NameEdges(LexiconTable(LanguageTables.text(of: language_name_edges())))

  private var compounds: Set<WordHash> = []
  private var articles: Set<WordHash> = []
  private var bodies: Set<WordHash> = []

  init(_ table: LexiconTable) {
    for row in table.rows {
      let words = row.list("words").map { WordHash($0) }
      switch row["kind"] {
      case "compound": compounds.formUnion(words)
      case "article": articles.formUnion(words)
      case "body": bodies.formUnion(words)
      default: break
      }
    }
  }

  /// The names in text order, with the edges of people's names mended.
  ///
  /// - Complexity: O(*n*) in the names.
  func mended(_ names: [Name], in text: AnalyzedText) -> [Name] {
    var result: [Name] = []
    result.reserveCapacity(names.count)
    for (number, name) in names.enumerated() {
      guard name.type == .person || name.type == .organization else {
        result.append(name)
        continue
      }
      var mended = name
      let next = number + 1 < names.count ? names[number + 1].tokens.lowerBound : text.tokens.count
      if name.type == .person {
        let start = start(of: name.tokens, text)
        if start < name.tokens.lowerBound, let last = result.last, last.tokens.upperBound > start {
          result.removeLast()
        }
        mended.tokens = start..<end(of: name.tokens, before: next, text)
      }
      if mended.tokens.upperBound < next, bodies.contains(text.tokens[mended.tokens.upperBound].word) {
        mended.tokens = mended.tokens.lowerBound..<mended.tokens.upperBound + 1
        mended.type = .organization
      }
      result.append(mended)
    }
    return result
  }

  /// "al-Hakim" of which only "-Hakim" was read; a hyphen behind anything else is no part of the name.
  private func start(of tokens: Range<Int>, _ text: AnalyzedText) -> Int {
    let first = tokens.lowerBound
    guard isHyphen(first, text), tokens.count > 1 else { return first }
    return first > 0 && articles.contains(text.tokens[first - 1].word) ? first - 1 : first + 1
  }

  /// "Moon Jae-in" of which only "Moon Jae" was read.
  private func end(of tokens: Range<Int>, before limit: Int, _ text: AnalyzedText) -> Int {
    let end = tokens.upperBound
    guard tokens.count > 1, end + 1 < limit, isHyphen(end, text), text.tokens[end + 1].features.contains(.glued),
      !text.tokens[end + 1].features.contains(.capitalized), !compounds.contains(text.tokens[end + 1].word),
      text.words(of: end + 1..<end + 2).utf8.allSatisfy({ $0 &- 0x61 < 26 })
    else { return end }
    return end + 2
  }

  private func isHyphen(_ index: Int, _ text: AnalyzedText) -> Bool {
    text.tokens[index].word == "-" && text.tokens[index].features.contains(.glued)
  }
}
