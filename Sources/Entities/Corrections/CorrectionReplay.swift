import NewsModel

/// Replays the rules of a corrections file on the groups that were found.
struct CorrectionReplay {
  private let corrections: [Correction]
  private let location: String
  private var apart: [[String]] = []

  init(_ corrections: [Correction], location: String) {
    self.corrections = corrections
    self.location = location
    for correction in corrections {
      if case .apart(let names) = correction.rule { apart.append(names) }
    }
  }

  func isApart(_ left: NameKey, _ leftID: Entity.ID, _ right: NameKey, _ rightID: Entity.ID) -> Bool {
    apart.contains { names in
      let first = names.firstIndex { Self.fits($0, left, leftID) }
      let second = names.firstIndex { Self.fits($0, right, rightID) }
      return first != nil && second != nil && first != second
    }
  }

  private static func fits(_ name: String, _ key: NameKey, _ id: Entity.ID) -> Bool {
    name == id.rawValue || NameKey(name) == key
  }

  /// The ids of all entities after the user's rules, in the order of the file.
  func applied(to found: IdentityGroups) -> ResolvedIdentity {
    var groups = found
    var findings: [Finding] = []
    var types: [Int: EntityType] = [:]
    var names: [Int: String] = [:]
    /// The groups that rules join others to, and those that they join.
    var targets: [Int] = []
    var joined: [Int] = []
    var ignored: Set<Int> = []
    let selected = corrections.map { correction in
      correction.rule.names.map { name in
        groups.groups.indices.filter { Self.fits(name, groups.groups[$0].key, groups.groups[$0].id) }
      }
    }
    let conflicts = CorrectionConflicts(corrections, selected: selected)
    for (number, correction) in corrections.enumerated() {
      let place = "\(location):\(correction.line)"
      for (name, fitting) in zip(correction.rule.names, selected[number]) where fitting.isEmpty {
        findings.append(
          Finding(.correctionWithoutEffect, location: place, message: "No entity is called \"\(name)\"."))
      }
      if let other = conflicts.rule(against: number) {
        findings.append(
          Finding(
            .contradictingCorrections, location: place,
            message: "\"\(correction.rule)\" contradicts \"\(other.rule)\" in line \(other.line) and was not applied."))
        continue
      }
      let all = selected[number].joined()
      switch correction.rule {
      case .merge:
        guard let target = selected[number].first?.first else { continue }
        for group in all { groups.join(group, to: target, "a correction merges them", 1) }
        targets.append(target)
        joined += all
      case .alias:
        guard let target = selected[number].last?.first else { continue }
        for group in selected[number][0] { groups.join(group, to: target, "a correction calls it an alias", 1) }
        targets.append(target)
        joined += all
      case .rename(_, let new): for group in all { names[groups.root(group)] = new }
      case .retype(_, let type): for group in all { types[groups.root(group)] = type }
      case .ignore: for group in all { ignored.insert(groups.root(group)) }
      case .apart: break
      }
    }
    return identity(groups, types, names, targets, joined, ignored, findings)
  }

  /// A name, and the group that it belongs to after all.
  private struct Joined: Hashable {
    let name: NameKey
    let root: Int
  }

  private func identity(
    _ groups: IdentityGroups, _ types: [Int: EntityType], _ names: [Int: String], _ targets: [Int], _ joined: [Int],
    _ ignored: Set<Int>,
    _ findings: [Finding]
  ) -> ResolvedIdentity {
    func id(_ root: Int) -> Entity.ID {
      guard let type = types[root] else { return groups.groups[root].id }
      return Entity.ID(type: type, name: groups.groups[root].key.words.joined(separator: " "))
    }
    var ids: [Document.ID: [Entity.ID?]] = [:]
    for (number, summary) in groups.summaries.enumerated() {
      let root = groups.root(groups.groupOf[number])
      ids[summary.document, default: []].append(ignored.contains(root) ? nil : id(root))
    }
    var newNames: [Entity.ID: String] = [:]
    for (root, name) in names.sorted(by: { $0.key < $1.key }) { newNames[id(root)] = name }
    var keptNames: [Entity.ID: String] = [:]
    // Countries have names of their own; where one is merged into two others, the first rule says its name.
    for target in targets.reversed() where groups.groups[target].type != .country {
      keptNames[id(groups.root(target))] = groups.groups[target].name
    }
    // What was kept apart before a rule joined it is apart no longer.
    let merged = Set(joined.map { Joined(name: groups.groups[$0].key, root: groups.root($0)) })
    let decisions = groups.decisions.filter { decision in
      decision.entry.decision == .joined
        || !merged.contains(Joined(name: NameKey(decision.entry.name), root: groups.root(decision.group)))
    }
    let ledger = MergeLedger(decisions.map { $0.entry.at(id(groups.root($0.group))) })
    return ResolvedIdentity(ids: ids, names: newNames, keptNames: keptNames, ledger: ledger, findings: findings)
  }
}

extension Correction.Rule {
  /// The names or ids of the entities that it is about.
  fileprivate var names: [String] {
    switch self {
    case .merge(let names), .apart(let names): names
    case .rename(let name, _), .retype(let name, _), .ignore(let name): [name]
    case .alias(let name, let other): [name, other]
    }
  }
}
