import NewsModel

/// Makes the dyads of a graph: no participant of an event is left out.
struct EventDyads {
  private let nodes: [Graph.Node.ID: Graph.Node]
  private var participants: [Graph.Node.ID: [Graph.Edge]] = [:]
  private var places: [Graph.Node.ID: [Graph.Node.ID]] = [:]

  init(_ graph: Graph, placesFrom whole: Graph) {
    nodes = Dictionary(uniqueKeysWithValues: whole.nodes.map { ($0.id, $0) })
    for edge in graph.edges where edge.kind == .participant { participants[edge.target, default: []].append(edge) }
    for edge in whole.edges where edge.kind == .place || edge.kind == .part {
      places[edge.source, default: []].append(edge.target)
    }
  }

  func dyads(of event: Graph.Node) -> [EventDyad] {
    let edges = participants[event.id, default: []].withoutRepeatedParts
      .sorted { ($0.source, $0.label) < ($1.source, $1.label) }
    let named = edges.filter { $0.role != .unstated }
    let objects = named.filter { $0.role.side == .object }
    let subjects = named.filter { $0.role.side != .object }
    var pairs: [(Graph.Edge?, Graph.Edge?)] = []
    if objects.isEmpty {
      // A meeting, a treaty: each two of them once. Those who act side by side do nothing to each other.
      let company = subjects.filter { $0.role.side == .mutual }
      for (index, one) in company.enumerated() {
        for other in company[(index + 1)...] where other.source != one.source { pairs.append((one, other)) }
      }
    } else {
      for one in subjects { for other in objects where other.source != one.source { pairs.append((one, other)) } }
    }
    let paired = Set(pairs.flatMap { [$0.0?.id, $0.1?.id] })
    for edge in edges where !paired.contains(edge.id) {
      pairs.append(edge.role.side == .object ? (nil, edge) : (edge, nil))
    }
    if pairs.isEmpty { pairs = [(nil, nil)] }
    let places = places[event.id, default: []].compactMap { nodes[$0] }.filter { $0.kind != .event }
    return pairs.map { source, target in
      EventDyad(
        event: event, source: actor(source), target: actor(target), places: places, countries: countries(of: places),
        evidence: proof(source, target) ?? event.evidence.first)
    }
  }

  private func actor(_ edge: Graph.Edge?) -> EventDyad.Actor? {
    edge.flatMap { edge in nodes[edge.source].map { EventDyad.Actor(node: $0, role: edge.role) } }
  }

  private func proof(_ source: Graph.Edge?, _ target: Graph.Edge?) -> Evidence? {
    guard let source, let target else { return (source ?? target)?.evidence.first }
    let both = source.evidence.first { one in
      target.evidence.contains { $0.document == one.document && $0.start == one.start && $0.end == one.end }
    }
    return both ?? source.evidence.first ?? target.evidence.first
  }

  private func countries(of places: [Graph.Node]) -> [Graph.Node] {
    var found: Set<Graph.Node.ID> = []
    for place in places {
      let ids = place.kind == .country ? [place.id] : self.places[place.id, default: []]
      found.formUnion(ids.filter { nodes[$0]?.kind == .country })
    }
    return found.sorted().compactMap { nodes[$0] }
  }
}

extension Graph {
  /// The dyads of all events, in the order of ids.
  ///
  /// - Parameter whole: The graph that this one is a part of, which knows in which countries places are.
  package func eventDyads(placesFrom whole: Graph? = nil) -> [EventDyad] {
    let dyads = EventDyads(self, placesFrom: whole ?? self)
    return nodes.filter { $0.kind == .event }.flatMap(dyads.dyads)
  }
}
