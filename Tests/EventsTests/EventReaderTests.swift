import Events
import NewsModel
import TestSupport
import Testing

@Suite struct EventReaderTests {
  private func analyzed(
    _ rows: [(String, UniversalTag, Int, Dependency)], names: [Int: EntityType], published: String? = nil
  ) -> (AnalyzedText, EntityReading) {
    // Heads are counted from 1 here, as in treebanks.
    let parsed = ParsedText(rows.map { ($0.0, $0.1, $0.2 - 1, $0.3) }, names: names, published: published)
    return (parsed.text, parsed.entities)
  }

  @Test func `reads who did what to whom, and when`() throws {
    let (text, entities) = analyzed(
      [
        ("Ruritania", .properNoun, 2, .subject), ("invaded", .verb, 0, .root), ("Freedonia", .properNoun, 2, .object),
        ("on", .adposition, 5, .case), ("Monday", .properNoun, 2, .oblique), (".", .punctuation, 2, .punctuation),
      ], names: [0: .country, 2: .country], published: "2020-05-06")
    let event = try #require(EventReader().read(text, entities: entities).events.first)
    #expect(event.type.rawValue == "ASSAULT")
    #expect(event.participants.map(\.role) == [.agent, .victim])
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
