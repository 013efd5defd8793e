import NewsModel

/// What those who take part in events of a type are called; see `Data/event-types.tsv`.
struct EventRoles: Sendable {
  var agent = Event.Participant.Role.agent
  var target = Event.Participant.Role.target
  /// Who is named after "with" or "between".
  var with = Event.Participant.Role.target
  /// Many take part, of whom each mention of the event may name others.
  var isShared = false
  /// The kinds of entities that can do it, and those to which it can be done; all where it is empty.
  var agents: Set<EntityType> = []
  var targets: Set<EntityType> = []

  /// Whether an entity of a kind can have a role: no country dies.
  func allows(_ role: Event.Participant.Role, for type: EntityType) -> Bool {
    let kinds = role == agent ? agents : role == target ? targets : []
    return kinds.isEmpty || kinds.contains(type)
  }

  /// Of types that name none.
  static let general = EventRoles()
}

extension EventRoles {
  /// The roles of a row; an empty cell keeps the general one.
  init(_ row: LexiconTable.Row, isShared: Bool) {
    func kinds(_ column: String) -> Set<EntityType> { Set(row.list(column).map { EntityType(rawValue: String($0)) }) }
    func role(_ column: String, else general: Event.Participant.Role) -> Event.Participant.Role {
      row[column].isEmpty ? general : .init(rawValue: String(row[column]))
    }
    self.init(
      agent: role("agent", else: Self.general.agent), target: role("target", else: Self.general.target),
      with: role("with", else: Self.general.with), isShared: isShared, agents: kinds("agents"),
      targets: kinds("targets"))
  }
}
