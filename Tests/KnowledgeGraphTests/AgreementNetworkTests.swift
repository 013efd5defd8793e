import KnowledgeGraph
import NewsModel
import Testing

@Suite struct AgreementNetworkTests {
  private func graph(_ positions: [(String, String, Polarity)]) -> Graph {
    let evidence = [Evidence(document: .init(rawValue: "d"), start: 0, end: 1, quote: "x", rule: "r", confidence: 1)]
    let names = Set(positions.flatMap { [$0.0, $0.1] }).sorted()
    let nodes = names.map { Graph.Node(id: .init(rawValue: $0), kind: .person, name: $0, evidence: evidence) }
    let edges = positions.map { source, target, polarity in
      Graph.Edge(
        id: .init(rawValue: "\(source).\(target).\(polarity)"), kind: .position, source: .init(rawValue: source),
        target: .init(rawValue: target), layer: .reported, label: "", polarity: polarity, sentences: 1,
        evidence: evidence)
    }
    return Graph(nodes: nodes, edges: edges.sorted { $0.id < $1.id })
  }

  @Test func `joins actors by the targets on which they take sides`() {
    let network = AgreementNetwork().graph(
      of: graph([("a", "t", .favor), ("b", "t", .favor), ("c", "t", .against), ("d", "t", .neutral)]))
    #expect(network.violations() == [])
    #expect(network.nodes.map(\.id.rawValue) == ["a", "b", "c"])
    #expect(network.edges.map(\.id.rawValue) == ["agreement.a.b", "conflict.a.c", "conflict.b.c"])
  }

  @Test func `weighs an edge by its targets`() {
    let network = AgreementNetwork().graph(
      of: graph([("a", "t", .favor), ("b", "t", .favor), ("a", "u", .against), ("b", "u", .against)]))
    #expect(network.edges.map(\.sentences) == [2])
  }
}
