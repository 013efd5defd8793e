import Events
import NewsModel
import Testing

@Suite struct EventReaderTests {
  private func analyzed(
    _ rows: [(String, UniversalTag, Int, Dependency)], names: [Int: EntityType], published: String? = nil
  ) -> (AnalyzedText, EntityReading) {
    let irregular = ["invaded": "invade", "troops": "troop", "met": "meet"]
    var text = ""
    var tokens: [Token] = []
    for (word, tag, head, dependency) in rows {
      if !text.isEmpty { text += " " }
      let start = Int32(text.utf8.count)
      text += word
      var features: Token.Features = []
      if word.first?.isUppercase == true { features.insert(.capitalized) }
      tokens.append(
        Token(
          start: start, end: Int32(text.utf8.count), word: WordHash(word),
          lemma: WordHash(irregular[word] ?? word.lowercased()), tag: tag, features: features, dependency: dependency,
          head: Int32(head - 1)))
    }
    let analyzed = AnalyzedText(
      document: Document(id: .init(rawValue: "t"), path: "t", published: published, text: text), tokens: tokens,
      sentences: [Sentence(span: TextSpan(0, text.utf8.count), tokens: 0..<tokens.count)])
    var reading = EntityReading()
    for (token, type) in names.sorted(by: { $0.key < $1.key }) {
      reading.mentions.append(
        Mention(span: tokens[token].span, tokens: token..<(token + 1), type: type, entity: reading.entities.count))
      reading.entities.append(
        Entity(
          id: Entity.ID(type: type, name: rows[token].0), type: type, name: rows[token].0,
          mentions: [reading.mentions.count - 1]))
    }
    return (analyzed, reading)
  }

  @Test func `reads who did what to whom, and when`() throws {
    let (text, entities) = analyzed(
      [
        ("Ruritania", .properNoun, 2, .subject), ("invaded", .verb, 0, .root), ("Freedonia", .properNoun, 2, .object),
        ("on", .adposition, 5, .case), ("Monday", .properNoun, 2, .oblique), (".", .punctuation, 2, .punctuation),
      ], names: [0: .country, 2: .country], published: "2020-05-06")
    let event = try #require(EventReader().read(text, entities: entities).events.first)
    #expect(event.type.rawValue == "ASSAULT")
    #expect(event.participants.map(\.role) == ["agent", "victim"])
    #expect(event.time?.date?.iso8601 == "2020-05-04")
    #expect(event.name == "Ruritania's invasion of Freedonia")
  }

  @Test(arguments: [("Wednesday", "2020-05-06"), ("Thursday", "2020-04-30"), ("yesterday", "2020-05-05")])
  func `resolves days against the day of publication`(day: String, date: String) throws {
    let (text, entities) = analyzed(
      [
        ("Berg", .properNoun, 2, .subject), ("met", .verb, 0, .root), ("Lind", .properNoun, 2, .object),
        (day, .noun, 2, .obliqueTime),
      ], names: [0: .person, 2: .person], published: "2020-05-06")
    let event = try #require(EventReader().read(text, entities: entities).events.first)
    #expect(event.time?.date?.iso8601 == date)
  }

  @Test func `a possible event did not happen`() throws {
    let (text, entities) = analyzed(
      [
        ("Ruritania", .properNoun, 3, .subject), ("might", .auxiliary, 3, .auxiliary), ("invade", .verb, 0, .root),
        ("Freedonia", .properNoun, 3, .object),
      ], names: [0: .country, 3: .country])
    let event = try #require(EventReader().read(text, entities: entities).events.first)
    #expect(event.status == .hypothetical)
  }

  @Test func `a year before a noun dates that noun alone, and a meeting at a summit is part of it`() throws {
    let (text, entities) = analyzed(
      [
        ("Berg", .properNoun, 2, .subject), ("met", .verb, 0, .root), ("Lind", .properNoun, 2, .object),
        ("at", .adposition, 7, .case), ("the", .determiner, 7, .determiner), ("2016", .numeral, 7, .numeric),
        ("summit", .noun, 2, .oblique),
      ], names: [0: .person, 2: .person])
    let events = EventReader().read(text, entities: entities).events
    #expect(events.map(\.type.rawValue) == ["meeting", "summit"])
    #expect(events[0].time == nil)
    #expect(events[1].time?.date?.iso8601 == "2016")
    #expect(events[0].parent == 1)
  }
}
