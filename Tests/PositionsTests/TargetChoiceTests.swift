import NewsModel
import Positions
import Testing

/// What is known of each candidate for a target, in "war began . Berg said Lund burned".
@Suite struct TargetChoiceTests {
  private func choices(_ word: String, dependency: Dependency) -> [PositionReader.Choice] {
    let rows: [(String, UniversalTag, Int, Dependency)] = [
      ("war", .noun, 1, .subject), ("began", .verb, -1, .root), (".", .punctuation, 1, .punctuation),
      ("Berg", .properNoun, 4, .subject), ("said", .verb, -1, .root), (word, .properNoun, 6, dependency),
      ("burned", .verb, 4, .complementClause),
    ]
    var text = ""
    var tokens: [Token] = []
    for (word, tag, head, dependency) in rows {
      if !text.isEmpty { text += " " }
      let start = Int32(text.utf8.count)
      text += word
      tokens.append(
        Token(
          start: start, end: Int32(text.utf8.count), word: WordHash(word),
          lemma: WordHash(word == "said" ? "say" : word), tag: tag, dependency: dependency, head: Int32(head)))
    }
    let analyzed = AnalyzedText(
      document: Document(id: .init(rawValue: "t"), path: "t", text: text), tokens: tokens,
      sentences: [
        Sentence(span: TextSpan(0, Int(tokens[2].end)), tokens: 0..<3),
        Sentence(span: TextSpan(Int(tokens[3].start), text.utf8.count), tokens: 3..<tokens.count),
      ])
    var entities = EntityReading()
    for (number, token) in [3, 5].enumerated() {
      let type: EntityType = number == 0 ? .person : .country
      entities.mentions.append(
        Mention(span: tokens[token].span, tokens: token..<(token + 1), type: type, entity: number))
      entities.entities.append(
        Entity(id: Entity.ID(type: type, name: rows[token].0), type: type, name: rows[token].0, mentions: [number]))
    }
    var events = EventReading()
    events.events = [
      Event(
        id: .init(name: "war"), type: EventType(rawValue: "war"), name: "war", trigger: tokens[0].span, rule: "test")
    ]
    return PositionReader().choices(in: analyzed, entities: entities, events: events).choices.first ?? []
  }

  private func value(_ trait: String, of choice: PositionReader.Choice?) -> String? {
    choice?.attributes.described.first { $0.trait == trait }?.value
  }

  @Test(arguments: [(Dependency.subject, "subject"), (.object, "object"), (.oblique, "phrase")])
  func `a candidate stands where the grammar of the content puts it`(dependency: Dependency, place: String) {
    let country = choices("Ruritania", dependency: dependency).first { $0.target == .entity(1) }
    #expect(value("place", of: country) == place)
    #expect(value("kind", of: country) == "country")
  }

  @Test func `what the sentence before tells is a candidate, the speaker is none`() {
    let found = choices("Ruritania", dependency: .subject)
    #expect(value("place", of: found.first { $0.target == .event(0) }) == "before")
    #expect(!found.contains { $0.target == .entity(0) })
  }
}
