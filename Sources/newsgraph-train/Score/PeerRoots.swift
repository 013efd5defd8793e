import NewsModel

/// Our events and positions as a coder of political events writes them: who, to whom, under which root codes.
struct PeerRoots {
  struct Deed: CustomStringConvertible {
    let source: String?
    let target: String?
    let cameo: Set<String>
    let weis: Set<String>

    var description: String { "\(source ?? "–") → \(target ?? "–") \(cameo.sorted()) \(weis.sorted())" }
  }

  private struct Roots {
    let cameo: Set<String>
    let planned: Set<String>
    let weis: Set<String>
  }

  private var events: [String: Roots] = [:]
  private var stances: [String: Roots] = [:]

  /// - Parameter table: `Schemas/cameo-roots.tsv`.
  init(_ table: LexiconTable) {
    for row in table.rows {
      func codes(_ column: String) -> Set<String> { Set(row[column].split(separator: ",").map(String.init)) }
      let roots = Roots(cameo: codes("cameo"), planned: codes("planned"), weis: codes("weis"))
      if row["kind"] == "event" {
        events[String(row["name"])] = roots
      } else {
        stances[String(row["name"])] = roots
      }
    }
  }

  func deeds(of record: DocumentRecord) -> [Deed] {
    record.events.flatMap { deeds(of: $0, record) } + record.positions.flatMap { deeds(of: $0, record) }
  }

  /// Each that acts to each that is acted on; where all are equals ("signatory", "attendee"), each to every other.
  private func deeds(of event: Event, _ record: DocumentRecord) -> [Deed] {
    let roots = events[event.type.rawValue]
    let isPlanned = event.status == .planned || event.status == .hypothetical
    let cameo = roots.map { isPlanned ? $0.cameo.union($0.planned) : $0.cameo } ?? []
    func deed(_ source: Event.Participant?, _ target: Event.Participant?) -> Deed {
      Deed(
        source: source.map { name($0.entity, $0.span, record) },
        target: target.map { name($0.entity, $0.span, record) },
        cameo: cameo, weis: roots?.weis ?? [])
    }
    var deeds: [Deed] = []
    for source in event.participants where source.role.side != .object {
      for target in event.participants
      where target.entity != source.entity && [.object, .mutual].contains(target.role.side) {
        deeds.append(deed(source, target))
      }
    }
    if deeds.isEmpty {
      for participant in event.participants {
        deeds.append(participant.role.side == .object ? deed(nil, participant) : deed(participant, nil))
      }
    }
    return deeds.isEmpty ? [deed(nil, nil)] : deeds
  }

  private func deeds(of position: Position, _ record: DocumentRecord) -> [Deed] {
    let roots = stances[position.stance.rawValue]
    func deed(_ target: String?) -> Deed {
      Deed(
        source: position.source.map { name($0, position.sourceSpan, record) }, target: target,
        cameo: roots?.cameo ?? [], weis: roots?.weis ?? [])
    }
    var targets: [String] = position.addressee.map { [name($0, nil, record)] } ?? []
    for target in position.targets {
      switch target {
      case .entity(let entity): targets.append(name(entity, nil, record))
      case .event(let event):
        targets += record.events[event].participants.map { name($0.entity, $0.span, record) }
      case .position: break
      }
    }
    return targets.isEmpty ? [deed(nil)] : targets.map { deed($0) }
  }

  /// The name of an entity with the words that stand for it there.
  private func name(_ entity: Int, _ span: TextSpan?, _ record: DocumentRecord) -> String {
    let name = record.entities[entity].name
    guard let span else { return name }
    return "\(name) / \(record.document[span])"
  }
}
