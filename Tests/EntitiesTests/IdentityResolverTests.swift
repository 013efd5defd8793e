import Entities
import NewsModel
import Testing

@Suite struct IdentityResolverTests {
  /// One article, whose entities keep each other company.
  private func article(_ number: Int, _ entities: [(EntityType, String, [String])]) -> [EntitySummary] {
    let ids = entities.map { Entity.ID(type: $0.0, name: $0.1) }
    return entities.enumerated().map { index, entity in
      EntitySummary(
        document: .init(rawValue: "d\(number)"), index: index, id: ids[index], type: entity.0, name: entity.1,
        aliases: entity.2, neighbours: ids.filter { $0 != ids[index] }.sorted())
    }
  }

  private func ids(_ summaries: [EntitySummary], _ corrections: String = "") -> [String] {
    let rules = CorrectionsParser(location: "c.yaml").parse(corrections).rules
    let resolved = IdentityResolver(corrections: rules).resolve(summaries)
    return summaries.map { resolved.ids[$0.document]?[$0.index]?.rawValue ?? "-" }
  }

  @Test func `joins a middle initial`() {
    let found = ids(
      article(1, [(.person, "Donald Trump", [])]) + article(2, [(.person, "Donald Trump", [])])
        + article(3, [(.person, "Donald J. Trump", [])]))
    #expect(Set(found) == ["person:donald-trump"])
  }

  @Test func `keeps father and son apart where two middle names fit`() {
    let found = ids(
      article(1, [(.person, "George W. Bush", [])]) + article(2, [(.person, "George H. W. Bush", [])])
        + article(3, [(.person, "George Bush", [])]))
    #expect(Set(found).count == 3)
  }

  @Test func `a short given name joins in the company of the long one only`() {
    let known = article(1, [(.person, "Joseph R. Hart", []), (.organization, "Acme", [])])
    let near = article(2, [(.person, "Joe Hart", []), (.organization, "Acme", [])])
    let far = article(3, [(.person, "Joe Hart", []), (.organization, "Rowing Club", [])])
    #expect(Set(ids(known + near).filter { $0.hasPrefix("person") }).count == 1)
    #expect(Set(ids(known + far).filter { $0.hasPrefix("person") }).count == 2)
    let other = article(4, [(.person, "Josephine Hart", []), (.organization, "Acme", [])])
    #expect(Set(ids(known + other).filter { $0.hasPrefix("person") }).count == 2)
  }

  @Test func `a surname joins in the company of its full name only`() {
    let known = article(
      1, [(.person, "Anna Berg", []), (.organization, "Acme", []), (.organization, "Northern Bank", [])])
    let near = article(2, [(.person, "Berg", []), (.organization, "Acme", []), (.organization, "Northern Bank", [])])
    let far = article(3, [(.person, "Berg", []), (.organization, "Rowing Club", [])])
    let found = ids(known + near + far)
    #expect(found[3] == "person:anna-berg")
    #expect(found[6] == "person:berg")
  }

  @Test func `sons are told from fathers, and middle initials stand before Jr`() {
    let found = ids(
      article(1, [(.person, "Paul W. Carling Jr.", [])]) + article(2, [(.person, "Paul Carling Jr.", [])])
        + article(3, [(.person, "Paul Carling", [])]))
    #expect(found[0] == found[1] && found[1] != found[2])
  }

  @Test func `a surname alone is the one whom many articles know`() {
    let many = (1...5).flatMap { article($0, [(.person, "Anna Berg", []), (.organization, "Acme", [])]) }
    let alone = article(6, [(.person, "Berg", []), (.place, "Lima", [])])
    #expect(ids(many + alone).last { $0.hasPrefix("person") } == "person:anna-berg")
    #expect(
      ids(many + article(6, [(.person, "Carl Berg", [])]) + article(7, [(.person, "Berg", [])])).last
        == "person:anna-berg")
    let two = (6...8).flatMap { article($0, [(.person, "Carl Berg", [])]) }
    #expect(ids(many + two + article(9, [(.person, "Berg", [])])).last == "person:berg")
  }

  @Test func `one type a name`() {
    let found = ids(
      article(1, [(.group, "Free Lakes Movement", [])]) + article(2, [(.organization, "Free Lakes Movement", [])])
        + article(3, [(.organization, "Free Lakes Movement", [])]))
    #expect(Set(found) == ["organization:free-lakes-movement"])
  }

  @Test func `an acronym joins the name that other articles introduce it for`() {
    let found = ids(
      article(1, [(.organization, "Northern Relief Front", ["NRF"]), (.place, "Oslo", [])])
        + article(2, [(.organization, "NRF", []), (.place, "Oslo", [])]))
    #expect(Set(found) == ["organization:northern-relief-front", "place:oslo"])
  }

  @Test func `an acronym in other company stays apart`() {
    // It may be the National Rugby Federation.
    let found = ids(
      article(1, [(.organization, "Northern Relief Front", ["NRF"]), (.place, "Oslo", [])])
        + article(2, [(.organization, "NRF", []), (.person, "Carl Lind", [])]))
    #expect(found.contains("organization:nrf"))
  }

  @Test func `the order of the articles changes nothing`() {
    let articles =
      article(1, [(.person, "Anna Berg", []), (.organization, "Acme", ["ACM"])])
      + article(2, [(.person, "Berg", []), (.organization, "ACM", [])]) + article(3, [(.person, "Anna K. Berg", [])])
    let forward = IdentityResolver().resolve(articles)
    let backward = IdentityResolver().resolve(articles.reversed())
    #expect(forward.ids == backward.ids)
    #expect(forward.ledger.entries == backward.ledger.entries)
  }

  @Test(arguments: [
    ("- merge: [Anna Berg, Annie B]", ["person:anna-berg", "person:anna-berg"]),
    ("- alias: Annie B\n  of: Anna Berg", ["person:anna-berg", "person:anna-berg"]),
    ("- retype: Annie B\n  to: group", ["person:anna-berg", "group:annie-b"]),
    ("# not a person\n- ignore: person:annie-b", ["person:anna-berg", "-"]),
    ("- merge: [Anna Berg, Annie B]\n- apart: [Anna Berg, Annie B]", ["person:anna-berg", "person:annie-b"]),
  ])
  func `replays corrections`(corrections: String, expected: [String]) {
    let found = ids(article(1, [(.person, "Anna Berg", [])]) + article(2, [(.person, "Annie B", [])]), corrections)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("- merge: [Anna Berg, Berg]", "Anna Berg"), ("- merge: [anna berg, Annie B]", "Anna Berg"),
    ("- merge: [Annie B, Anna Berg]", "Annie B"), ("- alias: Annie B\n  of: Anna Berg", "Anna Berg"),
  ])
  func `the first of those that are merged stays, name and all`(corrections: String, expected: String) {
    let rules = CorrectionsParser(location: "c.yaml").parse(corrections).rules
    let summaries =
      article(1, [(.person, "Anna Berg", [])]) + article(2, [(.person, "Annie B", [])])
      + article(3, [(.person, "Berg", []), (.person, "Annie B", [])])
    let resolved = IdentityResolver(corrections: rules, location: "c.yaml").resolve(summaries)
    #expect(Array(resolved.keptNames.values) == [expected])
    #expect(resolved.names.isEmpty)
  }

  @Test func `what a rule joins is in the ledger as joined alone`() {
    let summaries = article(1, [(.person, "Anna Berg", [])]) + article(2, [(.person, "Berg", [])])
    func kept(_ rules: [Correction]) -> [String] {
      IdentityResolver(corrections: rules).resolve(summaries).ledger.entries
        .filter { $0.decision == .apart }.map(\.name)
    }
    #expect(kept([]) == ["Berg"])
    #expect(kept(CorrectionsParser(location: "c.yaml").parse("- merge: [Anna Berg, Berg]").rules).isEmpty)
  }

  @Test(arguments: [
    ("- merge: [Anna Berg]", 1), ("\n- retype: X\n  to: river", 2), ("rename X", 1), ("- merge: [A, B", 1),
  ])
  func `names the line of a bad rule`(corrections: String, line: Int) {
    let findings = CorrectionsParser(location: "c.yaml").parse(corrections).findings
    #expect(findings.first?.location == "c.yaml:\(line)")
  }

  @Test(arguments: [
    "- ignore: Anna Berg\n- merge: [Anna Berg, Annie B]", "- merge: [Anna Berg, Annie B]\n- ignore: Anna Berg",
    "- rename: Annie B\n  to: Ann\n- ignore: Annie B", "- apart: [Anna Berg, Annie B]\n- merge: [Anna Berg, Annie B]",
    "- retype: Annie B\n  to: group\n- retype: Annie B\n  to: place",
  ])
  func `rules that contradict each other are both named, and nobody goes`(corrections: String) throws {
    let rules = CorrectionsParser(location: "c.yaml").parse(corrections).rules
    let summaries = article(1, [(.person, "Anna Berg", [])]) + article(2, [(.person, "Annie B", [])])
    let resolved = IdentityResolver(corrections: rules, location: "c.yaml").resolve(summaries)
    let finding = try #require(resolved.findings.first { $0.code == .contradictingCorrections })
    for rule in rules {
      #expect(finding.message.contains("\(rule.rule)"))
      #expect(finding.location == "c.yaml:\(rule.line)" || finding.message.contains("line \(rule.line)"))
    }
    #expect(summaries.allSatisfy { resolved.ids[$0.document]?[$0.index] != nil })
  }

  @Test func `whoever is ignored may have aliases`() {
    let found = ids(
      article(1, [(.person, "Anna Berg", []), (.person, "Annie B", [])]),
      "- alias: Annie B\n  of: Anna Berg\n- ignore: Anna Berg")
    #expect(found == ["-", "-"])
  }

  @Test func `the names of rules tell whom they fit in the end`() {
    let rules = CorrectionsParser(location: "c.yaml").parse("- ignore: Nobody\n- retype: Anna Berg\n  to: group").rules
    let resolved = IdentityResolver(corrections: rules, location: "c.yaml").resolve(
      article(1, [(.person, "Anna Berg", [])]))
    #expect(resolved.named == ["Nobody": [], "Anna Berg": [Entity.ID(rawValue: "group:anna-berg")]])
    #expect(resolved.findings.isEmpty)
  }

  @Test func `a merge of two kinds is done and told`() {
    let rules = CorrectionsParser(location: "c.yaml").parse("- merge: [Anna Berg, Lund Assembly]").rules
    let summaries = article(1, [(.person, "Anna Berg", []), (.organization, "Lund Assembly", [])])
    let resolved = IdentityResolver(corrections: rules, location: "c.yaml").resolve(summaries)
    #expect(resolved.findings.map(\.code) == [.mixedCorrection])
    #expect(resolved.findings[0].message.contains("an organization, is merged into \"Anna Berg\", a person"))
    #expect(Set(resolved.ids.values.joined().map { $0?.rawValue }) == ["person:anna-berg"])
  }

  @Test(arguments: [
    ("", ["person:john-smith-2", "person:john-smith", "person:anna-berg"]),
    ("\n  as: Jack Smith", ["person:jack-smith", "person:john-smith", "person:anna-berg"]),
    // Whom other articles know by that name is the same.
    ("\n  as: Anna Berg", ["person:anna-berg", "person:john-smith", "person:anna-berg"]),
    ("\n  as: John Smith", ["person:john-smith-2", "person:john-smith", "person:anna-berg"]),
    ("\n- rename: John Smith\n  to: X\n- ignore: person:john-smith-2", ["-", "person:john-smith", "person:anna-berg"]),
    ("\n- merge: [Anna Berg, John Smith]", ["person:john-smith-2", "person:anna-berg", "person:anna-berg"]),
  ])
  func `two of one name are parted by their articles`(part: String, expected: [String]) {
    let summaries =
      article(1, [(.person, "John Smith", [])]) + article(2, [(.person, "John Smith", [])])
      + article(3, [(.person, "Anna Berg", [])])
    let first = summaries[0].document.rawValue
    #expect(ids(summaries, "- split: John Smith\n  in: \(first)\(part)") == expected)
  }

  @Test func `two rules may not split one article`() {
    let summaries = article(1, [(.person, "John Smith", [])]) + article(2, [(.person, "John Smith", [])])
    let first = summaries[0].document.rawValue
    let text = "- split: John Smith\n  in: \(first)\n- split: person:john-smith\n  in: [\(first)]\n  as: Joe"
    let rules = CorrectionsParser(location: "c.yaml").parse(text).rules
    let resolved = IdentityResolver(corrections: rules, location: "c.yaml").resolve(summaries)
    #expect(resolved.findings.map(\.code) == [.contradictingCorrections])
    #expect(resolved.findings[0].location == "c.yaml:3")
  }
}
