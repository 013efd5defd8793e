import Entities
import NewsModel
import Testing

@Suite struct EntityReaderTests {
  /// A text whose tokens are split at spaces, with names given by their first words and types.
  private func analyzed(_ text: String, names: [(String, EntityType)]) -> AnalyzedText {
    var tokens: [Token] = []
    var offset: Int32 = 0
    for word in text.split(separator: " ") {
      let end = offset + Int32(word.utf8.count)
      tokens.append(Token(start: offset, end: end, word: WordHash(word), tag: .noun))
      offset = end + 1
    }
    var analyzed = AnalyzedText(
      document: Document(id: .init(rawValue: "t"), path: "t", text: text), tokens: tokens,
      sentences: [Sentence(span: TextSpan(0, text.utf8.count), tokens: 0..<tokens.count)])
    var position = 0
    for (name, type) in names {
      let words = name.split(separator: " ").map { WordHash($0) }
      for start in position...(tokens.count - words.count)
      where tokens[start..<(start + words.count)].map(\.word).elementsEqual(words) {
        analyzed.names.append(Name(tokens: start..<(start + words.count), type: type))
        position = start + words.count
        break
      }
    }
    return analyzed
  }

  @Test func `joins a surname with its full name`() {
    let reading = EntityReader().read(
      analyzed(
        "Anna Berg met Carl Lind . Berg left . Lind stayed",
        names: [("Anna Berg", .person), ("Carl Lind", .person), ("Berg", .person), ("Lind", .person)]))
    #expect(reading.entities.map(\.id.rawValue) == ["person:anna-berg", "person:carl-lind"])
  }

  @Test func `keeps two people of one surname apart`() {
    let reading = EntityReader().read(
      analyzed(
        "Anna Berg met Carl Berg . Berg left",
        names: [("Anna Berg", .person), ("Carl Berg", .person), ("Berg", .person)]))
    #expect(reading.entities.count == 2)
    // Who was named first is called by the surname alone.
    #expect(reading.mentions[2].entity == 0)
  }

  @Test(arguments: ["US", "U.S.", "United States", "American", "America", "USA"])
  func `knows a country by its words`(word: String) {
    let reading = EntityReader().read(analyzed("the \(word) acted", names: [(word, .country)]))
    #expect(reading.entities.map(\.id.rawValue) == ["country:US"])
  }

  @Test func `joins an acronym with its name`() {
    let reading = EntityReader().read(
      analyzed(
        "the Northern Relief Front ( NRF ) and NRF aides",
        names: [("Northern Relief Front", .organization), ("NRF", .organization), ("NRF", .organization)]))
    #expect(reading.entities.map(\.name) == ["Northern Relief Front"])
  }

  @Test(arguments: [
    ("Élodie Müller", "Muller", EntityType.person), ("Africa", "African", .place), ("Kurds", "Kurdish", .group),
    ("Islamic State", "ISIL", .organization),
  ])
  func `joins the spellings of one name`(full: String, other: String, type: EntityType) {
    let reading = EntityReader().read(analyzed("\(full) and \(other) too", names: [(full, type), (other, type)]))
    #expect(reading.entities.count == 1)
  }

  @Test(arguments: [
    ("Novak Institute of Physics", "Novak Institute", EntityType.organization),
    ("Ruritanian Defence Forces", "Defence Forces", .organization),
    ("Committee on Trade and Labour", "Trade and Labour Committee", .organization),
    ("Court of Arden", "Court", .organization), ("Arden Freedom Party", "Freedom", .organization),
    ("United States Senate", "US Senate", .organization),
    ("Arden International Airport", "Arden Airport", .place), ("Arden Islands", "Arden", .place),
    ("Catholics", "Roman Catholic", .group), ("London", "Londoners", .place), ("Zimbabwe", "Rhodesia", .country),
  ])
  func `joins a short form with the one name that it fits`(full: String, other: String, type: EntityType) {
    let reading = EntityReader().read(analyzed("\(full) and \(other) too", names: [(full, type), (other, type)]))
    #expect(reading.entities.count == 1)
  }

  @Test(arguments: [
    ("Arden Province", "Arden", EntityType.place), ("Novak Institute of Physics", "Novak", .organization),
    ("Soviet Union", "Russia", .country),
  ])
  func `keeps apart what shares a word`(one: String, other: String, type: EntityType) {
    let reading = EntityReader().read(analyzed("\(one) and \(other) too", names: [(one, type), (other, type)]))
    #expect(reading.entities.count == 2)
  }

  @Test func `joins a company's name with the one that only says what it is`() {
    let names = ["Novair Corporation", "Novair Sports Channel", "Novair"]
    let reading = EntityReader().read(
      analyzed(
        "\(names[0]) , \(names[1]) and \(names[2]) met", names: names.map { ($0, EntityType.organization) }))
    #expect(reading.entities.map(\.aliases).contains(["Novair"]))
    #expect(reading.entities.count == 2)
  }

  @Test func `joins a short form that fits two names with neither`() {
    let names = ["Arden Union of Miners", "Arden Union of Teachers", "Arden Union"]
    let reading = EntityReader().read(
      analyzed(
        "\(names[0]) , \(names[1]) and \(names[2]) met", names: names.map { ($0, EntityType.organization) }))
    #expect(reading.entities.count == 3)
  }
}
