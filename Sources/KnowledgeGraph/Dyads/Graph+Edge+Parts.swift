import NewsModel

extension Collection<Graph.Edge> {
  /// The parts in one event, without those that tell nothing more: where one article says what someone did in it, another that
  /// only names them adds nothing.
  package var withoutRepeatedParts: [Graph.Edge] {
    let stated = Set(filter { $0.label != Event.Participant.unstatedRole }.map(\.source))
    return filter { $0.label != Event.Participant.unstatedRole || !stated.contains($0.source) }
  }
}
