import EventsData
import NewsModel

extension EventKind {
  /// The kind of a type; one without traits where the table has no row.
  static func of(_ type: EventType) -> EventKind { table[type.rawValue] ?? EventKind(type) }

  private static let table = Dictionary(
    uniqueKeysWithValues: LexiconTable(events_types()).rows.map { row in
      let type = String(row["type"])
      return (type, EventKind(row, type: EventType(rawValue: type)))
    })

  private convenience init(_ row: LexiconTable.Row, type: EventType) {
    let traits = row.list("traits").map { name in
      guard let trait = EventTrait(rawValue: String(name)) else {
        row.refuse(name, as: "trait")
      }
      return trait
    }
    self.init(
      type, roles: EventRoles(row, isShared: traits.contains(.many)), traits: Set(traits),
      placePrepositions: Set(row.list("prepositions").map { WordHash($0) }))
  }
}
