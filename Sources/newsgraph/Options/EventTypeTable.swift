import ArgumentParser
import NewsModel
import SchemaTables

/// The types of events: `Schemas/event-types.tsv`, an open table.
struct EventTypeTable {
  private let names: [String]

  init() {
    let table = schema_event_types()
    names = LexiconTable(UnsafeRawBufferPointer(start: table.bytes, count: table.count)).rows
      .map { String($0["type"]) }
  }

  /// Types as a user names them, in lower case; several may be joined by commas.
  ///
  /// - Parameter others: Types that the graph has, from a table with more of them.
  /// - Throws: `ValidationError` for one that is neither in the table nor in the graph.
  func types(named words: [String], also others: [String]) throws -> Set<String> {
    let known = Set((names + others).map { $0.lowercased() })
    return try Set(
      words.flatMap { $0.split(separator: ",").map { $0.lowercased() } }.map { word in
        guard known.contains(word) else {
          throw ValidationError("“\(word)” is no value of --type; choose from \(names.joined(separator: ", ")).")
        }
        return word
      })
  }
}
