import KnowledgeGraph
import NewsModel

/// The data of one node or edge by attribute name, read as the values they were written from.
///
/// The file may have been saved by another program or by hand: what cannot be a value of ours is left out and told.
struct GraphMLValues {
  private let values: [String: String]
  /// What was left out, such as `“nan” is no number and was left out as the association`.
  private(set) var faults: [String] = []

  init(_ values: [String: String]) { self.values = values }

  mutating func node(id: String) -> Graph.Node {
    Graph.Node(
      id: .init(rawValue: id), kind: EntityType(rawValue: values["kind"] ?? "node"),
      name: values["name"] ?? values["label"] ?? id, type: values["subtype"], aliases: list("aliases"),
      mentions: count("mentions"), articles: count("articles"), sources: count("independent_sources"),
      firstSeen: date("first_date"), lastSeen: date("last_date"), date: date("event_date"),
      status: named("event_status", Event.Status.self), links: list("links"), evidence: evidence())
  }

  mutating func edge(id: String, source: String, target: String) -> Graph.Edge {
    Graph.Edge(
      id: .init(rawValue: id), kind: named("kind", Graph.Edge.Kind.self) ?? .coMention,
      source: .init(rawValue: source), target: .init(rawValue: target),
      layer: named("layer", Layer.self) ?? .coMentioned, label: values["label"] ?? "",
      stance: named("stance", Stance.self), polarity: polarity(), cue: values["cue"],
      reportedBy: values["reported_by"].map(Graph.Node.ID.init),
      addressee: values["addressee"].map(Graph.Node.ID.init), isNegated: flag("negated"), isModal: flag("modal"),
      firstDate: date("first_date"), lastDate: date("last_date"), sentences: count("sentences"),
      paragraphs: count("paragraphs"), articles: count("articles"), sources: count("independent_sources"),
      score: decimal("association", -1_000...1_000), evidence: evidence())
  }

  // MARK: Values

  /// A value of a closed set. An edge of another program has no kind and is a co-mention; one of an unknown kind is too.
  private mutating func named<Value: RawRepresentable>(_ name: String, _: Value.Type) -> Value?
  where Value.RawValue == String {
    guard let text = values[name] else { return nil }
    let value = Value(rawValue: text)
    if value == nil { fault(text, "is not known", name) }
    return value
  }

  /// How often something is, within what can be added up.
  private mutating func count(_ name: String) -> Int {
    guard let text = values[name] else { return 0 }
    // Other programs write whole numbers with a point.
    if let number = Int(text) ?? Double(text).flatMap(Int.init(exactly:)), (0...Int(Int32.max)).contains(number) {
      return number
    }
    fault(text, "is no count", name)
    return 0
  }

  private mutating func decimal(_ name: String, _ range: ClosedRange<Double>) -> Double? {
    guard let text = values[name] else { return nil }
    if let number = Double(text), range.contains(number) { return number }
    fault(text, "is no number from \(Int(range.lowerBound)) to \(Int(range.upperBound))", name)
    return nil
  }

  private mutating func polarity() -> Polarity? {
    guard let text = values["polarity"] else { return nil }
    let polarity = (Int(text) ?? Double(text).flatMap(Int.init(exactly:))).flatMap(Polarity.init)
    if polarity == nil { fault(text, "is none of -1, 0 and 1", "polarity") }
    return polarity
  }

  /// We write 1 and 0, Gephi true and false, networkx True and False.
  private mutating func flag(_ name: String) -> Bool {
    guard let text = values[name] else { return false }
    switch text.lowercased() {
    case "1", "true": return true
    case "0", "false": return false
    default:
      fault(text, "is neither true nor false", name)
      return false
    }
  }

  private mutating func date(_ name: String) -> PartialDate? {
    guard let text = values[name] else { return nil }
    let date = PartialDate(iso8601: text)
    if date == nil { fault(text, "is no date", name) }
    return date
  }

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
  private mutating func evidence() -> [Evidence] {
    guard let quote = values["quote"], let document = values["document"] else { return [] }
    let start = count("from_char")
    return [
      Evidence(
        document: .init(rawValue: document), start: start, end: max(start, count("to_char")), quote: quote,
        rule: values["rule"] ?? "", confidence: decimal("confidence", 0...1).map { Float($0) } ?? 1)
    ]
  }

  private mutating func fault(_ text: String, _ reason: String, _ name: String) {
    faults.append("“\(text.prefix(40))” \(reason) and was left out as the \(name)")
  }
}
