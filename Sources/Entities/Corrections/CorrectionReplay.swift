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
    var ignored: Set<Int> = []
    for correction in corrections {
      func finding(_ message: String) {
        findings.append(
          Finding("correction-without-effect", location: "\(location):\(correction.line)", message: message))
      }
      func select(_ name: String) -> [Int] {
        let selected = groups.groups.indices.filter {
          Self.fits(name, groups.groups[$0].key, groups.groups[$0].id)
        }
        if selected.isEmpty { finding("No entity is called \"\(name)\".") }
        return selected
      }
      switch correction.rule {
      case .merge(let list):
        let chosen = list.map(select)
        guard let target = chosen.first?.first else { continue }
        for group in chosen.joined() { groups.join(group, to: target, "a correction merges them", 1) }
        if Set(chosen.joined().map(groups.root)).count > 1 { finding("Another rule keeps these names apart.") }
      case .alias(let name, let other):
        guard let target = select(other).first else { continue }
        for group in select(name) { groups.join(group, to: target, "a correction calls it an alias", 1) }
      case .rename(let name, let new):
        for group in select(name) { names[groups.root(group)] = new }
      case .retype(let name, let type):
        for group in select(name) { types[groups.root(group)] = type }
      case .ignore(let name):
        for group in select(name) { ignored.insert(groups.root(group)) }
      case .apart(let list):
        for name in list { _ = select(name) }
      }
    }
    return identity(groups, types, names, ignored, findings)
  }

  private func identity(
    _ groups: IdentityGroups, _ types: [Int: EntityType], _ names: [Int: String], _ ignored: Set<Int>,
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
    let ledger = MergeLedger(groups.decisions.map { $0.entry.at(id(groups.root($0.group))) })
    return ResolvedIdentity(ids: ids, names: newNames, ledger: ledger, findings: findings)
  }
}
