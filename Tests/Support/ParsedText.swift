package import NewsModel

/// What the stage is given, made by hand: words with tags, heads and relations, and the names among them.
package struct ParsedText {
  /// A word, its tag, the index of its head (-1 for the root) and its relation.
  package typealias Row = (String, UniversalTag, Int, Dependency)

  package let text: AnalyzedText
  package let entities: EntityReading

  /// - Parameters:
  ///   - sentences: The words of each sentence; `nil` for one sentence.
  ///   - names: The words that are names; each is an entity of its own, in text order.
  package init(
    _ rows: [Row], sentences: [Range<Int>]? = nil, names: [Int: EntityType], published: String? = nil
  ) {
    var text = ""
    var tokens: [Token] = []
    for (word, tag, head, dependency) in rows {
      if !text.isEmpty { text += " " }
      let start = Int32(text.utf8.count)
      text += word
      tokens.append(
        Token(
          start: start, end: Int32(text.utf8.count), word: WordHash(word), lemma: WordHash(Self.lemmas[word] ?? word),
          tag: tag, features: word.first?.isUppercase == true ? [.capitalized] : [], dependency: dependency,
          head: Int32(head)))
    }
    self.text = AnalyzedText(
      document: Document(id: .init(rawValue: "t"), path: "t", published: published, text: text), tokens: tokens,
      sentences: (sentences ?? [0..<tokens.count]).map { range in
        Sentence(
          span: TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end)), tokens: range)
      })
    var entities = EntityReading()
    for (number, (token, type)) in names.sorted(by: { $0.key < $1.key }).enumerated() {
      let name = rows[token].0
      entities.mentions.append(
        Mention(span: tokens[token].span, tokens: token..<(token + 1), type: type, entity: number))
      entities.entities.append(
        Entity(id: Entity.ID(type: type, name: name), type: type, name: name, mentions: [number]))
    }
    self.entities = entities
  }

  /// An event that a word tells.
  package func event(_ word: Int, type: String) -> Event {
    let span = text.tokens[word].span
    let name = String(text.document[span])
    return Event(
      id: .init(name: name), type: EventType(rawValue: type), name: name, trigger: span, rule: "test")
  }

  /// Of the words that the tests use; others are their own.
  private static let lemmas = [
    "said": "say", "denied": "deny", "urged": "urge", "accused": "accuse", "condemned": "condemn", "met": "meet",
    "invaded": "invade", "troops": "troop",
  ]
}
