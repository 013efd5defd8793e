import NewsModel
import Positions
import TestSupport
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

  /// What the last position of two sentences of four words each could be about.
  private func lastChoices(_ words: [String], events tokens: [Int]) -> [PositionReader.Choice] {
    let parsed = ParsedText(
      [
        (words[0], .properNoun, 1, .subject), (words[1], .verb, -1, .root), (words[2], .properNoun, 3, .subject),
        (words[3], .verb, 1, .complementClause), (".", .punctuation, 1, .punctuation),
        (words[4], .properNoun, 6, .subject), (words[5], .verb, -1, .root), (words[6], .noun, 8, .subject),
        (words[7], .verb, 6, .complementClause),
      ], sentences: [0..<5, 5..<9], names: [0: .person, 2: .country, 5: .person])
    var events = EventReading()
    events.events = tokens.map { parsed.event($0, type: "disaster") }
    return PositionReader().choices(in: parsed.text, entities: parsed.entities, events: events).choices.last ?? []
  }

  @Test func `a word of the content brings back the event that it names elsewhere`() {
    let found = lastChoices(["Berg", "said", "Ruritania", "burned", "Cole", "said", "houses", "burned"], events: [3])
    #expect(value("echo", of: found.first { $0.target == .event(0) }) == "word")
    #expect(value("opening", of: found.first { $0.target == .event(0) }) == "first")
    #expect(value("echo", of: found.first { $0.target == .entity(1) }) == "no")
  }

  @Test func `what another position names is known to be spoken of`() {
    let found = lastChoices(["Berg", "said", "Ruritania", "burned", "Cole", "said", "houses", "froze"], events: [3])
    #expect(value("told", of: found.first { $0.target == .entity(1) }) == "once")
    #expect(value("continued", of: found.first { $0.target == .entity(1) }) == "no")
  }

  @Test(arguments: [("houses", "three"), ("streets", "none")])
  func `words of the content speak for what the sentences before name with them`(word: String, cohesion: String) {
    let parsed = ParsedText(
      [
        ("quake", .noun, 1, .subject), ("ruined", .verb, -1, .root), ("houses", .noun, 1, .object),
        (".", .punctuation, 1, .punctuation), ("Berg", .properNoun, 5, .subject), ("said", .verb, -1, .root),
        (word, .noun, 7, .subject), ("fell", .verb, 5, .complementClause),
      ], sentences: [0..<4, 4..<8], names: [4: .person])
    var events = EventReading()
    events.events = [parsed.event(0, type: "disaster")]
    let choices = PositionReader().choices(in: parsed.text, entities: parsed.entities, events: events).choices
    let found = choices.last ?? []
    #expect(value("cohesion", of: found.first { $0.target == .event(0) }) == cohesion)
  }

  @Test func `what the content names first is known from what it names later`() {
    let words = ["Berg", "said", "Ruritania", "burned", "Cole", "said", "houses", "burned"]
    let found = lastChoices(words, events: [7, 3])
    let named = found.first { $0.target == .event(0) }
    #expect(value("order", of: named) == "first")
    #expect(value("rivals", of: named) == "one")
    #expect(value("order", of: found.first { $0.target == .event(1) }) == "no")
  }

  @Test func `a paragraph comes back to what it is about`() {
    let found = lastChoices(["Berg", "said", "Ruritania", "burned", "Cole", "said", "houses", "froze"], events: [3])
    #expect(value("nearby", of: found.first { $0.target == .event(0) }) == "once")
  }
}
