import Entities
import KnowledgeGraph
import NewsModel

/// Replays the rules of a corrections file that are about single statements, on the positions of the articles.
///
/// A statement that is dropped is in no graph that is made of the article; its record keeps what was read.
struct StatementCorrections {
  private(set) var findings: [Finding] = []
  /// What was changed, in the order of the articles.
  private(set) var effects: [CorrectionEffect] = []
  private let location: String
  /// The rules that hold.
  private var sound: [Correction] = []
  /// The node of each name that a rule gives as a target.
  private var targets: [String: Graph.Node.ID] = [:]

  /// - Parameter nodes: The nodes that a name fits.
  init(_ corrections: [Correction], location: String, nodes: (String) -> Set<Graph.Node.ID>) {
    self.location = location
    var numbers: [StatementID: Int] = [:]
    let selected = corrections.map { correction -> [[Int]] in
      guard let statement = correction.rule.statement else { return [] }
      let number = numbers[statement] ?? numbers.count
      numbers[statement] = number
      return [[number]]
    }
    let conflicts = CorrectionConflicts(corrections, selected: selected)
    for (number, correction) in corrections.enumerated() {
      guard correction.rule.statement != nil else { continue }
      if let conflict = conflicts.finding(on: number, in: location) {
        findings.append(conflict)
      } else if findTargets(of: correction, nodes) {
        sound.append(correction)
      }
    }
  }

  /// Whether each target that a rule names is one node.
  private mutating func findTargets(of correction: Correction, _ nodes: (String) -> Set<Graph.Node.ID>) -> Bool {
    guard case .target(_, let names) = correction.rule else { return true }
    var isSound = true
    for name in names {
      let found = nodes(name)
      if found.count == 1 {
        targets[name] = found.first
        continue
      }
      isSound = false
      // That nothing is called so is told of the names of all rules.
      guard found.count > 1 else { continue }
      let all = found.sorted().prefix(5).map(\.rawValue).joined(separator: ", ")
      findings.append(
        correction.withoutEffect("Several nodes are called \"\(name)\"; name one by its id: \(all).", in: location))
    }
    return isSound
  }

  /// The articles as the rules have them, with a finding for each statement that is in none.
  mutating func applied(to records: [DocumentRecord]) -> [DocumentRecord] {
    guard !sound.isEmpty else { return records }
    // The stance first, whatever the order of the file: the rule of the position tells both.
    let sorted = sound.filter { !$0.rule.isOfTarget } + sound.filter(\.rule.isOfTarget)
    let rules = Dictionary(grouping: sorted) { $0.rule.statement?.document }
    var fitted: Set<Correction> = []
    let corrected = records.map { record -> DocumentRecord in
      guard let rules = rules[record.document.id] else { return record }
      return apply(rules, to: record, &fitted)
    }
    for correction in sound where !fitted.contains(correction) {
      guard let statement = correction.rule.statement else { continue }
      findings.append(correction.withoutEffect("There is no statement \"\(statement)\".", in: location))
    }
    return corrected
  }

  /// - Parameter fitted: The rules that fit a statement.
  private mutating func apply(
    _ rules: [Correction], to record: DocumentRecord, _ fitted: inout Set<Correction>
  ) -> DocumentRecord {
    let offsets = ScalarOffsets(record.document.text)
    let ids = record.positions.map { Self.id($0, in: record.document, offsets) }
    var record = record
    for correction in rules {
      for (index, id) in ids.enumerated() where id != nil && id == correction.rule.statement {
        fitted.insert(correction)
        let position = record.positions[index]
        var effect = CorrectionEffect(change: .changed, before: id?.description ?? "")
        switch correction.rule {
        case .drop:
          Self.drop(index, from: &record.positions)
          effect.change = .dropped
        case .stance(_, let stance):
          record.positions[index] = position.corrected(stance: stance)
          effect.type = stance.rawValue
        case .target(_, let names):
          let nodes = names.compactMap { targets[$0] }
          record.positions[index] = position.corrected(targets: nodes.map { .entity(Self.entity($0, in: &record)) })
          effect.after = .targets(nodes)
        default: break
        }
        effects.append(effect)
      }
    }
    return record
  }

  private static func id(_ position: Position, in document: Document, _ offsets: ScalarOffsets) -> StatementID? {
    position.span.map {
      StatementID(
        document: document.id, start: offsets.scalarOffset(ofUTF8: $0.start), end: offsets.scalarOffset(ofUTF8: $0.end),
        stance: position.stance)
    }
  }

  /// The index of what stands for a node, which the article need not name: it has no mentions and adds none.
  private static func entity(_ node: Graph.Node.ID, in record: inout DocumentRecord) -> Int {
    record.entities.append(Entity(id: Entity.ID(rawValue: node.rawValue), type: node.kind, name: node.rawValue))
    return record.entities.count - 1
  }

  /// Leaves a position to nobody, so that it is in no graph. One that was towards it is towards whoever held it.
  private static func drop(_ index: Int, from positions: inout [Position]) {
    if let source = positions[index].source {
      for other in positions.indices {
        positions[other].targets = positions[other].targets.map { $0 == .position(index) ? .entity(source) : $0 }
      }
    }
    positions[index].source = nil
  }
}

extension Correction.Rule {
  fileprivate var isOfTarget: Bool {
    if case .target = self { true } else { false }
  }
}
