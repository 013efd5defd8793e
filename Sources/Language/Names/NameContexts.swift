import LanguageData
import NewsModel

/// Tells what a name is by the words right before and behind it: `name-contexts.tsv`.
///
/// "shares in Lind" and "Lind, a Danish carmaker," are of a firm, "Lind village" of a place, and "the film Lind" of nobody.
struct NameContexts: Sendable {
  static let shared = NameContexts(LexiconTable(language_name_contexts()))

  /// What words around a name can say that it is.
  enum Sense: String, CaseIterable, Sendable { case organization, place, person, work }

  /// What a context says, and whether against everything else.
  struct Verdict: Sendable {
    let sense: Sense
    let isSure: Bool
  }

  private enum Side: String { case before, after, noun }
  private enum Force: String { case sure, likely }
  private struct Phrase: Sendable {
    let words: [UInt64]
    let verdict: Verdict
  }

  /// Phrases before a name by their last word, behind one by their first, nouns by their last.
  private let before: WordMap<[Phrase]>
  private let after: WordMap<[Phrase]>
  private let nouns: WordMap<[Phrase]>

  init(_ table: LexiconTable) {
    var before: [WordHash: [Phrase]] = [:]
    var after: [WordHash: [Phrase]] = [:]
    var nouns: [WordHash: [Phrase]] = [:]
    for row in table.rows {
      let verdict = Verdict(
        sense: row.value("sense", as: Sense.self), isSure: row.value("force", as: Force.self) == .sure)
      for text in row.list("words") {
        let words = Self.words(of: text)
        guard let first = words.first, let last = words.last else { continue }
        let phrase = Phrase(words: words.map(\.rawValue), verdict: verdict)
        switch row.value("side", as: Side.self) {
        case .before: before[last, default: []].append(phrase)
        case .after: after[first, default: []].append(phrase)
        case .noun: nouns[last, default: []].append(phrase)
        }
      }
    }
    self.before = WordMap(before)
    self.after = WordMap(after)
    self.nouns = WordMap(nouns)
  }

  /// A phrase in the words that the tokenizer makes of it: hyphens are words of their own.
  private static func words(of text: Substring) -> [WordHash] {
    text.split(separator: " ").flatMap { part in
      part.split(separator: "-").map { WordHash($0) }.flatMap { [$0, WordHash("-")] }.dropLast()
    }
  }

  /// What the words around a range of tokens say that it is: nothing, or one verdict for each side.
  func verdicts(on range: Range<Int>, in tokens: [NameToken]) -> [Verdict] {
    var found: [Verdict] = []
    if isSeat(range.upperBound, tokens) { return [] }
    if let verdict = before(range.lowerBound, tokens) { found.append(verdict) }
    // "its Lund plant" is where the firm has one.
    let isOwned = range.lowerBound > 0 && Self.owners.contains(WordHash(rawValue: tokens[range.lowerBound - 1].word))
    if !isOwned, let verdict = behind(range.upperBound, tokens) { found.append(verdict) }
    return found
  }

  /// "Lund-based Acme", "Lund, Ohio-based Acme": where a firm is, and not the firm.
  private func isSeat(_ end: Int, _ tokens: [NameToken]) -> Bool {
    guard end < tokens.count else { return false }
    if tokens[end].isHyphen { return true }
    return end + 2 < tokens.count && tokens[end].isComma && tokens[end + 1].isCapital && tokens[end + 2].isHyphen
  }

  /// What stands right before a token says of a name that begins there.
  func before(_ start: Int, _ tokens: [NameToken]) -> Verdict? {
    var last = start - 1
    if last > 0, tokens[last].isQuotationMark { last -= 1 }
    guard last >= 0 else { return nil }
    let word = WordHash(rawValue: tokens[last].word)
    if let phrases = before[word], let verdict = verdict(of: phrases, endingAt: last, tokens) { return verdict }
    guard !tokens[last].isCapital, let phrases = nouns[word] else { return nil }
    return verdict(of: phrases, endingAt: last, tokens)
  }

  private func verdict(of phrases: [Phrase], endingAt last: Int, _ tokens: [NameToken]) -> Verdict? {
    phrases.first { phrase in
      let first = last - phrase.words.count + 1
      return first >= 0 && phrase.words.indices.allSatisfy { tokens[first + $0].word == phrase.words[$0] }
    }?.verdict
  }

  /// What stands right behind a name says of it.
  func behind(_ end: Int, _ tokens: [NameToken]) -> Verdict? {
    guard end < tokens.count else { return nil }
    if !tokens[end].isCapital, let phrases = after[WordHash(rawValue: tokens[end].word)] {
      let fitting = phrases.first { phrase in
        end + phrase.words.count <= tokens.count
          && phrase.words.indices.allSatisfy { tokens[end + $0].word == phrase.words[$0] }
      }
      if let fitting { return fitting.verdict }
    }
    return tokens[end].isComma ? apposition(from: end + 1, tokens) : nil
  }

  /// ", a Danish carmaker,", ", Denmark's largest carmaker," and ", the payments company that"; "According to Lind, the
  /// company will" is none.
  private func apposition(from start: Int, _ tokens: [NameToken]) -> Verdict? {
    guard start + 2 < tokens.count else { return nil }
    let isOwned = tokens[start].isCapital && tokens[start + 1].isPossessive
    guard isOwned || tokens[start].isArticle || tokens[start].isIndefinite else { return nil }
    var end = start + (isOwned ? 2 : 1)
    while end < tokens.count, end - start < Self.longestApposition {
      let token = tokens[end]
      if token.evidence.contains(.function) && !Self.ordinals.contains(WordHash(rawValue: token.word))
        || token.shape == .mark && !token.isHyphen
      {
        return nil
      }
      if !token.isCapital, end > start + 1 || !tokens[start].isArticle, endsApposition(end + 1, tokens),
        let phrases = nouns[WordHash(rawValue: token.word)],
        let verdict = verdict(of: phrases, endingAt: end, tokens)
      {
        return verdict
      }
      end += 1
    }
    return nil
  }

  private static let owners: Set<WordHash> = ["its", "their", "his", "her", "'s", "our", "whose"]

  private static let longestApposition = 7
  private static let ordinals: Set<WordHash> = ["first", "second", "third", "fourth", "fifth", "most"]

  private func endsApposition(_ index: Int, _ tokens: [NameToken]) -> Bool {
    index < tokens.count && Self.ends.contains(WordHash(rawValue: tokens[index].word))
  }

  private static let ends: Set<WordHash> = [
    ",", ".", ";", ")", "that", "which", "based", "behind", "owned", "known", "with", "in", "whose", "listed",
  ]
}
