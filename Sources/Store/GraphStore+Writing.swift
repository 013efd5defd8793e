import GRDB
package import KnowledgeGraph
package import NewsModel

extension GraphStore {
  /// A change of the articles and the graph that follows from it, written in one transaction.
  package struct Change: Sendable {
    /// Whether all earlier articles go.
    package var replacesAll: Bool
    package var removed: [Document.ID]
    /// Articles that are new or come in the place of those with the same id.
    package var records: [DocumentRecord]
    /// The graph of all articles after the change.
    package var graph: Graph
    /// What the graph was built with; `nil` leaves what the store has.
    package var settings: BuildSettings?

    package init(
      replacesAll: Bool = false, removed: [Document.ID] = [], records: [DocumentRecord] = [], graph: Graph,
      settings: BuildSettings? = nil
    ) {
      self.replacesAll = replacesAll
      self.removed = removed
      self.records = records
      self.graph = graph
      self.settings = settings
    }
  }

  /// - Complexity: O(*n*) in the size of the graph.
  package func apply(_ change: Change) throws {
    try writing { database in
      try Schema.upgrade(database)
      if change.replacesAll { try database.execute(sql: "DELETE FROM document") }
      for id in change.removed {
        try database.execute(sql: "DELETE FROM document WHERE id = ?", arguments: [id.rawValue])
      }
      for record in change.records { try Self.put(record, in: database) }
      if let settings = change.settings { try Self.put(settings, in: database) }
      try Schema.clearGraph(database)
      var writer = try GraphRows(database)
      try writer.write(change.graph)
      try Schema.createIndexes(database)
    }
  }
}
