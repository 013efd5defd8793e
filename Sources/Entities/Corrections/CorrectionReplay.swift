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

  /// What the rules have done so far.
  private struct State {
    var groups: IdentityGroups
    var types: [Int: EntityType] = [:]
    var names: [Int: String] = [:]
    /// The groups that rules join others to, and those that they join.
    var targets: [Int] = []
    var joined: [Int] = []
    var ignored: Set<Int> = []
    var findings: [Finding] = []

    func id(_ group: Int) -> Entity.ID {
      let root = groups.root(group)
      guard let type = types[root] else { return groups.groups[root].id }
      return Entity.ID(type: type, name: groups.groups[root].key.words.joined(separator: " "))
    }
  }

  /// The ids of all entities after the user's rules, in the order of the file; what articles call by one name is split first.
  func applied(to found: IdentityGroups) -> ResolvedIdentity {
    var splitting = SplitReplay(found, location: location)
    for correction in corrections { splitting.apply(correction) { Self.fits($0, $1.key, $1.id) } }
    var state = State(groups: splitting.groups, names: splitting.names, findings: splitting.findings)
    let selected = corrections.map { correction in
      correction.rule.names.map { name in
        state.groups.groups.indices.filter { Self.fits(name, state.groups.groups[$0].key, state.groups.groups[$0].id) }
      }
    }
    let conflicts = CorrectionConflicts(corrections, selected: selected)
    for (number, correction) in corrections.enumerated() {
      if let conflict = conflicts.finding(on: number, in: location) {
        state.findings.append(conflict)
      } else {
        apply(correction, selected[number], &state)
      }
    }
    var named: [String: [Entity.ID]] = [:]
    for (name, fitting) in zip(corrections.flatMap(\.rule.names), selected.joined()) {
      named[name] = Set(fitting.map(state.id)).sorted()
    }
    return identity(state, named)
  }

  /// - Parameter selected: The groups that each name of the rule fits.
  private func apply(_ correction: Correction, _ selected: [[Int]], _ state: inout State) {
    let all = selected.joined()
    switch correction.rule {
    case .merge:
      guard let target = selected.first?.first else { return }
      for group in all where state.groups.groups[group].type != state.groups.groups[target].type {
        state.findings.append(mixed(correction, state.groups.groups[group], into: state.groups.groups[target]))
      }
      for group in all { state.groups.join(group, to: target, "a correction merges them", 1) }
      state.targets.append(target)
      state.joined += all
    case .alias:
      guard let target = selected.last?.first else { return }
      for group in selected[0] { state.groups.join(group, to: target, "a correction calls it an alias", 1) }
      state.targets.append(target)
      state.joined += all
    case .rename(_, let new): for group in all { state.names[state.groups.root(group)] = new }
    case .retype(_, let type): for group in all { state.types[state.groups.root(group)] = type }
    case .ignore: for group in all { state.ignored.insert(state.groups.root(group)) }
    case .retypeEvent, .date:
      for group in all {
        let group = state.groups.groups[group]
        state.findings.append(
          correction.withoutEffect("\"\(group.name)\" is no event but \(group.type.withArticle).", in: location))
      }
    case .apart, .split, .drop, .stance, .target: break
    }
  }

  private func mixed(
    _ correction: Correction, _ group: IdentityGroups.Group, into target: IdentityGroups.Group
  ) -> Finding {
    Finding(
      .mixedCorrection, location: "\(location):\(correction.line)",
      message:
        "\"\(group.name)\", \(group.type.withArticle), is merged into \"\(target.name)\", \(target.type.withArticle).")
  }

  /// A name, and the group that it belongs to after all.
  private struct Joined: Hashable {
    let name: NameKey
    let root: Int
  }

  private func identity(_ state: State, _ named: [String: [Entity.ID]]) -> ResolvedIdentity {
    let groups = state.groups
    var ids: [Document.ID: [Entity.ID?]] = [:]
    for (number, summary) in groups.summaries.enumerated() {
      let root = groups.root(groups.groupOf[number])
      ids[summary.document, default: []].append(state.ignored.contains(root) ? nil : state.id(root))
    }
    var newNames: [Entity.ID: String] = [:]
    for (root, name) in state.names.sorted(by: { $0.key < $1.key }) { newNames[state.id(root)] = name }
    var keptNames: [Entity.ID: String] = [:]
    // Countries have names of their own; where one is merged into two others, the first rule says its name.
    for target in state.targets.reversed() where groups.groups[target].type != .country {
      keptNames[state.id(target)] = groups.groups[target].name
    }
    // What was kept apart before a rule joined it is apart no longer.
    let merged = Set(state.joined.map { Joined(name: groups.groups[$0].key, root: groups.root($0)) })
    let decisions = groups.decisions.filter { decision in
      decision.entry.decision == .joined
        || !merged.contains(Joined(name: NameKey(decision.entry.name), root: groups.root(decision.group)))
    }
    let ledger = MergeLedger(decisions.map { $0.entry.at(state.id($0.group)) })
    return ResolvedIdentity(
      ids: ids, names: newNames, keptNames: keptNames, ledger: ledger, named: named, findings: state.findings)
  }
}

extension EntityType {
  /// "a person", "an organization".
  fileprivate var withArticle: String { (self == .organization ? "an " : "a ") + rawValue }
}
