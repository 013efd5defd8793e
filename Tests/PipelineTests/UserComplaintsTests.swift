import Entities
import KnowledgeGraph
import NewsModel
import Pipeline
import TestSupport
import Testing

/// What users of neighbouring tools suffer from in the matter of who is who, each with a case of its own.
@Suite struct UserComplaintsTests {
  private let analyzer = ArticleAnalyzer()

  private func records(_ texts: [String]) -> [DocumentRecord] {
    texts.enumerated().map { number, text in
      analyzer.record(of: Document(id: .init(rawValue: "d\(number)"), path: "d\(number)", text: text))
    }
  }

  private func nodes(_ texts: [String], corrections: String = "") -> [Graph.Node] {
    GraphAssembler(corrections: corrections, location: "c.yaml").graph(of: records(texts)).nodes
  }

  private func ids(_ kind: EntityType, _ texts: String...) -> [String] {
    nodes(texts).filter { $0.kind == kind }.map(\.id.rawValue)
  }

  @Test func `one person under five names is one node with every spelling`() throws {
    let found = nodes([
      "Detective Samuel Holmgren spoke in Oslo on Monday. Holmgren said the case was closed. Mr. Holmgren left at noon.",
      "Samuel Holmgren, the Norwegian detective, denied it in Oslo. Samuel declined to say more.",
    ]).filter { $0.kind == .person }
    #expect(found.map(\.id.rawValue) == ["person:samuel-holmgren"])
    #expect(found.first?.aliases.contains("Holmgren") == true)
  }

  @Test func `one name is of one type`() {
    let found = nodes([
      "Brightwater Corp. said it would appeal. Brightwater employs 300 people.",
      "The company Brightwater denied the charge. Brightwater said the report was false.",
      "Brightwater was fined on Tuesday.",
    ]).filter { $0.kind != .event && $0.name.hasPrefix("Brightwater") }
    #expect(found.count == 1, "\(found.map(\.id.rawValue))")
  }

  @Test func `two chiefs of two companies are two people`() {
    let found = ids(
      .person, "Alice Marsh, chief executive of Norvex, praised Sarah Lund, chief technology officer of Norvex.",
      "Alice Marsh and Sarah Lund of Norvex met again.")
    #expect(found == ["person:alice-marsh", "person:sarah-lund"])
  }

  @Test func `likenesses do not add up`() {
    // Two Bergs: the surname alone in a third article joins neither.
    let found = ids(
      .person, "Anna Berg praised the Northern Bank in Oslo.", "Carl Berg praised the Northern Bank in Oslo.",
      "Berg praised the Northern Bank in Oslo.")
    #expect(Set(found).isSuperset(of: ["person:anna-berg", "person:carl-berg"]))
    #expect(found.count == 3)
  }

  @Test func `corrections are replayed on every build, and their order of articles changes nothing`() {
    let texts = ["Bob Tanner met Angela Merkel.", "Robert Tanner met Emmanuel Macron."]
    let rule = "- merge: [Robert Tanner, Bob Tanner]"
    let people = { (texts: [String]) in
      nodes(texts, corrections: rule).filter { $0.kind == .person }.map(\.id.rawValue)
    }
    #expect(people(texts) == ["person:angela-merkel", "person:emmanuel-macron", "person:robert-tanner"])
    #expect(people(texts.reversed()) == people(texts))
    let both = ["Robert Tanner, whom friends call Bob Tanner, spoke.", "Bob Tanner met Robert Tanner."]
    let apart = nodes(both, corrections: "- apart: [Bob Tanner, Robert Tanner]")
    #expect(apart.filter { $0.kind == .person }.count == 2)
  }

  @Test(arguments: UInt64(0)..<8)
  func `rules and articles may come in any order`(seed: UInt64) {
    let texts = [
      "John Smith, the mayor of Leeds, praised Anna Berg. Norway and Sweden signed a border treaty in Oslo on Sunday.",
      "Striker John Smith criticised Carl Lind. Smith praised Norway.",
      "Norway and Sweden agreed on a fishing pact. Carl Lind rejected the fishing pact. Bob Tanner praised Sweden.",
    ]
    let records = records(texts)
    func statement(_ words: String, _ stance: String, in number: Int) -> String {
      let before = texts[number].split(separator: words, omittingEmptySubsequences: false)[0].count
      return "d\(number)#\(before)-\(before + words.count).\(stance)"
    }
    let rules = [
      "- merge: [Norway–Sweden border treaty, Norway–Sweden fishing pact]", "- split: John Smith\n  in: d1",
      "- rename: Carl Lind\n  to: C. Lind", "- alias: Bob Tanner\n  of: Anna Berg",
      "- drop: \(statement("Smith praised Norway", "supports", in: 1))",
      "- stance: \(statement("Carl Lind rejected the fishing pact", "rejects", in: 2))\n  to: accepts",
      "- target: \(statement("Bob Tanner praised Sweden", "supports", in: 2))\n  to: [Leeds, person:john-smith-2]",
    ]
    func graph(_ rules: [String], _ records: [DocumentRecord]) -> Graph {
      let assembler = GraphAssembler(corrections: rules.joined(separator: "\n"), location: "c.yaml")
      let unused = assembler.findings + assembler.unusedRules(for: records)
      #expect(unused.isEmpty, "\(unused.map(\.message))")
      return assembler.graph(of: records)
    }
    var dice = Dice(seed: seed)
    let first = graph(rules, records)
    let second = graph(rules.shuffled(using: &dice), records.shuffled(using: &dice))
    #expect(first.nodes == second.nodes && first.edges == second.edges && first.openPositions == second.openPositions)
    #expect(first.violations().isEmpty)
    #expect(first.edges.contains { $0.kind == .position && $0.target.rawValue == "person:john-smith-2" })
  }

  @Test func `a pronoun is nobody of its own`() {
    #expect(ids(.person, "He said that he had seen it. She denied it. They left, and who knows why.") == [])
  }

  @Test func `an inverted name is the same person`() {
    #expect(ids(.person, "Doe, John: The long road. John Doe spoke in London.") == ["person:john-doe"])
  }

  @Test func `one country has one node`() {
    let found = ids(
      .country, "The US agreed. The U.S. left. The United States stayed. America waited, and so did the USA.",
      "American officials in the United States of America said so.")
    #expect(found == ["country:US"])
  }

  @Test func `a capital at the start of a sentence is no name`() {
    let found = nodes([
      "About half of them left. Today the rest followed. If it rains, nobody comes. Yesterday was different. However, some stayed. Many did."
    ])
    #expect(found.filter { $0.kind != .event }.isEmpty, "\(found.map(\.id.rawValue))")
  }

  @Test(arguments: [
    ("Barack Obama spoke.", "person:barack-obama"),
    ("PM Laura Bergström resigned.", "person:laura-bergstrom"),
    ("Dr Simon Taylor, a researcher, resigned.", "person:simon-taylor"),
    ("Dr Simon Taylor a researcher resigned.", "person:simon-taylor"),
    ("Dr. Simon Taylor", "person:simon-taylor"),
  ])
  func `a title does not hide a name`(text: String, expected: String) {
    #expect(ids(.person, text) == [expected])
  }

  @Test func `a name once read is read everywhere in the article`() {
    let record = records([
      "Prime Minister Amina Okello arrived on Monday. Okello spoke first. “We will not wait,” Okello said. Later OKELLO left."
    ])[0]
    let okello = record.entities.firstIndex { $0.name == "Amina Okello" }
    #expect(record.mentions.filter { $0.entity == okello && $0.form == .name }.count == 4)
  }

  @Test func `every node stands on words of an article`() {
    let texts = ["Angela Merkel met Emmanuel Macron in Berlin.", "Macron thanked Germany."]
    let graph = GraphAssembler().graph(of: records(texts))
    #expect(graph.nodes.count >= 4)
    for node in graph.nodes {
      #expect(!node.evidence.isEmpty)
      for item in node.evidence { #expect(texts.contains { $0.contains(item.quote) }) }
    }
  }
}
