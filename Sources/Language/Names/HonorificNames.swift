import NewsModel

/// Mends names of people at what newspapers put before and into them: `name-edges.tsv`.
///
/// "Tan Sri Ahmad Berg" is Ahmad Berg, "Nana Berg" keeps its first word, "Otto \"Bong\" Lind" is one man, and so is
/// "Mr Sunday Berg".
struct HonorificNames: Sendable {
  static let shared = HonorificNames()

  private let words = NameEdgeWords.shared

  /// The names in text order, mended.
  ///
  /// - Complexity: O(*n*) in the names.
  func mended(_ names: [Name], in text: AnalyzedText) -> [Name] {
    let daily = dailyNames(names, text)
    var result: [Name] = []
    result.reserveCapacity(names.count)
    for (number, name) in names.enumerated() where name.tokens.lowerBound >= result.last?.tokens.upperBound ?? 0 {
      guard var name = withoutHonorific(name, text) else { continue }
      let next = number + 1 < names.count ? names[number + 1] : nil
      if name.type == .person {
        let start = start(of: name.tokens, text, daily)
        if start < name.tokens.lowerBound, result.last.map({ $0.tokens.upperBound <= start }) ?? true {
          name.tokens = start..<name.tokens.upperBound
        }
      }
      if let end = endBehindNickname(name, next, text) {
        name.tokens = name.tokens.lowerBound..<end
        name.type = .person
        name.form = .name
      }
      result.append(name)
    }
    return result
  }

  /// Without "Tan Sri"; `nil` where nothing else is left.
  private func withoutHonorific(_ name: Name, _ text: AnalyzedText) -> Name? {
    guard name.form == .name, name.type != .country else { return name }
    var name = name
    while let phrase = honorific(at: name.tokens.lowerBound, text) {
      let start = name.tokens.lowerBound + phrase.count
      if start >= name.tokens.upperBound { return nil }
      guard name.type == .person, text.tokens[start].features.contains(.capitalized) else { return name }
      name.tokens = start..<name.tokens.upperBound
    }
    return name
  }

  private func honorific(at token: Int, _ text: AnalyzedText) -> [WordHash]? {
    words.honorifics[text.tokens[token].word]?.first { phrase in
      token + phrase.count <= text.tokens.count
        && phrase.indices.allSatisfy { text.tokens[token + $0].word == phrase[$0] }
    }
  }

  /// "Nana Berg", of which only "Berg" was read; "Sunday Berg", where the article makes sure that no day is meant.
  private func start(of tokens: Range<Int>, _ text: AnalyzedText, _ daily: Set<DayName>) -> Int {
    let before = tokens.lowerBound - 1
    guard before >= 0, text.tokens[before].features.contains(.capitalized) else { return tokens.lowerBound }
    let word = text.tokens[before].word
    if words.kept.contains(word) { return before }
    return words.days.contains(word) && daily.contains(DayName(day: word, name: text.tokens[tokens.lowerBound].word))
      ? before : tokens.lowerBound
  }

  private struct DayName: Hashable {
    let day: WordHash
    let name: WordHash
  }

  /// Who bears the name of a day: a title stands before it ("Mr Sunday Berg"), or another person in a list.
  private func dailyNames(_ names: [Name], _ text: AnalyzedText) -> Set<DayName> {
    var found: Set<DayName> = []
    for (number, name) in names.enumerated() where name.type == .person && name.tokens.lowerBound > 1 {
      let day = name.tokens.lowerBound - 1
      guard words.days.contains(text.tokens[day].word) else { continue }
      let before = text.tokens[day - 1].word
      let isListed =
        before == "and" && number > 0 && names[number - 1].type == .person
        && names[number - 1].tokens.upperBound == day - 1
      guard isListed || words.titles.contains(before) else { continue }
      found.insert(DayName(day: text.tokens[day].word, name: text.tokens[name.tokens.lowerBound].word))
    }
    return found
  }

  /// Where "Otto \"Bong\" Lind" ends, of which only "Otto" was read.
  private func endBehindNickname(_ name: Name, _ next: Name?, _ text: AnalyzedText) -> Int? {
    let open = name.tokens.upperBound
    guard name.form == .name, open + 3 < text.tokens.count, isMark(open, text) else { return nil }
    var close = open + 1
    while close < open + 4, text.tokens[close].features.contains(.capitalized) { close += 1 }
    guard close > open + 1, close + 1 < text.tokens.count, isMark(close, text),
      text.tokens[close].features.contains(.glued), !text.tokens[open].features.contains(.glued),
      text.tokens[close + 1].features.contains(.capitalized), !text.tokens[close + 1].features.contains(.glued),
      !words.days.contains(text.tokens[close + 1].word)
    else { return nil }
    // What follows is read as a name too, or is one or two words: "Di Berg".
    var end = close + 2
    if next?.tokens.lowerBound ?? end >= end, end < text.tokens.count, text.tokens[end].features.contains(.capitalized),
      !words.days.contains(text.tokens[end].word)
    {
      end += 1
    }
    var isPerson = name.type == .person
    if let next, next.tokens.lowerBound == close + 1 {
      end = next.tokens.upperBound
      isPerson = isPerson || next.type == .person
    }
    return isPerson ? end : nil
  }

  private func isMark(_ token: Int, _ text: AnalyzedText) -> Bool {
    Self.marks.contains(text.words(of: token..<(token + 1)))
  }

  private static let marks: Set<Substring> = ["\"", "“", "”", "'", "‘", "’", "„", "«", "»", "''", "``"]
}
