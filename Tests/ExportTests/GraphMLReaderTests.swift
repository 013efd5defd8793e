import Export
import KnowledgeGraph
import NewsModel
import Testing

@Suite struct GraphMLReaderTests {
  private func graph(of bytes: [UInt8]) throws -> (graph: Graph, findings: [String]) {
    var reader = GraphMLReader(bytes)
    let graph = try reader.graph()
    return (graph, reader.findings.map(\.message))
  }

  /// One edge between two nodes, with the data of one attribute.
  private func edge(_ name: String, _ value: String) throws -> (edge: Graph.Edge, findings: [String]) {
    let text = """
      <?xml version="1.0"?><graphml><key id="k" for="edge" attr.name="\(name)" attr.type="string"/>
      <graph edgedefault="directed"><node id="a"/><node id="b"/>
      <edge id="e" source="a" target="b"><data key="k">\(value)</data></edge></graph></graphml>
      """
    let read = try graph(of: Array(text.utf8))
    return (try #require(read.graph.edges.first), read.findings)
  }

  @Test(arguments: ["", "Smith & Sons", "a \"b\"", "<x>", "it's; -> [y] {z} | w", "Erdoğan"])
  func `a graph that is written comes back, whatever its ids and names hold`(awkward: String) throws {
    let evidence = [
      Evidence(document: .init(rawValue: "d"), start: 0, end: 4, quote: "x\(awkward)", rule: "name", confidence: 0.5)
    ]
    let nodes = ["n1", "n2"].map {
      Graph.Node(
        id: .init(rawValue: "person:\($0)\(awkward)"), kind: .person, name: "N\(awkward)", aliases: ["A", "B"],
        mentions: 2, articles: 1, sources: 1, firstSeen: PartialDate(year: 2020, month: 2), evidence: evidence)
    }
    let edges = [false, true].map { flag in
      Graph.Edge(
        id: .init(rawValue: "position.\(flag)\(awkward)"), kind: .position, source: nodes[0].id, target: nodes[1].id,
        layer: .mixed, label: "denies", stance: .denies, polarity: .against, cue: "x\(awkward)",
        reportedBy: nodes[1].id, addressee: nodes[0].id, isNegated: flag, isModal: !flag,
        firstDate: PartialDate(year: 2020), sentences: 1, paragraphs: 1, articles: 1, sources: 1, score: -0.25,
        evidence: evidence)
    }
    let whole = Graph(nodes: nodes, edges: edges)
    let read = try graph(of: GraphMLFormat().bytes(of: whole))
    #expect(read.findings == [])
    #expect(read.graph.nodes == whole.nodes)
    #expect(read.graph.edges == whole.edges)
  }

  @Test func `a file with a flipped bit is refused or makes a graph that can be written`() {
    let evidence = [
      Evidence(document: .init(rawValue: "d"), start: 0, end: 4, quote: "x & y", rule: "name", confidence: 0.5)
    ]
    let nodes = ["a", "b"].map {
      Graph.Node(id: .init(rawValue: $0), kind: .person, name: $0, mentions: 2, articles: 1, evidence: evidence)
    }
    let edge = Graph.Edge(
      id: .init(rawValue: "e"), kind: .coMention, source: nodes[0].id, target: nodes[1].id, layer: .coMentioned,
      label: "near", sentences: 12, paragraphs: 10, articles: 3, sources: 2, score: 0.75, evidence: evidence)
    let sound = GraphMLFormat().bytes(of: Graph(nodes: nodes, edges: [edge]))
    var (refused, read) = (0, 0)
    for seed in 0..<600 {
      var bytes = sound
      // The keys at the head are long and all alike: most flips hit the graph behind them.
      let start = seed.isMultiple(of: 4) ? 0 : bytes.count - 1_800
      bytes[start + seed * 7_919 % (bytes.count - start)] ^= 1 << (seed % 8)
      var reader = GraphMLReader(bytes)
      guard let graph = try? reader.graph() else {
        refused += 1
        continue
      }
      read += 1
      for format in [GraphMLFormat()] as [any GraphFormat] + [GEXFFormat(), JSONFormat(), DOTFormat()] {
        #expect(!format.bytes(of: graph).isEmpty, "seed \(seed)")
      }
      #expect(graph.edges.allSatisfy { $0.sentences >= 0 && $0.score?.isFinite != false }, "seed \(seed)")
    }
    // Neither may become a test of nothing.
    #expect(refused > 50 && read > 50, "\(refused) refused, \(read) read")
  }

  @Test func `another order in the file is the same graph`() throws {
    let text = """
      <graphml><graph edgedefault="directed"><node id="b"/><node id="a"/>
      <edge id="y" source="a" target="b"/><edge id="x" source="a" target="b"/></graph></graphml>
      """
    let read = try graph(of: Array(text.utf8)).graph
    #expect(read.nodes.map(\.id.rawValue) == ["a", "b"])
    #expect(read.edges.map(\.id.rawValue) == ["x", "y"])
  }

  @Test(arguments: [("1", true), ("true", true), ("True", true), ("0", false), ("false", false)])
  func `truth is read as other programs write it`(value: String, expected: Bool) throws {
    let read = try edge("negated", value)
    #expect(read.edge.isNegated == expected)
    #expect(read.findings == [])
  }

  @Test(arguments: [
    ("association", "nan"), ("association", "1e300"), ("association", "inf"), ("sentences", "9000000000000000000"),
    ("sentences", "-3"), ("kind", "friend"), ("layer", "guessed"), ("stance", "shrugs"), ("polarity", "7"),
    ("negated", "perhaps"), ("first_date", "2019-02-31"),
  ])
  func `a value that cannot be is left out and told, and the graph can be written`(name: String, value: String) throws {
    let read = try edge(name, value)
    #expect(read.findings.count == 1)
    #expect(read.findings.first?.contains("“\(value)”") == true)
    #expect(read.findings.first?.hasSuffix("of the edge e") == true)
    for format in [GraphMLFormat()] as [any GraphFormat] + [GEXFFormat(), JSONFormat(), DOTFormat()] {
      let nodes = ["a", "b"].map { Graph.Node(id: .init(rawValue: $0), kind: .person, name: $0) }
      #expect(!format.bytes(of: Graph(nodes: nodes, edges: [read.edge])).isEmpty)
    }
  }

  @Test(arguments: [
    (0.0, "0.0000"), (-0.25, "-0.2500"), (12.345_67, "12.3457"), (Double.nan, "0.0000"),
    (1e300, "1000000000000.0000"), (-Double.infinity, "-1000000000000.0000"),
  ])
  func `every number can be written`(value: Double, expected: String) {
    var buffer = ByteBuffer()
    buffer.append(decimal: value)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == expected)
  }

  @Test func `ids are quoted in DOT`() {
    let node = Graph.Node(id: .init(rawValue: "a\"b\\c"), kind: .person, name: "x")
    #expect(String(decoding: DOTFormat().bytes(of: Graph(nodes: [node])), as: UTF8.self).contains(#""a\"b\\c" ["#))
  }
}
