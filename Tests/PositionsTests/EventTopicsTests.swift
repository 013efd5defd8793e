import NewsModel
import Positions
import Testing

@Suite struct EventTopicsTests {
  /// "Ruritania left Lund . Berg condemned <determiner> <noun>", with a departure and an interview as events.
  private func reading(_ determiner: String, _ noun: String) -> PositionReading {
    let rows: [(String, UniversalTag, Int, Dependency)] = [
      ("withdrawal", .noun, -1, .root), ("interview", .noun, 0, .conjunct), (".", .punctuation, 0, .punctuation),
      ("Berg", .properNoun, 4, .subject), ("condemned", .verb, -1, .root), (determiner, .determiner, 6, .determiner),
      (noun, .noun, 4, .object),
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
          lemma: WordHash(word == "condemned" ? "condemn" : word), tag: tag, dependency: dependency, head: Int32(head)))
    }
    let analyzed = AnalyzedText(
      document: Document(id: .init(rawValue: "t"), path: "t", text: text), tokens: tokens,
      sentences: [
        Sentence(span: TextSpan(0, Int(tokens[2].end)), tokens: 0..<3),
        Sentence(span: TextSpan(Int(tokens[3].start), text.utf8.count), tokens: 3..<tokens.count),
      ])
    var entities = EntityReading()
    entities.mentions = [Mention(span: tokens[3].span, tokens: 3..<4, type: .person, entity: 0)]
    entities.entities = [
      Entity(id: Entity.ID(type: .person, name: "Berg"), type: .person, name: "Berg", mentions: [0])
    ]
    var events = EventReading()
    events.events = [
      Event(
        id: .init(name: "withdrawal"), type: EventType(rawValue: "RETREAT"), name: "withdrawal",
        trigger: tokens[0].span, rule: "test"),
      Event(
        id: .init(name: "interview"), type: EventType(rawValue: "speech"), name: "interview", trigger: tokens[1].span,
        rule: "test"),
    ]
    return PositionReader().read(analyzed, entities: entities, events: events)
  }

  @Test func `the move points back to what was done, not to talk about it`() throws {
    let position = try #require(reading("the", "move").positions.first)
    #expect(position.targets == [.event(0)])
    #expect(position.rule.hasSuffix("inferred target"))
  }

  @Test func `a noun points back only to what it can mean`() throws {
    let position = try #require(reading("the", "ruling").positions.first)
    #expect(position.targets.isEmpty)
  }

  @Test func `a thing that was not named has no target`() throws {
    let position = try #require(reading("the", "company").positions.first)
    #expect(position.targets.isEmpty)
    #expect(position.rule == "deed" || position.rule == "blame")
  }
}
