import KnowledgeGraph
import NewsModel
import Testing

@Suite struct GraphBuilderTests {
  /// "Berg denied that Ruritania lied." with both named, and a position of Berg towards Ruritania.
  private func record(_ id: String, outlet: String? = nil, group: String? = nil) -> DocumentRecord {
    let text = "Berg denied that Ruritania lied."
    let document = Document(
      id: .init(rawValue: id), path: id, outlet: outlet, published: "2020-05-0\(id.utf8.count)", text: text,
      syndicationGroup: group)
    let spans = [TextSpan(0, 4), TextSpan(17, 26)]
    return DocumentRecord(
      document: document, sentences: [TextSpan(0, 32)], paragraphs: [0],
      mentions: [
        Mention(span: spans[0], tokens: 0..<1, type: .person, entity: 0),
        Mention(span: spans[1], tokens: 3..<4, type: .country, entity: 1),
      ],
      entities: [
        Entity(id: .init(rawValue: "person:berg"), type: .person, name: "Berg", mentions: [0]),
        Entity(id: .country("RU"), type: .country, name: "Ruritania", mentions: [1]),
      ],
      positions: [
        Position(
          source: 0, sourceSpan: spans[0], cue: TextSpan(5, 11), content: [TextSpan(17, 31)], stance: .denies,
          polarity: .against, layer: .reported, targets: [.entity(1)], rule: "speech")
      ])
  }

  private func graph(_ records: [DocumentRecord]) -> Graph {
    var builder = GraphBuilder()
    for record in records { builder.add(record) }
    return builder.graph()
  }

  @Test func `makes nodes, a position and a co-mention with evidence`() throws {
    let graph = graph([record("a")])
    #expect(graph.violations() == [])
    #expect(graph.nodes.map(\.id.rawValue) == ["country:RU", "person:berg"])
    let position = try #require(graph.edges.first { $0.kind == .position })
    #expect(position.stance == .denies)
    #expect(position.cue == "denied")
    #expect(position.evidence.map(\.quote) == ["Berg denied that Ruritania lied"])
    #expect(graph.edges.contains { $0.kind == .coMention && $0.sentences == 1 })
  }

  @Test(arguments: [
    ("speech", [false, false]), ("speech, inferred target", [true, true]),
    ("speech, inferred first target", [true, false]), ("speech, inferred second target", [false, true]),
  ])
  func `each target says whether the words name it`(_ rule: String, _ isInferred: [Bool]) throws {
    var record = record("a")
    record.mentions.append(Mention(span: TextSpan(27, 31), tokens: 4..<5, type: .person, entity: 2))
    record.entities.append(Entity(id: .init(rawValue: "person:lind"), type: .person, name: "Lind", mentions: [2]))
    record.positions[0].targets = [.entity(1), .entity(2)]
    record.positions[0].rule = rule
    let edges = graph([record]).edges.filter { $0.kind == .position }
    #expect(edges.map(\.target.rawValue) == ["country:RU", "person:lind"])
    #expect(edges.map { $0.evidence.contains(where: \.hasInferredTarget) } == isInferred)
    #expect(edges.flatMap(\.evidence).allSatisfy { $0.rule == "speech" || $0.hasInferredTarget })
  }

  @Test(arguments: [
    ("speech, guessed target", []), ("speech, inferred first target, guessed second target", ["country:RU"]),
    ("speech, guessed second target", ["country:RU"]), ("speech, guessed first target", ["person:lind"]),
  ])
  func `a target that is only guessed is not drawn`(_ rule: String, _ drawn: [String]) throws {
    var record = record("a")
    record.mentions.append(Mention(span: TextSpan(27, 31), tokens: 4..<5, type: .person, entity: 2))
    record.entities.append(Entity(id: .init(rawValue: "person:lind"), type: .person, name: "Lind", mentions: [2]))
    record.positions[0].targets = [.entity(1), .entity(2)]
    record.positions[0].rule = rule
    let graph = graph([record])
    #expect(graph.edges.filter { $0.kind == .position }.map(\.target.rawValue) == drawn)
    #expect(graph.openPositions.allSatisfy { $0.evidence.rule == "speech" })
    #expect(graph.openPositions.isEmpty == !drawn.isEmpty)
  }

  @Test func `the order of the articles changes nothing`() {
    let records = ["a", "bb", "ccc"].map { record($0) }
    #expect(graph(records).edges == graph(records.reversed()).edges)
    #expect(graph(records).nodes == graph(records.reversed()).nodes)
  }

  @Test func `counts copies of one report as one source`() throws {
    let graph = graph([record("a", group: "g"), record("bb", group: "g"), record("ccc", outlet: "Other")])
    let position = try #require(graph.edges.first { $0.kind == .position })
    #expect(position.articles == 3)
    #expect(position.sources == 2)
    #expect(position.firstDate?.iso8601 == "2020-05-01")
    #expect(position.lastDate?.iso8601 == "2020-05-03")
  }

  @Test func `a position without a source stays out`() {
    var open = record("a")
    open.positions[0].source = nil
    var builder = GraphBuilder()
    builder.add(open)
    #expect(!builder.graph().edges.contains { $0.kind == .position })
    #expect(builder.graph().openPositions.isEmpty)
  }

  @Test func `a position without a target is no edge and is kept with its words`() throws {
    var open = record("a")
    open.positions[0].targets = []
    let graph = graph([open, record("bb")])
    #expect(graph.violations() == [])
    #expect(graph.edges.count { $0.kind == .position } == 1)
    let position = try #require(graph.openPositions.first)
    #expect(graph.openPositions.count == 1)
    #expect(position.source.rawValue == "person:berg")
    #expect(position.stance == .denies)
    #expect(position.cue == "denied")
    #expect(position.date?.iso8601 == "2020-05-01")
    #expect(position.evidence.quote == "Berg denied that Ruritania lied")
  }

  @Test func `an entity that one article only describes counts the same in any order`() {
    var described = record("bb")
    described.mentions[1].form = .nominal
    let records = [described, record("a")]
    #expect(graph(records).nodes == graph(records.reversed()).nodes)
    #expect(graph(records).edges == graph(records.reversed()).edges)
    #expect(graph([described]).nodes.map(\.id.rawValue) == ["person:berg"])
    #expect(graph([described]).violations() == [])
  }

  @Test func `spellings of one office are one edge`() {
    var first = record("a")
    first.links = [
      EntityLink(kind: .role, source: 0, target: 1, label: "Foreign Minister", span: TextSpan(0, 4), rule: "title")
    ]
    var second = record("bb")
    second.links = first.links
    second.links[0].label = "foreign minister"
    let merged = graph([first, second])
    #expect(merged.violations() == [])
    #expect(merged.edges.count { $0.kind == .role } == 1)
    #expect(merged.edges == graph([second, first]).edges)
  }

  @Test func `the type of an event does not depend on the order`() {
    let records = ["a", "bb"].map { id in
      var made = record(id)
      made.events = [
        Event(
          id: .init(name: "vote"), type: .init(rawValue: id == "a" ? "election" : "REJECT"), name: "vote",
          trigger: TextSpan(5, 11), rule: "word")
      ]
      return made
    }
    #expect(graph(records).nodes == graph(records.reversed()).nodes)
  }

  @Test func `boilerplate joins nobody`() {
    var made = record("a")
    made.document.boilerplate = [TextSpan(0, 32)]
    #expect(!graph([made]).edges.contains { $0.kind == .coMention })
  }
}
