import NewsModel
import Positions
import TestSupport
import Testing

@Suite struct EventTopicsTests {
  /// "Ruritania left Lund . Berg condemned <determiner> <noun>", with a departure and an interview as events.
  private func reading(_ determiner: String, _ noun: String) -> PositionReading {
    let parsed = ParsedText(
      [
        ("withdrawal", .noun, -1, .root), ("interview", .noun, 0, .conjunct), (".", .punctuation, 0, .punctuation),
        ("Berg", .properNoun, 4, .subject), ("condemned", .verb, -1, .root), (determiner, .determiner, 6, .determiner),
        (noun, .noun, 4, .object),
      ], sentences: [0..<3, 3..<7], names: [3: .person])
    var events = EventReading()
    events.events = [parsed.event(0, type: "RETREAT"), parsed.event(1, type: "speech")]
    return PositionReader().read(parsed.text, entities: parsed.entities, events: events)
  }

  @Test func `the move points back to what was done, not to talk about it`() throws {
    let position = try #require(reading("the", "move").positions.first)
    #expect(position.targets == [.event(0)])
    #expect(position.rule.hasSuffix("inferred target"))
  }

  @Test func `the move is what the article is about, not what was told in passing`() throws {
    let shops = [ParsedText.Row](repeating: ("shops", .noun, 1, .object), count: 7)
    let parsed = ParsedText(
      [("ban", .noun, 1, .subject), ("hit", .verb, -1, .root)] + shops + [
        (".", .punctuation, 1, .punctuation), ("Lund", .properNoun, 11, .subject), ("slept", .verb, -1, .root),
        (".", .punctuation, 11, .punctuation), ("launch", .noun, -1, .root), (".", .punctuation, 13, .punctuation),
        ("Berg", .properNoun, 16, .subject), ("condemned", .verb, -1, .root), ("the", .determiner, 18, .determiner),
        ("move", .noun, 16, .object),
      ], sentences: [0..<10, 10..<13, 13..<15, 15..<19], names: [15: .person])
    var events = EventReading()
    events.events = [parsed.event(0, type: "SANCTION"), parsed.event(13, type: "launch")]
    let reading = PositionReader().read(parsed.text, entities: parsed.entities, events: events)
    #expect(try #require(reading.positions.first).targets == [.event(0)])
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
