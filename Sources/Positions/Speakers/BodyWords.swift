import NewsModel

/// Which body of an article a word of its name stands for, where no other body has the word: "the archive" of the Lund
/// Archive, "the doctors" of Doctors for Open Borders.
struct BodyWords {
  /// By each word of a name.
  private var holders: [WordHash: Int] = [:]
  /// By the first word of names such as "Doctors for …".
  private var unions: [WordHash: Int] = [:]
  private static let several = -1

  init(_ text: AnalyzedText, entities: EntityReading) {
    for mention in entities.mentions where mention.type == .organization && mention.form == .name {
      guard let entity = mention.entity else { continue }
      for token in mention.tokens { Self.add(entity, text.tokens[token].word, &holders) }
      let first = mention.tokens.lowerBound
      if mention.tokens.count > 2, Self.joins.contains(where: { text.tokens[first + 1].word == $0 }) {
        Self.add(entity, text.tokens[first].word, &unions)
      }
    }
  }

  private static let joins: [WordHash] = ["for", "without", "against", "of", "united"]

  private static func add(_ entity: Int, _ word: WordHash, _ bodies: inout [WordHash: Int]) {
    let known = bodies[word]
    bodies[word] = known == nil || known == entity ? entity : several
  }

  /// The only body that has a word in its name.
  func body(with word: WordHash) -> Int? { holders[word].flatMap { $0 == Self.several ? nil : $0 } }

  /// The only body that is called after its members.
  func union(of members: WordHash) -> Int? { unions[members].flatMap { $0 == Self.several ? nil : $0 } }
}
