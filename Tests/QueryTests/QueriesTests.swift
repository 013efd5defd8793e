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
    query.edges.until = PartialDate(year: 2003)
    #expect(try query.neighbours(of: start, in: SampleGraph.source).map(\.node.id) == [bush])
    query.edges.since = PartialDate(year: 2004)
    #expect(try query.neighbours(of: start, in: SampleGraph.source).isEmpty)
  }

  @Test func `finds positions by and about, in order of date`() throws {
    var query = PositionQuery()
    query.about = france
    #expect(try query.positions(in: SampleGraph.source).map(\.id.rawValue) == ["e4"])
    query = PositionQuery()
    query.around = france
    query.order = .date
    #expect(try query.positions(in: SampleGraph.source).map(\.id.rawValue) == ["e2", "e4"])
  }

  @Test func `joins two nodes by the shortest path`() throws {
    let steps = try PathQuery().path(
      from: .init(rawValue: "person:recep-tayyip-erdogan"), to: .init(rawValue: "organization:nato"),
      in: SampleGraph.source)
    #expect(steps?.map(\.edge.id.rawValue) == ["e4", "e2", "e3", "e5"])
    #expect(try PathQuery().path(from: bush, to: bush, in: SampleGraph.source)?.isEmpty == true)
    let none = try PathQuery().path(
      from: bush, to: .init(rawValue: "person:emine-erdogan"), in: SampleGraph.source)
    #expect(none.map { _ in true } != true)
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
  }
}
