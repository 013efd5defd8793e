import Entities
import KnowledgeGraph
import NewsModel

/// Replays the rules of a corrections file that are about events, on the nodes that the articles' events are.
///
/// A name is that of the entity that has it; only one that no entity has is looked for among the events. Where several
/// events have it, their ids tell them apart.
struct EventCorrections {
  /// The node of each event of each article; `nil` leaves an event out of the graph.
  private(set) var ids: [Document.ID: [Graph.Node.ID?]]
  /// The names that rules give, and those of nodes that others were merged into.
  private(set) var names: [Graph.Node.ID: String] = [:]
  private(set) var keptNames: [Graph.Node.ID: String] = [:]
  private(set) var findings: [Finding] = []
  private var types: [Graph.Node.ID: EventType] = [:]
  private var dates: [Graph.Node.ID: PartialDate] = [:]
  private let location: String
  /// The nodes, sorted, with what most articles call them.
  private let nodes: [(id: Graph.Node.ID, name: String)]
  /// For each node the one that it was merged into, itself where into none.
  private var parent: [Int]
  private var ignored: Set<Int> = []

  /// - Parameters:
  ///   - ids: The node of each event of each article, before corrections.
  ///   - entities: For each name of a rule the entities that it fits.
  init(
    _ corrections: [Correction], location: String, on records: [DocumentRecord], ids: [Document.ID: [Graph.Node.ID?]],
    entities: [String: [Entity.ID]]
  ) {
    self.ids = ids
    self.location = location
    nodes = corrections.isEmpty ? [] : Self.nodes(of: records, ids)
    parent = Array(nodes.indices)
    let selected = corrections.map { correction in
      correction.rule.names.map { entities[$0]?.isEmpty ?? true ? fitting($0) : [] }
    }
    let conflicts = CorrectionConflicts(corrections, selected: selected)
    for (number, correction) in corrections.enumerated() {
      for (name, fitting) in zip(correction.rule.names, selected[number])
      where fitting.isEmpty && entities[name]?.isEmpty ?? true {
        findings.append(correction.withoutEffect("Nothing is called \"\(name)\".", in: location))
      }
      let faults = faults(correction, selected[number], entities)
      if !faults.isEmpty {
        findings += faults
      } else if let conflict = conflicts.finding(on: number, in: location) {
        findings.append(conflict)
      } else {
        apply(correction.rule, selected[number])
      }
    }
    finish()
  }

  private static func nodes(
    of records: [DocumentRecord], _ ids: [Document.ID: [Graph.Node.ID?]]
  ) -> [(id: Graph.Node.ID, name: String)] {
    var names: [Graph.Node.ID: [String: Int]] = [:]
    for record in records {
      for (event, id) in zip(record.events, ids[record.document.id] ?? []) {
        if let id { names[id, default: [:]][event.name, default: 0] += event.mentions.count }
      }
    }
    return names.sorted { $0.key < $1.key }.map { ($0.key, GraphBuilder.best($0.value) ?? $0.key.rawValue) }
  }

  private func fitting(_ name: String) -> [Int] {
    let slug = Slug.make(from: name)
    return nodes.indices.filter { nodes[$0].id.rawValue == name || Slug.make(from: nodes[$0].name) == slug }
  }

  /// Why a rule cannot be applied to what its names fit.
  private func faults(_ correction: Correction, _ selected: [[Int]], _ entities: [String: [Entity.ID]]) -> [Finding] {
    var faults: [Finding] = []
    func add(_ message: String) { faults.append(correction.withoutEffect(message, in: location)) }
    let names = correction.rule.names
    for (name, fitting) in zip(names, selected) {
      if fitting.count > 1, correction.rule.statement == nil {
        let all = fitting.prefix(5).map { nodes[$0].id.rawValue }.joined(separator: ", ")
        add(
          "\(fitting.count) events are called \"\(name)\"; name one by its id: \(all)\(fitting.count > 5 ? ", …" : "")."
        )
      }
      guard fitting.count == 1 else { continue }
      switch correction.rule {
      case .apart, .alias, .split, .retype:
        add("\"\(name)\" is an event; rules for events are merge, rename, retype to a type of event, date and ignore.")
      case .merge where names.contains(where: { entities[$0]?.isEmpty == false }):
        add("\"\(name)\" is an event and cannot be merged with who or what is none.")
      default: break
      }
    }
    return faults
  }

  private mutating func apply(_ rule: Correction.Rule, _ selected: [[Int]]) {
    let all = selected.joined()
    guard let first = selected.first?.first else { return }
    switch rule {
    case .merge:
      for node in all where root(node) != root(first) { parent[root(node)] = root(first) }
      // Where one is merged into two others, the first rule says its name.
      if keptNames[nodes[first].id] == nil { keptNames[nodes[first].id] = nodes[first].name }
    case .rename(_, let new): names[nodes[first].id] = new
    case .retypeEvent(_, let type): types[nodes[first].id] = type
    case .date(_, let date): dates[nodes[first].id] = date
    case .ignore: ignored.insert(first)
    default: break
    }
  }

  private func root(_ node: Int) -> Int {
    var node = node
    while parent[node] != node { node = parent[node] }
    return node
  }

  /// Lets what was said of a node hold for the one that it was merged into.
  private mutating func finish() {
    var ends: [Graph.Node.ID: Graph.Node.ID] = [:]
    for node in nodes.indices where root(node) != node { ends[nodes[node].id] = nodes[root(node)].id }
    func moved<Value>(_ values: [Graph.Node.ID: Value]) -> [Graph.Node.ID: Value] {
      var found: [Graph.Node.ID: Value] = [:]
      for (id, value) in values.sorted(by: { $0.key < $1.key }) {
        let end = ends[id] ?? id
        // What is said of the node that stays goes before what is said of one that joins it.
        if found[end] == nil || id == end { found[end] = value }
      }
      return found
    }
    (names, keptNames, types, dates) = (moved(names), moved(keptNames), moved(types), moved(dates))
    let gone = Set(ignored.map { nodes[$0].id })
    guard !ends.isEmpty || !gone.isEmpty else { return }
    ids = ids.mapValues { events in
      events.map { id in id.flatMap { gone.contains($0) ? nil : ends[$0] ?? $0 } }
    }
  }

  /// The nodes of a name that no entity has, after all rules.
  func nodes(named name: String) -> Set<Graph.Node.ID> { Set(fitting(name).map { nodes[root($0)].id }) }

  /// The same article with the types and days that rules give its events.
  func applied(to record: DocumentRecord) -> DocumentRecord {
    guard !types.isEmpty || !dates.isEmpty else { return record }
    var record = record
    for (index, id) in (ids[record.document.id] ?? []).enumerated() {
      guard let id else { continue }
      if let type = types[id] { record.events[index].type = type }
      if let date = dates[id] {
        let span = record.events[index].time?.span ?? record.events[index].trigger
        record.events[index].time = Event.Time(span: span, date: date)
      }
    }
    return record
  }
}
