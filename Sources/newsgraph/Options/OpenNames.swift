import NewsModel
import NewsModelData
import SchemaTables

/// The names of an open set, from a table in `Schemas/`; a graph may have more of them.
struct OpenNames {
  let names: [String]

  /// The types of events: `event-types.tsv`.
  static var eventTypes: OpenNames { OpenNames(schema_event_types(), column: "type") }
  /// The kinds of nodes: `node-kinds.tsv`.
  static var nodeKinds: OpenNames { OpenNames(schema_node_kinds(), column: "kind") }

  private init(_ table: EmbeddedTable, column: String) {
    names = LexiconTable(table).rows.map { String($0[column]) }
  }

  /// What a user names, in lower case; several names may be joined by commas.
  ///
  /// - Parameter others: Names that the graph has besides.
  /// - Throws: `ValidationError` for one that is neither in the table nor in the graph.
  func values(_ words: [String], option: String, also others: @autoclosure () throws -> [String]) throws -> Set<String>
  {
    guard !words.isEmpty else { return [] }
    let known = try Set((names + others()).map { $0.lowercased() })
    return try Set(
      OptionValues.split(words).map { word in
        let name = word.lowercased()
        guard known.contains(name) else { throw OptionValues.refusal(of: name, option: option, known: names) }
        return name
      })
  }
}
