import NewsModel

/// Drops short forms of ordinary words: of "binge eating disorder (BED)" the article names a thing, and "BED" is no
/// organization anywhere in it.
enum ThingAcronyms {
  /// The names without those whose letters stand in brackets behind small words that begin with them.
  ///
  /// - Complexity: O(*n*) in the tokens.
  static func dropped(from names: [Name], in text: AnalyzedText) -> [Name] {
    let things = things(named: names, in: text)
    guard !things.isEmpty else { return names }
    return names.filter { name in
      name.tokens.count > 1 || !things.contains(text.tokens[name.tokens.lowerBound].word)
    }
  }

  private static func things(named names: [Name], in text: AnalyzedText) -> Set<WordHash> {
    var things: Set<WordHash> = []
    for name in names where name.tokens.count == 1 && name.type != .person {
      let token = name.tokens.lowerBound
      guard token > 1, token + 1 < text.tokens.count, text.tokens[token].features.contains(.allCapitals),
        text.tokens[token - 1].word == "(", text.tokens[token + 1].word == ")",
        isShortForm(token, text)
      else { continue }
      things.insert(text.tokens[token].word)
    }
    return things
  }

  /// Whether the letters of a token begin the small words before its bracket: "(BED)", or stand in the one word:
  /// "photovoltaic (PV)".
  private static func isShortForm(_ token: Int, _ text: AnalyzedText) -> Bool {
    let letters = Array(text.words(of: token..<(token + 1)).lowercased().utf8)
    var place = token - 2
    guard isOrdinary(place, text), !WordList.actorNouns.contains(text.tokens[place].lemma) else { return false }
    if isSpelled(letters, in: Array(text.words(of: place..<(place + 1)).utf8)) { return true }
    for letter in letters.reversed() {
      while place > 0, joining.contains(text.tokens[place].word) { place -= 1 }
      guard place >= 0, isOrdinary(place, text),
        text.words(of: place..<(place + 1)).utf8.first == letter
      else { return false }
      place -= 1
    }
    return true
  }

  private static let joining: Set<WordHash> = ["of", "and", "for", "the", "in", "-"]

  /// A word without a capital.
  private static func isOrdinary(_ token: Int, _ text: AnalyzedText) -> Bool {
    token >= 0 && !text.tokens[token].features.contains(.capitalized) && text.tokens[token].tag != .punctuation
  }

  /// The letters stand in the word in their order, the first of them at its beginning.
  private static func isSpelled(_ letters: [UInt8], in word: [UInt8]) -> Bool {
    guard letters.count > 1, letters.first == word.first else { return false }
    var rest = word[...]
    for letter in letters {
      guard let found = rest.firstIndex(of: letter) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }
}
