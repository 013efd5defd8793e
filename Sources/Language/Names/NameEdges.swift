import LanguageData
import NewsModel

/// Mends where names begin and end at hyphens and in lists, and names what governs by the person at its head:
/// `name-edges.tsv`.
///
/// "Moon Jae-in" is one name to its end, "al-Hakim" from its article on, "Ministry of Trade, Industry and Energy" is one,
/// and "the Berg administration" is a body.
struct NameEdges: Sendable {
  static let shared = NameEdges(LexiconTable(language_name_edges()))

  private let words: NameEdgeWords
  private var compounds: Set<WordHash> { words.compounds }
  private var articles: Set<WordHash> { words.articles }
  private var bodies: Set<WordHash> { words.bodies }
  private var lists: Set<WordHash> { words.lists }

  init(_ table: LexiconTable) { words = NameEdgeWords(table) }

  /// The names in text order, with the edges of people's names mended.
  ///
  /// - Complexity: O(*n*) in the names.
  func mended(_ names: [Name], in text: AnalyzedText) -> [Name] {
    var result: [Name] = []
    result.reserveCapacity(names.count)
    for (number, name) in names.enumerated() where name.tokens.lowerBound >= result.last?.tokens.upperBound ?? 0 {
      let rest = names[(number + 1)...]
      var mended = name
      if name.type == .person || name.type == .place {
        let start = start(of: name.tokens, text)
        if start < name.tokens.lowerBound, let last = result.last, last.tokens.upperBound > start {
          result.removeLast()
        }
        let end = name.type == .person ? end(of: name.tokens, before: rest.first, text) : name.tokens.upperBound
        mended.tokens = start..<end
      }
      if name.type == .organization, let start = startOfList(name.tokens, text) {
        while let last = result.last, last.tokens.upperBound > start { result.removeLast() }
        mended.tokens = start..<name.tokens.upperBound
      }
      if name.type == .organization, let end = endOfList(name.tokens, before: rest, text) {
        mended.tokens = mended.tokens.lowerBound..<end
      }
      if name.type == .person || name.type == .organization, mended.tokens.upperBound < text.tokens.count,
        bodies.contains(text.tokens[mended.tokens.upperBound].word)
      {
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
  private func end(of tokens: Range<Int>, before next: Name?, _ text: AnalyzedText) -> Int {
    let end = tokens.upperBound
    let limit = next?.tokens.lowerBound ?? text.tokens.count
    guard tokens.count > 1, end + 1 < limit, isHyphen(end, text), text.tokens[end + 1].features.contains(.glued),
      !text.tokens[end + 1].features.contains(.capitalized), !compounds.contains(text.tokens[end + 1].word),
      text.words(of: end + 1..<end + 2).utf8.allSatisfy(\.isASCIILowercase)
    else { return end }
    return end + 2
  }

  /// The end of "Ministry of Trade, Industry and Energy", of which "Ministry of Trade" was read; `nil` where no list goes on
  /// behind a name, or where it names people or places.
  private func endOfList(_ tokens: Range<Int>, before rest: ArraySlice<Name>, _ text: AnalyzedText) -> Int? {
    guard tokens.count > 2, lists.contains(text.tokens[tokens.lowerBound].word),
      text.tokens[tokens.lowerBound + 1].word == "of" || text.tokens[tokens.lowerBound + 1].word == "for"
    else { return nil }
    var end = tokens.upperBound
    while end + 1 < text.tokens.count, text.tokens[end].word == ",", let item = endOfItem(from: end + 1, text) {
      end = item
      guard end < text.tokens.count, text.tokens[end].word == "and" || text.tokens[end].word == "&" else { continue }
      guard let last = endOfItem(from: end + 1, text) else { return nil }
      let inside = rest.prefix { $0.tokens.lowerBound < last }
      return inside.allSatisfy { $0.type == .organization && $0.tokens.upperBound <= last } ? last : nil
    }
    return nil
  }

  /// Where "the Trade, Industry and Energy Ministry" begins, of which "Industry and Energy Ministry" was read; `nil` where no
  /// list leads to a name.
  private func startOfList(_ tokens: Range<Int>, _ text: AnalyzedText) -> Int? {
    guard tokens.count > 2, lists.contains(text.tokens[tokens.upperBound - 1].word),
      tokens.contains(where: { text.tokens[$0].word == "and" || text.tokens[$0].word == "&" })
    else { return nil }
    var start = tokens.lowerBound
    while start > 2, text.tokens[start - 1].word == ",", text.tokens[start - 2].features.contains(.capitalized),
      tokens.lowerBound - start < 8
    {
      start -= 2
      if text.tokens[start - 1].word == "the" { return start }
    }
    return nil
  }

  /// One to three words with capitals: an item of such a list.
  private func endOfItem(from start: Int, _ text: AnalyzedText) -> Int? {
    var end = start
    while end < text.tokens.count, end - start < 3, text.tokens[end].features.contains(.capitalized) { end += 1 }
    return end > start ? end : nil
  }

  private func isHyphen(_ index: Int, _ text: AnalyzedText) -> Bool {
    text.tokens[index].word == "-" && text.tokens[index].features.contains(.glued)
  }
}
