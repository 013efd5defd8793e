import NewsModel

/// Tells what a name is by the words it stands beside: `name-edges.tsv`.
///
/// "St. Berg" is a place, "the Lund Senator Ada Berg" is of the place Lund, "Moody's" is a firm, and "the tanker Lima" is
/// nobody.
struct NamesBesideWords: Sendable {
  static let shared = NamesBesideWords()

  private let words = NameEdgeWords.shared

  /// - Complexity: O(*n*) in the names.
  func settled(_ names: [Name], in text: AnalyzedText) -> [Name] {
    var result: [Name] = []
    result.reserveCapacity(names.count)
    var vessels: Set<[WordHash]> = []
    let families = Set(
      names.lazy.filter { $0.type == .person && $0.tokens.count > 1 }
        .map { text.tokens[$0.tokens.upperBound - 1].word })
    for (number, name) in names.enumerated() where name.tokens.lowerBound >= result.last?.tokens.upperBound ?? 0 {
      var name = name
      // "Berg's" where an Ada Berg is named is hers, whatever firm is called so.
      let isFamily = name.tokens.count == 1 && families.contains(text.tokens[name.tokens.lowerBound].word)
      if !isFamily, let whole = organization(around: name.tokens, text),
        result.last.map({ $0.tokens.upperBound <= whole.lowerBound }) ?? true
      {
        name.tokens = whole
        name.type = .organization
        name.form = .name
      } else if isBehindSaint(name, text) {
        name.tokens = name.tokens.lowerBound - 1..<name.tokens.upperBound
        name.type = .place
      } else if name.type == .person, number + 1 < names.count, isSeat(name.tokens, of: names[number + 1], text) {
        name.type = .place
      } else if isLetterOfWord(name, text) || isSeatInBrackets(name, text) || isParty(name, text) {
        continue
      } else if isVessel(name, text) {
        vessels.insert(text.tokens[name.tokens].map(\.word))
        continue
      }
      result.append(name)
    }
    guard !vessels.isEmpty else { return result }
    return result.filter { name in
      name.type == .organization || name.form != .name || !vessels.contains(text.tokens[name.tokens].map(\.word))
    }
  }

  /// "Roe v. Wade": who stands behind the "v." is the name of a case.
  private func isParty(_ name: Name, _ text: AnalyzedText) -> Bool {
    let start = name.tokens.lowerBound
    guard name.type == .person, start > 1 else { return false }
    let before = text.tokens[start - 1].word
    return before == "v." || before == "v" || before == "." && text.tokens[start - 2].word == "v"
  }

  /// "Mother Jones", of which "Jones" was read.
  private func organization(around tokens: Range<Int>, _ text: AnalyzedText) -> Range<Int>? {
    guard let phrases = words.organizations[text.tokens[tokens.lowerBound].word] else { return nil }
    for (phrase, offset) in phrases {
      let start = tokens.lowerBound - offset
      let whole = start..<(start + phrase.count)
      guard start >= 0, whole.upperBound <= text.tokens.count, whole.upperBound >= tokens.upperBound, whole != tokens,
        text.tokens[start].features.contains(.capitalized),
        zip(whole, phrase).allSatisfy({ text.tokens[$0].word == $1 })
      else { continue }
      return whole
    }
    return nil
  }

  private func isBehindSaint(_ name: Name, _ text: AnalyzedText) -> Bool {
    let before = name.tokens.lowerBound - 1
    return name.type == .person && before >= 0 && words.saints.contains(text.tokens[before].word)
      && text.tokens[before].features.contains(.capitalized)
  }

  /// "Lund Senator Ada Berg": a place before the title of somebody who sits for it.
  private func isSeat(_ tokens: Range<Int>, of next: Name, _ text: AnalyzedText) -> Bool {
    let between = tokens.upperBound..<next.tokens.lowerBound
    return next.type == .person && (1...3).contains(between.count)
      && between.allSatisfy {
        words.seats.contains(text.tokens[$0].word) && text.tokens[$0].features.contains(.capitalized)
      }
  }

  /// "T-shirts"
  private func isLetterOfWord(_ name: Name, _ text: AnalyzedText) -> Bool {
    let next = name.tokens.upperBound
    return name.tokens.count == 1 && text.tokens[name.tokens.lowerBound].span.count == 1 && next + 1 < text.tokens.count
      && text.tokens[next].word == "-" && text.tokens[next].features.contains(.glued)
      && !text.tokens[next + 1].features.contains(.capitalized)
  }

  /// "Sen. Ada Berg (R-AL)": two letters for where she is from.
  private func isSeatInBrackets(_ name: Name, _ text: AnalyzedText) -> Bool {
    let first = name.tokens.lowerBound
    return name.tokens.count == 1 && first > 2 && text.tokens[first].span.count == 2
      && text.tokens[first - 1].word == "-"
      && ["r", "d", "i"].contains { text.tokens[first - 2].word == $0 } && text.tokens[first - 3].word == "("
  }

  /// "the tanker Lima": a name right behind the word for a ship, which is neither a person's nor a town's.
  private func isVessel(_ name: Name, _ text: AnalyzedText) -> Bool {
    let before = name.tokens.lowerBound - 1
    guard before > 0, name.type == .person || name.type == .place, name.form == .name,
      words.vessels.contains(text.tokens[before].word), !text.tokens[before].features.contains(.capitalized)
    else { return false }
    // "the ship Ada Berg boarded"
    return name.type == .place || name.tokens.count == 1
  }
}
