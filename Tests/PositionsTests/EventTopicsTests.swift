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
