import NewsModel
import Positions
import Testing

/// What is known of each candidate for a target, in "war began . Berg said Lund burned".
@Suite struct TargetChoiceTests {
  private func choices(_ word: String, dependency: Dependency) -> [PositionReader.Choice] {
    let parsed = ParsedText(
      [
        ("war", .noun, 1, .subject), ("began", .verb, -1, .root), (".", .punctuation, 1, .punctuation),
        ("Berg", .properNoun, 4, .subject), ("said", .verb, -1, .root), (word, .properNoun, 6, dependency),
        ("burned", .verb, 4, .complementClause),
      ], sentences: [0..<3, 3..<7], names: [3: .person, 5: .country])
    var events = EventReading()
    events.events = [parsed.event(0, type: "war")]
    return PositionReader().choices(in: parsed.text, entities: parsed.entities, events: events).choices.first ?? []
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
