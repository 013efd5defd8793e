import KnowledgeGraph
import NewsModel
import Testing

@Suite struct EventDyadTests {
  private static let places: [Graph.Edge] = [
    edge(.place, "event:e", "place:lund", "in"), edge(.place, "place:lund", "country:SE", "in"),
  ]

  private static func edge(
    _ kind: Graph.Edge.Kind, _ source: String, _ target: String, _ label: String, sentence: Int = 0
  ) -> Graph.Edge {
    let evidence = Evidence(
      document: .init(rawValue: "d"), start: sentence, end: sentence + 5, quote: "words", rule: "r", confidence: 1)
    return Graph.Edge(
      id: .init(rawValue: "\(kind).\(label).\(source).\(target)"), kind: kind, source: .init(rawValue: source),
      target: .init(rawValue: target), layer: .stated, label: label, evidence: [evidence])
  }

  private func dyads(_ participants: [(String, String)]) -> [String] {
    let edges = participants.map { Self.edge(.participant, $0.0, "event:e", $0.1) }
    let ids = Set(participants.map(\.0)).union(["event:e", "place:lund", "country:SE"]).sorted()
    let nodes = ids.map { id in
      Graph.Node(id: .init(rawValue: id), kind: EntityType(rawValue: String(id.prefix { $0 != ":" })), name: id)
    }
    let graph = Graph(nodes: nodes, edges: (edges + Self.places).sorted { $0.id < $1.id })
    let found = graph.eventDyads()
    #expect(found.allSatisfy { $0.places.map(\.id.rawValue) == ["place:lund"] })
    #expect(found.allSatisfy { $0.countries.map(\.id.rawValue) == ["country:SE"] })
    return found.map { "\($0.source?.node.id.rawValue ?? "-") \($0.target?.node.id.rawValue ?? "-")" }
  }

  @Test(
    arguments: [
      ([("p:a", "agent"), ("p:b", "target")], ["p:a p:b"]),
      (
        [("p:a", "agent"), ("p:b", "target"), ("p:c", "victim"), ("p:d", "agent")],
        ["p:a p:b", "p:a p:c", "p:d p:b", "p:d p:c"]
      ),
      ([("p:a", "attendee"), ("p:b", "host"), ("p:c", "attendee")], ["p:a p:b", "p:a p:c", "p:b p:c"]),
      ([("p:a", "agent"), ("p:b", "agent")], ["p:a -", "p:b -"]),
      ([("p:a", "agent")], ["p:a -"]), ([("p:a", "victim")], ["- p:a"]),
      ([("p:a", "agent"), ("p:b", "participant")], ["p:a -", "p:b -"]),
      ([("p:a", "agent"), ("p:a", "participant")], ["p:a -"]), ([], ["- -"]),
      ([("p:a", "agent"), ("p:a", "target")], ["p:a -", "- p:a"]),
    ] as [([(String, String)], [String])])
  func `pair those who do with those to whom it is done, and lose nobody`(
    participants: [(String, String)], expected: [String]
  ) {
    #expect(dyads(participants) == expected)
  }

  @Test func `stand on a sentence that names both`() {
    let edges = [
      Self.edge(.participant, "p:a", "event:e", "agent", sentence: 7),
      Self.edge(.participant, "p:b", "event:e", "target", sentence: 7),
      Self.edge(.participant, "p:c", "event:e", "target", sentence: 9),
    ]
    let nodes = ["event:e", "p:a", "p:b", "p:c"].map {
      Graph.Node(id: .init(rawValue: $0), kind: $0.hasPrefix("e") ? .event : .person, name: $0)
    }
    #expect(Graph(nodes: nodes, edges: edges).eventDyads().map(\.evidence?.start) == [7, 7])
  }
}
