package import NewsModel

extension Graph.Edge {
  /// The role in which the source of a participant edge has part in the event.
  package var role: Event.Participant.Role { .init(rawValue: label) }
}

extension Collection<Graph.Edge> {
  /// The parts in one event, without those that tell nothing more: where one article says what someone did in it, another that
  /// only names them adds nothing.
  package var withoutRepeatedParts: [Graph.Edge] {
    let stated = Set(filter { $0.role != .unstated }.map(\.source))
    return filter { $0.role != .unstated || !stated.contains($0.source) }
  }
}
