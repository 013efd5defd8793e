import KnowledgeGraph
import NewsModel
import Testing

@Suite struct AgreementNetworkTests {
  /// "a supports t" is read as a position of a for t; the words of each are a document of their own unless one is named.
  private struct Position {
    var source: String
    var target: String
    var stance: Stance
    var document: String?
    var isNegated = false
    var isModal = false
    var isInferred = false

    init(_ source: String, _ stance: Stance, _ target: String, in document: String? = nil) {
      self.source = source
      self.target = target
      self.stance = stance
      self.document = document
    }

    var negated: Position { with { $0.isNegated = true } }
    var modal: Position { with { $0.isModal = true } }

    private func with(_ change: (inout Position) -> Void) -> Position {
      var copy = self
      change(&copy)
      return copy
    }
  }

  private func graph(_ positions: [Position]) -> Graph {
    func evidence(_ document: String) -> [Evidence] {
      [Evidence(document: .init(rawValue: document), start: 0, end: 1, quote: "x", rule: "r", confidence: 1)]
    }
    let names = Set(positions.flatMap { [$0.source, $0.target] }).sorted()
    let nodes = names.map { Graph.Node(id: .init(rawValue: $0), kind: .person, name: $0, evidence: evidence("d")) }
    let edges = positions.map { position in
      let id = [position.source, position.stance.rawValue, position.target].joined(separator: ".")
      let polarity: Polarity =
        switch position.stance {
        case .supports, .promises, .hopes, .accepts: .favor
        case .opposes, .doubts, .accuses, .denies, .rejects: .against
        default: .neutral
        }
      return Graph.Edge(
        id: .init(rawValue: id + (position.isNegated ? ".not" : "")), kind: .position,
        source: .init(rawValue: position.source), target: .init(rawValue: position.target), layer: .reported, label: "",
        stance: position.stance, polarity: polarity, isNegated: position.isNegated, isModal: position.isModal,
        sentences: 1, evidence: evidence(position.document ?? id))
    }
    return Graph(nodes: nodes, edges: edges.sorted { $0.id < $1.id })
  }

  private func network(_ positions: Position...) -> AgreementNetwork {
    let graph = graph(positions)
    return AgreementNetwork(of: graph.statements(), in: graph)
  }

  @Test func `joins actors by the targets on which they take sides`() {
    let network = network(
      .init("a", .supports, "t"), .init("b", .supports, "t"), .init("c", .opposes, "t"), .init("d", .asserts, "t"))
    #expect(network.actors.map(\.node.id.rawValue) == ["a", "b", "c"])
    #expect(network.ties.map(\.id) == ["agreement.a.b", "conflict.a.c", "conflict.b.c"])
    #expect(network.ties.map(\.netWeight) == [1, -1, -1])
    #expect(network.ties[0].targets.map(\.target.rawValue) == ["t"])
    #expect(network.ties[0].targets[0].first.map(\.source.rawValue) == ["a"])
    #expect(network.ties[0].targets[0].second.map(\.source.rawValue) == ["b"])
  }

  @Test func `weighs an edge by its targets, however often they are spoken of`() {
    let network = network(
      .init("a", .supports, "t", in: "1"), .init("b", .supports, "t", in: "2"), .init("b", .hopes, "t", in: "3"),
      .init("a", .opposes, "u", in: "4"), .init("b", .opposes, "u", in: "5"))
    #expect(network.ties.map(\.weight) == [2])
  }

  @Test func `a target on which both hold both sides counts once for each`() {
    let network = network(
      .init("a", .supports, "t"), .init("a", .opposes, "t"), .init("b", .supports, "t"), .init("b", .opposes, "t"))
    #expect(network.ties.map(\.id) == ["agreement.a.b", "conflict.a.b"])
    #expect(network.ties.map(\.weight) == [1, 1])
    #expect(network.ties.map(\.netWeight) == [0, 0])
  }

  @Test func `one statement about two targets is one thing to agree on`() {
    let network = network(
      .init("a", .supports, "t", in: "1"), .init("a", .supports, "u", in: "1"), .init("b", .supports, "t", in: "2"),
      .init("b", .supports, "u", in: "2"))
    #expect(network.ties.map(\.weight) == [1])
    #expect(network.ties[0].targets.count == 2)
    #expect(network.actors.map(\.statements) == [1, 1])
  }

  @Test func `what is only possible takes no side`() {
    #expect(network(.init("a", .supports, "t").modal, .init("b", .supports, "t")).ties.isEmpty)
  }

  @Test(
    arguments: [
      (.hopes, false), (.doubts, true), (.opposes, false), (.rejects, false), (.supports, true), (.denies, nil),
      (.promises, nil), (.accuses, nil), (.accepts, nil), (.urges, nil),
    ] as [(Stance, Bool?)])
  func `a negation turns a side only where it has not been turned`(stance: Stance, expected: Bool?) {
    let edges = graph([Position("a", stance, "event:t").negated]).edges
    #expect(edges.map(\.agrees) == [expected])
  }

  @Test(arguments: [(Stance.promises, true), (.hopes, true), (.denies, false)])
  func `a promise to somebody, a hope or a denial of something about them takes no side`(
    stance: Stance, towardsEvent: Bool
  ) {
    let edges = graph([Position("a", stance, "person:t"), Position("b", stance, "event:t")]).edges
    #expect(edges.map(\.agrees) == [nil, towardsEvent])
  }

  @Test func `the table and the network hold the same sides`() {
    let statements = graph([
      .init("a", .supports, "t").modal, .init("b", .denies, "t").negated, .init("c", .supports, "t", in: "1"),
      .init("c", .supports, "u", in: "1"), .init("d", .asserts, "t"),
    ]).statements()
    #expect(statements.map(\.source.rawValue) == ["c", "c", "a", "b"])
    #expect(statements.map(\.agrees) == [true, true, nil, nil])
    #expect(Set(statements.map(\.id)).count == 3)
  }
}
