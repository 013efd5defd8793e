import NewsModel

/// What those who take part in events of a type are called; see `Data/event-types.tsv`.
struct EventRoles: Sendable {
  var agent = "agent"
  var target = "target"
  /// Who is named after "with" or "between".
  var with = "target"
  /// Many take part, of whom each mention of the event may name others.
  var isShared = false
  /// The kinds of entities that can do it, and those to which it can be done; all where it is empty.
  var agents: Set<EntityType> = []
  var targets: Set<EntityType> = []

  /// Whether an entity of a kind can have a role: no country dies.
  func allows(_ role: String, for type: EntityType) -> Bool {
    let kinds = role == agent ? agents : role == target ? targets : []
    return kinds.isEmpty || kinds.contains(type)
  }

  /// The role of those to whom a death or an illness happens, though they are its subject.
  static let victim = "victim"

  /// Of types that name none.
  static let general = EventRoles()
}

extension EventRoles {
  /// The roles of a row; an empty cell keeps the general one.
  init(_ row: LexiconTable.Row, isShared: Bool) {
    func kinds(_ column: String) -> Set<EntityType> { Set(row.list(column).map { EntityType(rawValue: String($0)) }) }
    func role(_ column: String, else general: String) -> String { row[column].isEmpty ? general : String(row[column]) }
    self.init(
      agent: role("agent", else: Self.general.agent), target: role("target", else: Self.general.target),
      with: role("with", else: Self.general.with), isShared: isShared, agents: kinds("agents"),
      targets: kinds("targets"))
  }
}
