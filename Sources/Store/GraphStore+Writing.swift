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

  /// Makes a change of the articles that are in the store, again where another program has changed them meanwhile.
  ///
  /// A graph takes long to make, and nobody is kept from reading or writing until it is there.
  ///
  /// - Parameter change: Given the records of the store, the change; `nil` for none. May be called several times.
  /// - Returns: Whether there was a change.
  package func update(_ change: ([DocumentRecord]) throws -> Change?) throws -> Bool {
    while true {
      let version = try version
      guard let change = try change(try records()) else { return false }
      if try apply(change, ifStill: version) { return true }
    }
  }

  /// Makes a change, whatever another program has done to the store meanwhile: all of it or, where it throws, nothing.
  ///
  /// - Complexity: O(*n*) in the size of the graph.
  package func apply(_ change: Change) throws { _ = try apply(change, ifStill: nil) }

  /// What SQLite counts up for this connection when another one has changed the file.
  private var version: Int {
    get throws { try reading { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 } }
  }

  /// - Parameter version: The one that the change was made for; `nil` for any.
  /// - Returns: Whether the store had that version and was changed.
  /// - Complexity: O(*n*) in the size of the graph.
  private func apply(_ change: Change, ifStill version: Int?) throws -> Bool {
    var isApplied = false
    try writing { database in
      if let version, try Int.fetchOne(database, sql: "PRAGMA data_version") != version { return }
      isApplied = true
      try Schema.upgrade(database)
      if change.replacesAll { try database.execute(sql: "DELETE FROM document") }
      for id in change.removed {
        try database.execute(sql: "DELETE FROM document WHERE id = ?", arguments: [id.rawValue])
      }
      for record in change.records { try Self.put(record, in: database) }
      if let settings = change.settings { try Self.put(settings, in: database) }
      try Schema.clearGraph(database)
      var writer = try GraphWriter(database)
      try writer.write(change.graph)
      try Schema.createIndexes(database)
    }
    return isApplied
  }
}
