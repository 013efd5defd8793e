import KnowledgeGraph
import NewsModel

/// The data of one node or edge by attribute name, read as the values they were written from.
struct GraphMLValues {
  private let values: [String: String]

  init(_ values: [String: String]) { self.values = values }

  func node(id: String) -> Graph.Node {
    Graph.Node(
      id: .init(rawValue: id), kind: EntityType(rawValue: values["kind"] ?? "node"),
      name: values["name"] ?? values["label"] ?? id, type: values["subtype"], aliases: list("aliases"),
      mentions: number("mentions"), articles: number("articles"), sources: number("independent_sources"),
      firstSeen: date("first_date"), lastSeen: date("last_date"), date: date("event_date"),
      status: values["event_status"],
      links: list("links"), evidence: evidence)
  }

  func edge(id: String, source: String, target: String) -> Graph.Edge {
    Graph.Edge(
      id: .init(rawValue: id), kind: values["kind"].flatMap(Graph.Edge.Kind.init) ?? .comention,
      source: .init(rawValue: source), target: .init(rawValue: target),
      layer: values["layer"].flatMap(Layer.init) ?? .coMentioned, label: values["label"] ?? "",
      stance: values["stance"].flatMap(Stance.init),
      polarity: values["polarity"].flatMap(Int.init).flatMap(Polarity.init),
      cue: values["cue"], reportedBy: values["reported_by"].map(Graph.Node.ID.init),
      addressee: values["addressee"].map(Graph.Node.ID.init), isNegated: values["negated"] == "1",
      isModal: values["modal"] == "1", firstDate: date("first_date"), lastDate: date("last_date"),
      sentences: number("sentences"), paragraphs: number("paragraphs"), articles: number("articles"),
      sources: number("independent_sources"), score: values["association"].flatMap(Double.init), evidence: evidence)
  }

  private func number(_ name: String) -> Int { values[name].flatMap(Int.init) ?? 0 }
  private func date(_ name: String) -> PartialDate? { values[name].flatMap { PartialDate(iso8601: $0) } }
  private func list(_ name: String) -> [String] {
    guard let joined = values[name] else { return [] }
    var parts: [String] = []
    var rest = joined[...]
    while let bar = rest.firstRange(of: " | ") {
      parts.append(String(rest[..<bar.lowerBound]))
      rest = rest[bar.upperBound...]
    }
    return parts + [String(rest)]
  }

  /// The file carries the first piece of evidence of each node and edge.
  private var evidence: [Evidence] {
    guard let quote = values["quote"], let document = values["document"] else { return [] }
    return [
      Evidence(
        document: .init(rawValue: document), start: number("from_char"), end: number("to_char"), quote: quote,
        rule: values["rule"] ?? "", confidence: values["confidence"].flatMap(Float.init) ?? 1)
    ]
  }
}
