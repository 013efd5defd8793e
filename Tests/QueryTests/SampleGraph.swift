import KnowledgeGraph
import NewsModel
import Query

/// Two presidents of one surname, a country, an organization and a summit.
enum SampleGraph {
  static func node(_ id: String, _ kind: EntityType, _ name: String, _ aliases: [String] = [], mentions: Int = 1)
    -> Graph.Node
  {
    Graph.Node(id: .init(rawValue: id), kind: kind, name: name, aliases: aliases, mentions: mentions, articles: 1)
  }

  static func edge(
    _ id: String, _ kind: Graph.Edge.Kind, _ source: String, _ target: String, stance: Stance? = nil,
    date: PartialDate? = nil, sentences: Int = 1, articles: Int = 1
  ) -> Graph.Edge {
    Graph.Edge(
      id: .init(rawValue: id), kind: kind, source: .init(rawValue: source), target: .init(rawValue: target),
      layer: kind == .coMention ? .coMentioned : .reported, label: stance?.rawValue ?? "attendee", stance: stance,
      firstDate: date, lastDate: date, sentences: sentences, articles: articles)
  }

  static let graph = Graph(
    nodes: [
      node("country:FR", .country, "France", ["French", "Paris"], mentions: 9),
      node("event:geneva-summit", .event, "Geneva summit", ["Bush meeting"]),
      node("organization:nato", .organization, "NATO"),
      node("person:emine-erdogan", .person, "Emine Erdoğan", mentions: 1),
      node("person:george-h-w-bush", .person, "George H. W. Bush", ["Bush"], mentions: 3),
      node("person:george-w-bush", .person, "George W. Bush", ["Bush"], mentions: 5),
      node("person:recep-tayyip-erdogan", .person, "Recep Tayyip Erdoğan", ["Erdoğan"], mentions: 4),
    ],
    edges: [
      edge("e1", .coMention, "country:FR", "person:george-w-bush", sentences: 4),
      edge(
        "e2", .position, "country:FR", "person:george-w-bush", stance: .opposes,
        date: PartialDate(year: 2003, month: 2)),
      edge("e3", .participant, "person:george-w-bush", "event:geneva-summit"),
      edge(
        "e4", .position, "person:recep-tayyip-erdogan", "country:FR", stance: .accuses, date: PartialDate(year: 2020)),
      edge("e5", .coMention, "event:geneva-summit", "organization:nato"),
    ])

  static let source = MemoryGraph(graph)
}
