import NewsModel

/// The entities of a corpus while they are put together: one group a name and type, joined by careful rules.
///
/// Joins only ever go from a group to one that is richer in words, never through a third, so no chain of likenesses can
/// join strangers.
struct IdentityGroups {
  struct Group {
    let id: Entity.ID
    var type: EntityType
    var key: NameKey
    /// Indices of the summaries.
    var members: [Int] = []
    var documents: Set<Document.ID> = []
    var name: String
  }

  let summaries: [EntitySummary]
  /// Sorted by id.
  private(set) var groups: [Group] = []
  /// For each group the one that it was joined to, itself where to none.
  private(set) var parent: [Int] = []
  /// For each summary its group.
  private(set) var groupOf: [Int] = []
  /// What was decided, each with the group that it is about.
  private(set) var decisions: [(group: Int, entry: MergeLedger.Entry)] = []
  private let isApart: (Group, Group) -> Bool

  /// - Parameter isApart: Whether a correction forbids that two groups are one.
  init(_ summaries: [EntitySummary], isApart: @escaping (Group, Group) -> Bool) {
    self.summaries = summaries
    self.isApart = isApart
    var index: [Entity.ID: Int] = [:]
    let keys = summaries.map { NameKey($0.name) }
    let idOf = zip(summaries, keys).map(Self.groupID)
    let ids = Set(idOf).sorted()
    for id in ids { index[id] = index.count }
    groups = ids.map { Group(id: $0, type: .organization, key: NameKey(""), name: "") }
    groupOf = idOf.map { index[$0] ?? 0 }
    parent = Array(groups.indices)
    for (number, summary) in summaries.enumerated() {
      let group = groupOf[number]
      if groups[group].members.isEmpty {
        groups[group].type = summary.type
        groups[group].key = keys[number]
        groups[group].name = summary.name
      }
      groups[group].members.append(number)
      groups[group].documents.insert(summary.document)
    }
  }

  /// Equal names of one type are one group, whatever their accents, dots and company forms.
  private static func groupID(_ summary: EntitySummary, _ key: NameKey) -> Entity.ID {
    if summary.type == .country { return summary.id }
    // Two of one name in one article carry numbers; they stay apart.
    let plain = Entity.ID(type: summary.type, name: summary.name)
    if summary.id != plain { return summary.id }
    // Where the key has left nothing out, its words are those of the id.
    if plain.rawValue.utf8.count(where: { $0 == UInt8(ascii: "-") }) + 1 == key.words.count { return plain }
    return Entity.ID(type: summary.type, name: key.words.joined(separator: " "))
  }

  func root(_ group: Int) -> Int {
    var group = group
    while parent[group] != group { group = parent[group] }
    return group
  }

  mutating func join(_ group: Int, to target: Int, _ reason: String, _ certainty: Float) {
    let from = root(group)
    let to = root(target)
    guard from != to else { return }
    guard !isApart(groups[from], groups[to]), !isApart(groups[group], groups[target]) else {
      return note(.apart, to, groups[group].name, "a correction keeps them apart", 1)
    }
    parent[from] = to
    note(.joined, to, groups[group].name, reason, certainty)
  }

  mutating func note(
    _ decision: MergeLedger.Entry.Decision, _ group: Int, _ name: String, _ reason: String, _ certainty: Float,
    document: Document.ID? = nil
  ) {
    let entry = MergeLedger.Entry(
      decision, node: groups[group].id, name: name, document: document, reason: reason, certainty: certainty)
    decisions.append((group, entry))
  }

  mutating func move(_ summary: Int, to target: Int, _ reason: String, _ certainty: Float) {
    let to = root(target)
    guard !isApart(groups[groupOf[summary]], groups[to]) else { return }
    groupOf[summary] = to
    note(.joined, to, summaries[summary].name, reason, certainty, document: summaries[summary].document)
  }

  /// Gives summaries a group of their own.
  mutating func split(_ numbers: [Int], id: Entity.ID, type: EntityType, key: NameKey, name: String) -> Int {
    let documents = Set(numbers.map { summaries[$0].document })
    groups.append(Group(id: id, type: type, key: key, members: numbers, documents: documents, name: name))
    parent.append(groups.count - 1)
    for number in numbers { groupOf[number] = groups.count - 1 }
    return groups.count - 1
  }

  /// Gives summaries to a group that there is.
  mutating func give(_ numbers: [Int], to group: Int) { for number in numbers { groupOf[number] = group } }

  /// Forgets what joined summaries to the groups that they are about to leave.
  mutating func forgetJoins(of numbers: [Int]) {
    let left = Dictionary(grouping: numbers) { summaries[$0].document }.mapValues { Set($0.map { root(groupOf[$0]) }) }
    decisions = decisions.filter { decision in
      guard decision.entry.decision == .joined, let document = decision.entry.document else { return true }
      return left[document]?.contains(root(decision.group)) != true
    }
  }

  // MARK: Rules

  /// One type a name: the type that most articles give it takes the others.
  mutating func joinTypes() {
    var byKey: [NameKey: [Int]] = [:]
    for group in groups.indices where groups[group].type != .country {
      byKey[groups[group].key, default: []].append(group)
    }
    let surnames = Set(
      groups.filter { $0.type == .person && $0.key.words.count > 1 }.compactMap {
        $0.key.words.last.map { NameKey($0) }
      })
    func mentions(of group: Int) -> Int { groups[group].members.reduce(0) { $0 + summaries[$1].mentions } }
    func isTwice(_ left: Int, _ right: Int) -> Bool {
      groups[left].documents.count >= 2 * groups[right].documents.count
    }
    for (key, found) in byKey.sorted(by: { $0.key < $1.key }) where found.count > 1 {
      let types = Set(found.map { groups[$0].type })
      guard types.count == found.count else { continue }
      let sorted = found.sorted {
        (groups[$1].documents.count, mentions(of: $1), groups[$0].id)
          < (groups[$0].documents.count, mentions(of: $0), groups[$1].id)
      }
      let best = sorted[0]
      for other in sorted.dropFirst() {
        let isRare = groups[other].documents.count * 5 <= groups[best].documents.count
        // A word alone that was read as a person is a surname where somebody of that name is known.
        let isBare =
          key.words.count == 1
          && (groups[best].type == .person
            || groups[other].type == .person && (surnames.contains(key) || !isTwice(best, other)))
        let isNear = groups[best].type != .place && groups[other].type != .place
        if !isBare, key.words.count > 1 || isRare || isNear {
          join(other, to: best, "the same name; read as \(groups[other].type.rawValue) in fewer articles", 0.9)
        } else {
          note(
            .apart, best, groups[other].name, "the same word, read as \(groups[other].type.rawValue) in other articles",
            0.6)
        }
      }
    }
  }

  /// "Donald J. Trump" and "Donald Trump", where only one longer name fits.
  mutating func joinMiddleNames() {
    var byEnds: [NameKey: [Int]] = [:]
    for group in groups.indices where groups[group].type == .person && root(group) == group {
      if let ends = groups[group].key.withoutParticles.ends { byEnds[ends, default: []].append(group) }
    }
    for (_, found) in byEnds.sorted(by: { $0.key < $1.key }) where found.count > 1 {
      let keys = found.map { groups[$0].key.withoutParticles }
      let longer = keys.indices.filter { !keys[$0].middle.isEmpty }
      let agree = longer.allSatisfy { left in longer.allSatisfy { keys[left].middleFits(keys[$0]) } }
      let best = found.min {
        (groups[$1].documents.count, groups[$0].id) < (groups[$0].documents.count, groups[$1].id)
      }
      guard let best else { continue }
      for group in found where group != best {
        if agree {
          join(group, to: best, "the same name but for what stands between first and last", 0.9)
        } else {
          note(.apart, best, groups[group].name, "several middle names fit the short name", 0.5)
        }
      }
    }
  }

  /// "Joe Berg" and "Joseph Berg" who keep the same company, where only one such name fits.
  mutating func joinShortGivenNames() {
    let givenNames = GivenNames.shared
    var byFamily: [NameKey: [Int]] = [:]
    for group in groups.indices where groups[group].type == .person && root(group) == group {
      if let family = groups[group].key.family { byFamily[family, default: []].append(group) }
    }
    for (_, found) in byFamily.sorted(by: { $0.key < $1.key }) where found.count > 1 {
      for group in found where root(group) == group {
        let others = Set(
          found.filter { givenNames.agree(WordHash(groups[group].key.words[0]), WordHash(groups[$0].key.words[0])) }
            .filter { groups[$0].key.words[0] != groups[group].key.words[0] }.map(root)
        ).subtracting([group]).sorted()
        guard let other = others.first else { continue }
        let best = groups[group].documents.count > groups[other].documents.count ? group : other
        if others.count == 1, isInCompany(group, of: other) {
          join(best == group ? other : group, to: best, "a short form of the given name, in the same company", 0.8)
        } else {
          let reason = others.count > 1 ? "several given names fit the short one" : "a short given name alone"
          note(.apart, other, groups[group].name, reason, 0.4)
        }
      }
    }
  }

  /// An acronym that articles introduce for one organization only.
  mutating func joinAcronyms() {
    var owners: [NameKey: Set<Int>] = [:]
    for (number, summary) in summaries.enumerated() where summary.type == .organization || summary.type == .group {
      for alias in summary.aliases where alias.count > 1 && alias.allSatisfy({ $0.isUppercase || $0 == "." }) {
        owners[NameKey(alias), default: []].insert(root(groupOf[number]))
      }
    }
    for group in groups.indices where groups[group].type == .organization || groups[group].type == .group {
      guard root(group) == group, groups[group].key.words.count == 1, let owners = owners[groups[group].key] else {
        continue
      }
      let others = Set(owners.map(root)).subtracting([group]).sorted()
      let near = others.filter { isInCompany(group, of: $0) }
      if others.count == 1, near.count == 1 {
        join(group, to: others[0], "an acronym that other articles introduce for this name only", 0.85)
      } else {
        let reason = others.count > 1 ? "an acronym of several names" : "an acronym, without common company"
        for other in others { note(.apart, other, groups[group].name, reason, 0.5) }
      }
    }
  }

  /// Whether two groups stand beside a third entity in common, countries not counted: they are everywhere.
  private func isInCompany(_ left: Int, of right: Int) -> Bool {
    let company = Set(groups[left].members.flatMap { summaries[$0].neighbours })
    return groups[right].members.contains { member in
      summaries[member].neighbours.contains { company.contains($0) && !$0.rawValue.hasPrefix("country:") }
    }
  }

  /// A surname alone, article by article, joins the one full name that shares its company.
  mutating func joinSurnames() {
    var bySurname: [String: [Int]] = [:]
    for group in groups.indices where groups[group].type == .person && groups[group].key.words.count > 1 {
      if root(group) == group, let last = groups[group].key.last { bySurname[last, default: []].append(group) }
    }
    let people = peopleOfRoots()
    // Of those alone whose surname stands somewhere by itself: most people's company is never asked for.
    var companies: [Int: [Entity.ID: Int]] = [:]
    for number in summaries.indices where summaries[number].type == .person {
      let group = groupOf[number]
      guard groups[group].key.words.count == 1, root(group) == group, let word = groups[group].key.words.first,
        let candidates = bySurname[word]
      else { continue }
      let company = Set(summaries[number].neighbours).sorted()
      for candidate in candidates where companies[candidate] == nil {
        companies[candidate] = self.company(of: people[candidate, default: []])
      }
      let scored = candidates.map { candidate -> (score: Double, group: Int) in
        var score = 0.0
        for neighbour in company {
          guard let together = companies[candidate]?[neighbour] else { continue }
          // A country or an entity that is everywhere says little.
          let weight = neighbour.rawValue.hasPrefix("country:") ? 0.5 : 1.0
          score += weight * (together > 1 ? 2 : 1)
        }
        return (score, candidate)
      }.sorted { ($1.score, groups[$0.group].id) < ($0.score, groups[$1.group].id) }
      guard let best = scored.first else { continue }
      let second = scored.count > 1 ? scored[1].score : 0
      if best.score >= 2, best.score >= 1.5 * second {
        move(
          number, to: best.group, "the surname alone, in the company that the full name keeps",
          second == 0 ? 0.85 : 0.75)
      } else if let known = wellKnown(among: candidates) {
        move(number, to: known, "the surname alone, of the one person of that name whom many articles know", 0.7)
      } else {
        note(
          .apart, best.group, summaries[number].name,
          second > 0 ? "the surname alone fits several people" : "the surname alone, without common company", 0.4,
          document: summaries[number].document)
      }
    }
  }

  /// Whom a surname means without more: one in at least four articles, and five times as many as anybody else of it.
  private func wellKnown(among candidates: [Int]) -> Int? {
    let sorted = candidates.sorted {
      (groups[$1].documents.count, groups[$0].id) < (groups[$0].documents.count, groups[$1].id)
    }
    guard let best = sorted.first, groups[best].documents.count >= 4 else { return nil }
    let second = sorted.count > 1 ? groups[sorted[1]].documents.count : 0
    return second * 5 <= groups[best].documents.count ? best : nil
  }

  /// The people that joined each root, and the root itself.
  private func peopleOfRoots() -> [Int: [Int]] {
    var people: [Int: [Int]] = [:]
    for group in groups.indices where groups[group].type == .person { people[root(group), default: []].append(group) }
    return people
  }

  /// How often each entity stands beside one of some groups.
  private func company(of groups: [Int]) -> [Entity.ID: Int] {
    var company: [Entity.ID: Int] = [:]
    for member in groups.flatMap({ self.groups[$0].members }) {
      for neighbour in summaries[member].neighbours { company[neighbour, default: 0] += 1 }
    }
    return company
  }
}
