import NewsModel
import Positions
import TestSupport
import Testing

@Suite struct PositionReaderTests {
  /// A parsed sentence: word, tag, head (from 1; 0 is the root), relation; a word in capitals at the start of a name is
  /// an entity of its own where listed.
  private func analyzed(_ rows: [(String, UniversalTag, Int, Dependency)], names: [Int: EntityType])
    -> (AnalyzedText, EntityReading)
  {
    let parsed = ParsedText(rows.map { ($0.0, $0.1, $0.2 - 1, $0.3) }, names: names)
    return (parsed.text, parsed.entities)
  }

  @Test func `reads a denial in reported speech`() throws {
    let (text, entities) = analyzed(
      [
        ("Berg", .properNoun, 2, .subject), ("denied", .verb, 0, .root), ("that", .subordinator, 5, .mark),
        ("Ruritania", .properNoun, 5, .subject), ("interfered", .verb, 2, .complementClause),
        (".", .punctuation, 2, .punctuation),
      ], names: [0: .person, 3: .country])
    let reading = PositionReader().read(text, entities: entities, events: EventReading())
    let position = try #require(reading.positions.first)
    #expect(position.source == 0)
    #expect(position.stance == .denies)
    #expect(position.polarity == .against)
    #expect(position.layer == .reported)
    #expect(position.targets == [.entity(1)])
    #expect(position.content.map { String(text.document[$0]) } == ["Ruritania interfered"])
  }

  @Test func `reads a request and whom it is put to`() throws {
    let (text, entities) = analyzed(
      [
        ("Berg", .properNoun, 2, .subject), ("urged", .verb, 0, .root), ("Ruritania", .properNoun, 2, .object),
        ("to", .particle, 5, .mark), ("withdraw", .verb, 2, .openComplement), (".", .punctuation, 2, .punctuation),
      ], names: [0: .person, 2: .country])
    let reading = PositionReader().read(text, entities: entities, events: EventReading())
    let position = try #require(reading.positions.first)
    #expect(position.stance == .urges)
    #expect(position.targets == [.entity(1)])
    #expect(position.content.map { String(text.document[$0]) } == ["to withdraw"])
  }

  @Test func `a negated denial is no denial`() throws {
    let (text, entities) = analyzed(
      [
        ("Berg", .properNoun, 4, .subject), ("did", .auxiliary, 4, .auxiliary), ("not", .particle, 4, .adverb),
        ("deny", .verb, 0, .root), ("that", .subordinator, 7, .mark), ("Lind", .properNoun, 7, .subject),
        ("left", .verb, 4, .complementClause),
      ], names: [0: .person, 5: .person])
    let reading = PositionReader().read(text, entities: entities, events: EventReading())
    let position = try #require(reading.positions.first)
    #expect(position.stance != .denies)
    #expect(position.isNegated)
  }

  @Test func `each of several speakers holds the position`() {
    let (text, entities) = analyzed(
      [
        ("Berg", .properNoun, 4, .subject), ("and", .coordinator, 3, .coordinator), ("Lind", .properNoun, 1, .conjunct),
        ("condemned", .verb, 0, .root), ("Ruritania", .properNoun, 4, .object),
      ], names: [0: .person, 2: .person, 4: .country])
    let reading = PositionReader().read(text, entities: entities, events: EventReading())
    #expect(reading.positions.map(\.source) == [0, 1])
    #expect(reading.positions.allSatisfy { $0.stance == .opposes && $0.layer == .stated })
  }

  @Test func `a passive accusation has its agent as the source`() throws {
    let (text, entities) = analyzed(
      [
        ("Ruritania", .properNoun, 3, .passiveSubject), ("was", .auxiliary, 3, .passiveAuxiliary),
        ("accused", .verb, 0, .root), ("by", .adposition, 5, .case), ("Berg", .properNoun, 3, .obliqueAgent),
      ], names: [0: .country, 4: .person])
    var passive = text
    passive.tokens[2].features.insert(.passive)
    let reading = PositionReader().read(passive, entities: entities, events: EventReading())
    let position = try #require(reading.positions.first)
    #expect(position.source == 1)
    #expect(position.targets == [.entity(0)])
  }

  @Test func `a call for something urges it`() throws {
    let (text, entities) = analyzed(
      [
        ("Berg", .properNoun, 2, .subject), ("call", .verb, 0, .root), ("for", .adposition, 4, .case),
        ("elections", .noun, 2, .oblique),
      ], names: [0: .person])
    let reading = PositionReader().read(text, entities: entities, events: EventReading())
    let position = try #require(reading.positions.first)
    #expect(position.stance == .urges)
    #expect(position.content.map { String(text.document[$0]) } == ["elections"])
    #expect(position.cue.map { String(text.document[$0]) } == "call for")
  }

  @Test func `a thing called a disgrace is opposed`() throws {
    let (text, entities) = analyzed(
      [
        ("Berg", .properNoun, 2, .subject), ("call", .verb, 0, .root), ("Ruritania", .properNoun, 2, .object),
        ("disgraceful", .adjective, 2, .openComplement),
      ], names: [0: .person, 2: .country])
    let reading = PositionReader().read(text, entities: entities, events: EventReading())
    let position = try #require(reading.positions.first)
    #expect(position.stance == .opposes)
    #expect(position.targets == [.entity(1)])
  }

  @Test func `the name beside a title is the speaker`() throws {
    let (text, entities) = analyzed(
      [
        ("spokesman", .noun, 3, .subject), ("Berg", .properNoun, 3, .subject), ("denied", .verb, 0, .root),
        ("that", .subordinator, 6, .mark), ("Lind", .properNoun, 6, .subject), ("left", .verb, 3, .complementClause),
      ], names: [1: .person, 4: .person])
    let reading = PositionReader().read(text, entities: entities, events: EventReading())
    #expect(reading.positions.first?.source == 0)
  }

  @Test func `a name right behind a title with a name in it is the speaker`() throws {
    let (text, entities) = analyzed(
      [
        ("envoy", .noun, 4, .subject), ("to", .adposition, 3, .case), ("Ruritania", .properNoun, 1, .nominalModifier),
        ("Berg", .properNoun, 5, .dependent), ("denied", .verb, 0, .root), ("that", .subordinator, 8, .mark),
        ("Lind", .properNoun, 8, .subject), ("left", .verb, 5, .complementClause),
      ], names: [2: .country, 3: .person, 6: .person])
    #expect(PositionReader().read(text, entities: entities, events: EventReading()).positions.first?.source == 1)
  }

  @Test(arguments: [("take", Stance.accepts), ("discuss", .asserts)])
  func `who takes responsibility accepts it`(verb: String, stance: Stance) throws {
    let (text, entities) = analyzed(
      [
        ("Berg", .properNoun, 2, .subject), ("said", .verb, 0, .root), ("he", .pronoun, 4, .subject),
        (verb, .verb, 2, .complementClause), ("responsibility", .noun, 4, .object),
      ], names: [0: .person])
    let position = PositionReader().read(text, entities: entities, events: EventReading()).positions.first
    #expect(position?.stance == stance)
  }

  @Test func `a clause on a noun is not what is said`() {
    let (text, entities) = analyzed(
      [
        ("Berg", .properNoun, 2, .subject), ("find", .verb, 0, .root), ("the", .determiner, 4, .determiner),
        ("ship", .noun, 2, .object), ("which", .pronoun, 7, .subject), ("had", .auxiliary, 7, .auxiliary),
        ("sunk", .verb, 4, .relativeClause),
      ], names: [0: .person])
    #expect(PositionReader().read(text, entities: entities, events: EventReading()).positions.isEmpty)
  }
}
