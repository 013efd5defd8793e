import EventsData
import NewsModel

/// What those who take part in events of a type are called: a row of `Data/event-roles.tsv`.
struct EventRoles: Sendable {
  let agent: String
  let target: String
  /// Who is named after "with" or "between".
  let with: String
  /// Many take part, of whom each mention of the event may name others.
  let isShared: Bool

  static func of(_ type: EventType) -> EventRoles { table[type.rawValue] ?? general }

  private static let table = Dictionary(
    LexiconTable(events_roles().buffer).rows.map { row in
      func role(_ column: String) -> String { String(row[column]) }
      let roles = EventRoles(
        agent: role("agent"), target: role("target"), with: role("with"), isShared: row["many"] == "yes")
      return (String(row["type"]), roles)
    }, uniquingKeysWith: { _, last in last })

  /// Of types that have no row.
  private static let general = EventRoles(agent: "agent", target: "target", with: "target", isShared: false)
}
