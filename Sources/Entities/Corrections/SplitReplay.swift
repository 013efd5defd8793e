import NewsModel

/// Parts two of one name: whom some articles call so becomes a node of its own.
///
/// It takes what the articles' own reading made one node, whatever the article calls it ("John Smith", "Smith"), before any
/// other rule is applied. Two rules for one name may not share an article.
struct SplitReplay {
  private(set) var groups: IdentityGroups
  private(set) var findings: [Finding] = []
  /// The names that rules give, by group.
  private(set) var names: [Int: String] = [:]
  private let location: String
  /// For each summary that was split off the rule that did it.
  private var splitBy: [Int: Correction] = [:]
  /// The groups as they were found.
  private let found: IdentityGroups

  init(_ found: IdentityGroups, location: String) {
    self.found = found
    groups = found
    self.location = location
  }

  /// - Parameter fits: Whether a name is that of a group.
  mutating func apply(_ correction: Correction, fits: (String, IdentityGroups.Group) -> Bool) {
    guard case .split(let name, let articles, let new) = correction.rule else { return }
    let roots = Set(found.groups.indices.filter { fits(name, found.groups[$0]) }.map(found.root))
    guard let root = roots.min() else { return }
    var numbers: [Int] = []
    for article in articles {
      let document = Document.ID(rawValue: article)
      let inside = found.summaries.indices.filter {
        found.summaries[$0].document == document && roots.contains(found.root(found.groupOf[$0]))
      }
      if inside.isEmpty {
        findings.append(correction.withoutEffect("\(article) does not name \"\(name)\".", in: location))
      }
      numbers += inside
    }
    if let other = numbers.compactMap({ splitBy[$0] }).first {
      return findings.append(
        Finding(
          .contradictingCorrections, location: "\(location):\(correction.line)",
          message: "\"\(correction.rule)\" contradicts \"\(other.rule)\" in line \(other.line) and was not applied."))
    }
    guard !numbers.isEmpty else { return }
    for number in numbers { splitBy[number] = correction }
    split(numbers, from: root, new, fits)
  }

  private mutating func split(
    _ numbers: [Int], from root: Int, _ new: String?, _ fits: (String, IdentityGroups.Group) -> Bool
  ) {
    let old = groups.groups[root]
    groups.forgetJoins(of: numbers)
    let namesakes = groups.groups.indices.filter { groups.groups[$0].type == old.type }
    // Somebody of the new name whom other articles know is the same.
    if let new, !fits(new, old), let known = namesakes.first(where: { fits(new, groups.groups[$0]) }) {
      return groups.give(numbers, to: known)
    }
    let taken = Set(groups.groups.map(\.id))
    let named = new.map { Entity.ID(type: old.type, name: $0) } ?? old.id
    let id = FreeID.first(isTaken: taken.contains) {
      $0 == 1 ? named : Entity.ID(rawValue: "\(named.rawValue)-\($0)")
    }
    // Where no name was given, other rules tell it by its id alone.
    let key = NameKey(new ?? String(id.rawValue.drop { $0 != ":" }.dropFirst()))
    let group = groups.split(numbers, id: id, type: old.type, key: key, name: new ?? old.name)
    if let new { names[group] = new }
    for number in numbers {
      groups.note(
        .apart, root, groups.summaries[number].name, "a correction splits it in this article", 1,
        document: groups.summaries[number].document)
    }
  }
}
