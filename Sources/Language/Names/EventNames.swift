import LanguageData
import NewsModel

/// Finds names of events by their words, which the model of names often takes for organizations or places.
///
/// "Hurricane Irma", "the Battle of Stalingrad", "the 2012 Summer Olympics", "the Tour de France": `names-events.tsv`.
struct EventNames: Sendable {
  static let shared = EventNames(LexiconTable(language_names_events()))

  private enum Kind: String, Sendable { case whole, first, begins, head }
  private struct Phrase: Sendable {
    let words: [WordHash]
    let kind: Kind
  }

  /// Phrases by their first word, the longest first.
  private let phrases: WordMap<[Phrase]>
  /// Words that make a name that begins like one of an event that of another thing: "Hurricane Center".
  private var others: Set<WordHash> = []

  init(_ table: LexiconTable) {
    var phrases: [WordHash: [Phrase]] = [:]
    for row in table.rows {
      let words = row["words"].split(separator: " ").map { WordHash($0) }
      guard let first = words.first else { continue }
      if row["kind"] == "not" {
        others.insert(first)
        continue
      }
      guard let kind = Kind(rawValue: String(row["kind"])) else {
        row.refuse(row["kind"], as: "kind")
      }
      phrases[first, default: []].append(Phrase(words: words, kind: kind))
    }
    for key in phrases.keys { phrases[key]?.sort { $0.words.count > $1.words.count } }
    self.phrases = WordMap(phrases)
  }

  /// The names, which are in text order and do not overlap, with those of events in the place of what they cover.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func settled(_ names: [Name], in text: AnalyzedText) -> [Name] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.tokens.count {
      let token = text.tokens[index]
      guard let options = phrases[token.word], token.features.contains(.capitalized) || isNumber(index, text) else {
        index += 1
        continue
      }
      let name = options.lazy.compactMap { self.name($0, at: index, text) }.first
      guard let name, name.lowerBound >= found.last?.upperBound ?? 0 else {
        index += 1
        continue
      }
      found.append(name)
      index = name.upperBound
    }
    guard !found.isEmpty else { return names }
    // A longer name knows better: the committee of a convention, two championships in one.
    var first = 0
    let events = found.filter { range in
      while first < names.count, names[first].tokens.upperBound <= range.lowerBound { first += 1 }
      return !names[first...].prefix { $0.tokens.lowerBound < range.upperBound }.contains {
        $0.tokens.upperBound > range.upperBound || $0.type == .event && $0.tokens.lowerBound < range.lowerBound
      }
    }
    var next = 0
    let kept = names.filter { name in
      while next < events.count, events[next].upperBound <= name.tokens.lowerBound { next += 1 }
      return next == events.count || events[next].lowerBound >= name.tokens.upperBound
    }
    return (kept + events.map { Name(tokens: $0, type: .event, confidence: 0.9) })
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func name(_ phrase: Phrase, at index: Int, _ text: AnalyzedText) -> Range<Int>? {
    let end = index + phrase.words.count
    guard end <= text.tokens.count,
      zip(index..<end, phrase.words).allSatisfy({ text.tokens[$0].word == $1 }),
      // The last word of a name has a capital too: "Cold war" may begin a sentence.
      text.tokens[end - 1].features.contains(.capitalized) || isNumber(end - 1, text) || phrase.kind == .begins
    else { return nil }
    guard let sentence = text.sentenceIndex(ofToken: index).map({ text.sentences[$0] }), !sentence.isHeading else {
      return nil
    }
    switch phrase.kind {
    case .whole: return begin(before: index, in: sentence, text, yearsOnly: true)..<end
    case .head:
      let start = begin(before: index, in: sentence, text, yearsOnly: false)
      return start < index ? start..<afterYear(end, in: sentence, text) : nil
    case .first, .begins:
      let most = phrase.kind == .first ? 1 : 3
      var last = end
      while last < sentence.tokens.upperBound, last - end < most, isCapital(last, text) {
        if others.contains(text.tokens[last].word) { return nil }
        last += 1
      }
      return last > end ? index..<last : nil
    }
  }

  /// Goes back over words with capitals, years and ordinals, and small words between two capitals.
  private func begin(before index: Int, in sentence: Sentence, _ text: AnalyzedText, yearsOnly: Bool) -> Int {
    var start = index
    while start > sentence.tokens.lowerBound, index - start < 6 {
      let before = start - 1
      if isNumber(before, text) {
        start = before
        break
      }
      guard !yearsOnly else { break }
      if isCapital(before, text), !Self.articles.contains(text.tokens[before].word) {
        start = before
      } else if isInside(before, from: sentence.tokens.lowerBound, text) {
        start = before - 1
      } else {
        break
      }
    }
    return start
  }

  /// "Women's World Cup", "Iran–Iraq War": what holds two parts of a name together.
  private func isInside(_ index: Int, from first: Int, _ text: AnalyzedText) -> Bool {
    guard index > first, text.tokens[index].features.contains(.glued), isCapital(index - 1, text) else { return false }
    if Self.hyphens.contains(text.words(of: index..<(index + 1))) {
      return text.tokens[index + 1].features.contains(.glued)
    }
    return text.tokens[index].word == "'s" && Self.owners.contains(text.tokens[index - 1].word)
  }

  /// "Expo 2020", "Super Bowl LIV".
  private func afterYear(_ end: Int, in sentence: Sentence, _ text: AnalyzedText) -> Int {
    guard end < sentence.tokens.upperBound, isNumber(end, text),
      text.words(of: end..<(end + 1)).utf8.count == 4
    else { return end }
    return end + 1
  }

  private func isCapital(_ index: Int, _ text: AnalyzedText) -> Bool {
    text.tokens[index].features.contains(.capitalized)
  }

  /// A year or an ordinal: "2012", "22nd".
  private func isNumber(_ index: Int, _ text: AnalyzedText) -> Bool {
    let word = text.words(of: index..<(index + 1)).utf8
    guard let first = word.first, (0x30...0x39).contains(first) else { return false }
    if word.count == 4 { return word.allSatisfy { (0x30...0x39).contains($0) } && (first == 0x31 || first == 0x32) }
    return word.count > 2 && word.count < 6 && word.last.map { $0 >= 0x61 } == true
  }

  private static let articles: Set<WordHash> = [
    "the", "a", "an", "in", "at", "on", "during", "after", "before", "since",
  ]
  private static let hyphens: Set<Substring> = ["-", "–"]
  private static let owners: Set<WordHash> = ["women", "men", "girl", "girls", "boys", "people", "children", "world"]
}
