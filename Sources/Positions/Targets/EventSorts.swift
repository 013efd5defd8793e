import NewsModel
import PositionsData

/// What sort of event a type is, as far as targets are chosen by it: `Data/event-sorts.tsv`.
struct EventSorts: Sendable {
  static let shared = EventSorts()

  private var sorts: [String: TargetAttributes.Sort] = [:]

  private init() {
    for row in LexiconTable(positions_event_sorts()).rows {
      guard let sort = TargetAttributes.Sort.allCases.first(where: { String(describing: $0) == row["sort"] }) else {
        row.refuse(row["sort"], as: "sort")
      }
      sorts[String(row["type"])] = sort
    }
  }

  func sort(of type: EventType) -> TargetAttributes.Sort { sorts[type.rawValue] ?? .plain }
}
