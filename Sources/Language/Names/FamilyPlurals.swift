import NewsModel

/// "The Bergs", where the article names an Ada Berg, are a family and no town.
enum FamilyPlurals {
  /// The names with each plural of a surname of the article made a group.
  ///
  /// - Complexity: O(*n*) in the names.
  static func settled(_ names: [Name], in text: AnalyzedText) -> [Name] {
    var surnames: Set<WordHash> = []
    for name in names where name.type == .person && name.tokens.count > 1 {
      surnames.insert(text.tokens[name.tokens.upperBound - 1].word)
    }
    guard !surnames.isEmpty else { return names }
    return names.map { name in
      let token = name.tokens.lowerBound
      guard name.tokens.count == 1, name.form == .name, name.type != .group, token > 0,
        determiners.contains(text.tokens[token - 1].word), !surnames.contains(text.tokens[token].word)
      else { return name }
      let word = text.words(of: name.tokens)
      guard word.utf8.last == UInt8(ascii: "s"), surnames.contains(WordHash(word.dropLast())) else { return name }
      var family = name
      family.type = .group
      return family
    }
  }

  private static let determiners: Set<WordHash> = ["the", "both", "two"]
}
