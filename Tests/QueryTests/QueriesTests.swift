import KnowledgeGraph
import NewsModel
import Testing

@testable import Query

@Suite struct QueriesTests {
  private let bush = Graph.Node.ID(rawValue: "person:george-w-bush")
  private let france = Graph.Node.ID(rawValue: "country:FR")

  @Test func `ranks neighbours by how strongly they are linked`() throws {
    let start = try #require(SampleGraph.source.node(bush))
    let neighbours = try NeighbourQuery().neighbours(of: start, in: SampleGraph.source)
    #expect(neighbours.map(\.node.id.rawValue) == ["country:FR", "event:geneva-summit"])
    #expect(neighbours.first?.links.map(\.edge.id.rawValue) == ["e2", "e1"])
    #expect(neighbours.first?.links.first?.isOutgoing == false)
  }

  @Test func `goes as many hops as asked, each node once at its nearest`() throws {
    let start = try #require(SampleGraph.source.node(bush))
    var query = NeighbourQuery()
    query.hops = 2
    let neighbours = try query.neighbours(of: start, in: SampleGraph.source)
    #expect(neighbours.map(\.hops) == [1, 1, 2, 2])
    #expect(Set(neighbours.map(\.node.id)).count == 4)
  }

  @Test func `keeps to the kinds, stances and dates asked for`() throws {
    let start = try #require(SampleGraph.source.node(france))
    var query = NeighbourQuery()
    query.edges.kinds = [.position]
    #expect(try query.neighbours(of: start, in: SampleGraph.source).count == 2)
    query.edges.stances = [.opposes]
    #expect(try query.neighbours(of: start, in: SampleGraph.source).map(\.node.id) == [bush])
    query.edges.days.until = PartialDate(year: 2003)
    #expect(try query.neighbours(of: start, in: SampleGraph.source).map(\.node.id) == [bush])
    query.edges.days.since = PartialDate(year: 2004)
    #expect(try query.neighbours(of: start, in: SampleGraph.source).isEmpty)
  }

  @Test func `finds positions by and about, in order of date`() throws {
    var query = PositionQuery()
    query.about = france
    #expect(try ids(query.answer(in: SampleGraph.source)) == [["e4"]])
    query = PositionQuery()
    query.around = france
    #expect(try ids(query.answer(in: SampleGraph.source)) == [["e2"], ["e4"]])
  }

  /// The edges of each position; none for one without a target.
  private func ids(_ answer: PositionQuery.Answer) -> [[String]] {
    answer.positions.map { position in
      switch position.object {
      case .targets(let targets): targets.map(\.edge.id.rawValue)
      case .open: []
      }
    }
  }

  private static func said(_ quote: String, rule: String = "verb") -> Evidence {
    Evidence(document: .init(rawValue: "d"), start: 5, end: 9, quote: quote, rule: rule, confidence: 1)
  }

  /// France opposes Bush and a summit with the same words, and asks for something that could not be read.
  private var statements: MemoryGraph {
    var graph = SampleGraph.graph
    for index in graph.edges.indices where graph.edges[index].id.rawValue == "e2" {
      graph.edges[index].evidence = [Self.said("no")]
    }
    var other = SampleGraph.edge(
      "e6", .position, "country:FR", "event:geneva-summit", stance: .opposes, date: PartialDate(year: 2003, month: 2))
    other.evidence = [Self.said("no", rule: "verb, inferred target")]
    graph.edges.append(other)
    graph.openPositions = [
      Graph.OpenPosition(source: france, layer: .reported, stance: .urges, evidence: Self.said("show restraint"))
    ]
    return MemoryGraph(graph)
  }

  @Test func `one statement is one position, whatever its targets, and one without a target is kept`() throws {
    var query = PositionQuery()
    query.by = france
    #expect(try ids(query.answer(in: statements)) == [["e2", "e6"], []])
    query.edges.isSure = true
    #expect(try ids(query.answer(in: statements)) == [["e2"], []])
    query.edges.stances = [.urges]
    #expect(try ids(query.answer(in: statements)) == [[]])
    query = PositionQuery()
    query.about = bush
    #expect(try ids(query.answer(in: statements)) == [["e2"]])
  }

  @Test func `an edge is taken apart into its statements, and one statement is put together`() throws {
    func said(_ document: String, _ start: Int, rule: String = "verb") -> Evidence {
      Evidence(
        document: .init(rawValue: document), start: start, end: start + 2, quote: "no", rule: rule, confidence: 1)
    }
    var first = SampleGraph.edge("e1", .position, "country:FR", "person:george-w-bush", stance: .opposes, articles: 2)
    first.evidence = [said("a", 0), said("b", 7)]
    var second = SampleGraph.edge(
      "e2", .position, "country:FR", "event:geneva-summit", stance: .opposes, date: PartialDate(year: 2004))
    second.evidence = [said("b", 7, rule: "verb, inferred target")]
    let source = MemoryGraph(Graph(nodes: SampleGraph.graph.nodes, edges: [first, second]))
    var query = PositionQuery()
    query.by = france
    let answer = try query.answer(in: source)
    #expect(ids(answer) == [["e1", "e2"], ["e1"]])
    #expect(answer.positions.map(\.firstDate?.year) == [2004, nil])
    #expect(answer.positions.map(\.articles) == [1, 1])
    query.edges.isSure = true
    #expect(try ids(query.answer(in: source)) == [["e1"], ["e1"]])
  }

  @Test func `a bound of dates tells how many positions have none`() throws {
    var query = PositionQuery()
    query.by = france
    query.edges.days.since = PartialDate(year: 2000)
    let answer = try query.answer(in: statements)
    #expect(ids(answer) == [["e2", "e6"]])
    #expect(answer.undated == 1)
  }

  @Test func `an event has all who are asked for`() throws {
    var query = EventQuery()
    query.participants = [bush]
    #expect(try query.events(in: SampleGraph.source).map(\.node.name) == ["Geneva summit"])
    query.participants = [bush, france]
    #expect(try query.events(in: SampleGraph.source).isEmpty)
  }

  @Test func `an event is proved by a sentence with a word for it`() throws {
    func evidence(_ start: Int, _ quote: String) -> Evidence {
      Evidence(
        document: .init(rawValue: "d"), start: start, end: start + quote.unicodeScalars.count, quote: quote,
        rule: "test", confidence: 1)
    }
    var graph = SampleGraph.graph
    for index in graph.nodes.indices where graph.nodes[index].kind == .event {
      graph.nodes[index].evidence = [evidence(25, "summit")]
    }
    for index in graph.edges.indices where graph.edges[index].id.rawValue == "e3" {
      graph.edges[index].evidence = [evidence(0, "Bush spoke first."), evidence(20, "The summit ended.")]
    }
    let source = MemoryGraph(graph)
    let happening = try #require(EventQuery().events(in: source).first)
    #expect(try happening.proof(in: source)?.quote == "The summit ended.")
  }

  @Test func `joins two nodes by the shortest path`() throws {
    let steps = try PathQuery().path(
      from: .init(rawValue: "person:recep-tayyip-erdogan"), to: .init(rawValue: "organization:nato"),
      in: SampleGraph.source)
    #expect(steps?.map(\.edge.id.rawValue) == ["e4", "e2", "e3", "e5"])
    #expect(try PathQuery().path(from: bush, to: bush, in: SampleGraph.source)?.isEmpty == true)
    let none = try PathQuery().path(
      from: bush, to: .init(rawValue: "person:emine-erdogan"), in: SampleGraph.source)
    #expect(none == nil)
  }

  @Test func `tells what came, went and changed`() {
    var later = SampleGraph.graph
    later.nodes.removeAll { $0.id.rawValue == "organization:nato" }
    later.edges.removeAll { $0.id.rawValue == "e5" || $0.id.rawValue == "e2" }
    later.edges.append(SampleGraph.edge("e9", .position, "country:FR", "person:george-w-bush", stance: .supports))
    let difference = GraphDifference(from: SampleGraph.graph, to: later)
    #expect(difference.removedNodes.map(\.id.rawValue) == ["organization:nato"])
    #expect(difference.addedEdges.map(\.id.rawValue) == ["e9"])
    #expect(difference.shifts.map(\.before) == [["opposes"]])
    #expect(difference.shifts.map(\.after) == [["supports"]])
  }

  @Test func `proves evidence by the words at its place`() throws {
    func evidence(_ start: Int, _ quote: String) -> Evidence {
      Evidence(
        document: .init(rawValue: "a"), start: start, end: start + quote.unicodeScalars.count, quote: quote,
        rule: "test", confidence: 1)
    }
    var good = SampleGraph.node("country:TR", .country, "Türkiye")
    good.evidence = [evidence(0, "Türkiye"), evidence(8, "spoke")]
    var bad = good
    bad.evidence = [evidence(1, "Türkiye"), evidence(90, "x")]
    let check = EvidenceCheck { $0.rawValue == "a" ? "Türkiye spoke." : nil }
    #expect(try check.report(on: Graph(nodes: [good])).faults.isEmpty)
    #expect(try check.report(on: Graph(nodes: [bad])).faults.count == 2)
    #expect(try check.report(on: SampleGraph.graph).faults.count == 12)
    var open = Graph(nodes: [good])
    open.openPositions = [.init(source: good.id, layer: .stated, stance: .asks, evidence: evidence(1, "Türkiye"))]
    #expect(try check.report(on: open).faults.map(\.owner) == ["position of country:TR"])
  }

  @Test(arguments: [
    ("sanction russia", "Russia rejected the sanctions", true), ("SANCTION", "new sanctions", true),
    ("cafe", "the Café opens", true), ("sanction norway", "Russia rejected the sanctions", false),
    ("anction", "sanctions", false),
  ])
  func `words are sought in any order and may be cut short`(sought: String, text: String, stand: Bool) throws {
    #expect(try #require(SoughtWords(sought)).stand(in: text) == stand)
  }
}
