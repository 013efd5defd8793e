import GRDB
package import KnowledgeGraph
package import NewsModel

/// Questions that go to an index; nodes and edges come without their evidence, which is asked for separately.
extension GraphStore {
  package func counts() throws -> (documents: Int, nodes: Int, edges: Int) {
    try reading { database in
      func count(_ source: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \(source)") ?? 0
      }
      return (try count("document WHERE record IS NOT NULL"), try count("node"), try count("edge"))
    }
  }

  package func node(_ id: Graph.Node.ID) throws -> Graph.Node? {
    try nodes(where: "id = ?", [id.rawValue]).first
  }

  package func nodes(of kind: EntityType?) throws -> [Graph.Node] {
    guard let kind else { return try nodes(where: "1", []) }
    return try nodes(where: "kind = ?", [kind.rawValue])
  }

  /// The nodes with a name or alias that has a word beginning with `prefix`.
  ///
  /// - Parameter prefix: A folded word; see ``NameWords``.
  package func nodes(withWordStarting prefix: String) throws -> [Graph.Node] {
    try nodes(
      where: "number IN (SELECT node FROM name_word WHERE word >= ? AND word < ?)", [prefix, prefix + "\u{10FFFF}"])
  }

  /// How many words of names begin with a folded prefix, counted no further than `limit`.
  package func wordCount(startingWith prefix: String, limit: Int) throws -> Int {
    try reading { database in
      try Int.fetchOne(
        database, sql: "SELECT COUNT(*) FROM (SELECT 1 FROM name_word WHERE word >= ? AND word < ? LIMIT ?)",
        arguments: [prefix, prefix + "\u{10FFFF}", limit]) ?? 0
    }
  }

  package func edge(_ id: Graph.Edge.ID) throws -> Graph.Edge? {
    try edges(where: "edge.id = ?", [id.rawValue]).first
  }

  package func edges(touching id: Graph.Node.ID) throws -> [Graph.Edge] {
    try reading { database in
      guard
        let number = try Int.fetchOne(database, sql: "SELECT number FROM node WHERE id = ?", arguments: [id.rawValue])
      else { return [] }
      return try Self.edges(
        database,
        where: """
          edge.number IN (SELECT number FROM edge WHERE source = ? UNION SELECT number FROM edge WHERE target = ?)
          """, [number, number])
    }
  }

  package func edges(of kind: Graph.Edge.Kind?) throws -> [Graph.Edge] {
    guard let kind else { return try edges(where: "1", []) }
    return try edges(where: "edge.kind = ?", [kind.rawValue])
  }

  package func evidence(of id: Graph.Node.ID) throws -> [Evidence] {
    try reading { database in
      guard
        let number = try Int.fetchOne(database, sql: "SELECT number FROM node WHERE id = ?", arguments: [id.rawValue])
      else { return [] }
      return try Self.evidence(database, in: "node_evidence", of: number)
    }
  }

  package func evidence(of id: Graph.Edge.ID) throws -> [Evidence] {
    try reading { database in
      guard
        let number = try Int.fetchOne(database, sql: "SELECT number FROM edge WHERE id = ?", arguments: [id.rawValue])
      else { return [] }
      return try Self.evidence(database, in: "edge_evidence", of: number)
    }
  }

  /// The whole graph with all evidence, as it was written.
  ///
  /// - Complexity: O(*n*) in the size of the graph.
  package func graph() throws -> Graph {
    try reading { database in
      var graph = Graph(
        nodes: try Self.nodes(database, where: "1", []), edges: try Self.edges(database, where: "1", []))
      var documents: [Int64: Document.ID] = [:]
      let names = try Row.fetchCursor(database, sql: "SELECT number, id FROM document")
      while let row = try names.next() { documents[row[0]] = Document.ID(rawValue: row[1]) }
      func attach(_ table: String, _ body: (Int, Evidence) -> Void) throws {
        let rows = try Row.fetchCursor(
          database,
          sql: "SELECT owner, document, start, stop, quote, rule, confidence FROM \(table) ORDER BY owner, rank")
        while let row = try rows.next() {
          guard let document = documents[row[1]] else { continue }
          let owner: Int = row[0]
          let confidence: Double = row[6]
          body(
            owner - 1,
            Evidence(
              document: document, start: row[2], end: row[3], quote: row[4], rule: row[5],
              confidence: Float(confidence)))
        }
      }
      try attach("node_evidence") { graph.nodes[$0].evidence.append($1) }
      try attach("edge_evidence") { graph.edges[$0].evidence.append($1) }
      return graph
    }
  }

  private func nodes(where condition: String, _ arguments: StatementArguments) throws -> [Graph.Node] {
    try reading { try Self.nodes($0, where: condition, arguments) }
  }

  private func edges(where condition: String, _ arguments: StatementArguments) throws -> [Graph.Edge] {
    try reading { try Self.edges($0, where: condition, arguments) }
  }
}
