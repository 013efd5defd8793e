import NewsModel

/// The dependents of every token, with the entity mentions on them, for walks through the clauses of a text.
///
/// A class, because everything in this stage holds it: a copy of its arrays and of the text's takes a microsecond a mention.
final class ClauseTree {
  private let text: AnalyzedText
  private let entities: EntityReading
  private let dependencies: DependencyTree
  private let mentionOfToken: [Int32]

  /// - Complexity: O(*n*) in the tokens.
  init(_ text: AnalyzedText, entities: EntityReading) {
    self.text = text
    self.entities = entities
    dependencies = DependencyTree(text)
    var mentionOfToken = [Int32](repeating: -1, count: text.tokens.count)
    for (index, mention) in entities.mentions.enumerated() where mention.entity != nil {
      for token in mention.tokens { mentionOfToken[token] = Int32(index) }
    }
    self.mentionOfToken = mentionOfToken
  }

  /// The dependents of a token, from left to right.
  func children(of token: Int) -> DependencyTree.Children { dependencies.children(of: token) }

  func mention(at token: Int) -> Mention? {
    mentionOfToken[token] >= 0 ? entities.mentions[Int(mentionOfToken[token])] : nil
  }

  /// The mention of a place, or of a country by its name, at a token.
  func place(at token: Int) -> Mention? {
    guard mentionOfToken[token] >= 0 else { return nil }
    let mention = entities.mentions[Int(mentionOfToken[token])]
    return mention.type == .place || mention.type == .country && mention.form == .name ? mention : nil
  }

  func firstPlace(in tokens: Range<Int>) -> (Int, TextSpan)? {
    for token in tokens {
      if let mention = place(at: token), let entity = mention.entity { return (entity, mention.span) }
    }
    return nil
  }

  /// The preposition of a phrase; the empty word without.
  func preposition(of token: Int) -> WordHash {
    for child in children(of: token) where text.tokens[child].dependency == .case { return text.tokens[child].word }
    return WordHash("")
  }

  /// Whether `token` lies below `ancestor`.
  func isBelow(_ token: Int, _ ancestor: Int) -> Bool { dependencies.isBelow(token, ancestor) }

  /// The token of a phrase that the others hang from.
  func head(of tokens: Range<Int>) -> Int {
    tokens.first { !tokens.contains(Int(text.tokens[$0].head)) } ?? tokens.upperBound - 1
  }

  /// How many steps lead up from one token and down to another; `nil` where the way is longer than twelve steps either way.
  func path(from token: Int, to other: Int) -> (up: Int, down: Int)? {
    var up = token
    for steps in 0..<12 {
      var above = other
      for down in 0..<12 {
        if above == up { return (steps, down) }
        above = Int(text.tokens[above].head)
        if above < 0 { break }
      }
      up = Int(text.tokens[up].head)
      if up < 0 { return nil }
    }
    return nil
  }

  /// "accused them of fraud, with Berg also blaming the firm": a clause of its own.
  func isAbsolute(_ noun: Int) -> Bool {
    let end = mention(at: noun)?.tokens.upperBound ?? noun + 1
    return (end..<min(end + 3, text.tokens.count)).contains { token in
      text.tokens[token].features.contains(.gerund) && text.tokens[token].tag == .verb
        && [.adverbialClause, .clausalModifier].contains(text.tokens[token].dependency)
        && (end..<token).allSatisfy { text.tokens[$0].tag == .adverb }
    }
  }
}
