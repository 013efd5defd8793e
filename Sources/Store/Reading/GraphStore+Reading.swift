import GRDB
package import KnowledgeGraph
package import NewsModel

/// Questions that go to an index; nodes and edges come without their evidence, which is asked for separately, and in the
/// order of the graph.
///
/// All throw ``StoreError``: the file is damaged, locked or gone.
extension GraphStore {
  /// How many articles were read, and how many nodes and edges were made of them.
  package func counts() throws -> (documents: Int, nodes: Int, edges: Int) {
    try reading { database in
      func count(_ source: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \(source)") ?? 0
      }
      return (try count("document WHERE record IS NOT NULL"), try count("node"), try count("edge"))
    }
  }

  /// The node of an id; `nil` where there is none.
  package func node(_ id: Graph.Node.ID) throws -> Graph.Node? {
    try nodes(where: "id = ?", [id.rawValue]).first
  }

  /// All nodes, or those of one kind.
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

  /// The edge of an id; `nil` where there is none.
  package func edge(_ id: Graph.Edge.ID) throws -> Graph.Edge? {
    try edges(where: "edge.id = ?", [id.rawValue]).first
  }

  /// The edges that begin or end at a node, each once; none for an id that no node has.
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

  /// All edges, or those of one kind.
  package func edges(of kind: Graph.Edge.Kind?) throws -> [Graph.Edge] {
    guard let kind else { return try edges(where: "1", []) }
    return try edges(where: "edge.kind = ?", [kind.rawValue])
  }

  /// The positions without a target of one node, or all of them.
  package func openPositions(of source: Graph.Node.ID?) throws -> [Graph.OpenPosition] {
    try reading { database in
      guard let source else { return try Self.openPositions(database, where: "1", []) }
      return try Self.openPositions(
        database, where: "source = (SELECT number FROM node WHERE id = ?)", [source.rawValue])
    }
  }

  /// What proves a node, in the order of its ``Graph/Node/evidence``; none for an id that no node has.
  package func evidence(of id: Graph.Node.ID) throws -> [Evidence] {
    try reading { database in
      guard
        let number = try Int.fetchOne(database, sql: "SELECT number FROM node WHERE id = ?", arguments: [id.rawValue])
      else { return [] }
      return try Self.evidence(database, in: "node_evidence", of: number)
    }
  }

  /// What proves an edge, in the order of its ``Graph/Edge/evidence``; none for an id that no edge has.
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
      while let row = try names.next() {
        documents[try row.decode(Int64.self, atIndex: 0)] = try row.named(1) as Document.ID
      }
      func attach(_ table: String, owners: Int, _ body: (Int, Evidence) -> Void) throws {
        let rows = try Row.fetchCursor(
          database,
          sql: "SELECT owner, document, start, stop, quote, rule, confidence FROM \(table) ORDER BY owner, rank")
        while let row = try rows.next() {
          let owner = try row.decode(Int.self, atIndex: 0)
          guard let document = documents[try row.decode(Int64.self, atIndex: 1)], owner > 0, owner <= owners else {
            throw ByteReader.Damage()
          }
          body(owner - 1, try row.evidence(in: document, from: 2))
        }
      }
      try attach("node_evidence", owners: graph.nodes.count) { graph.nodes[$0].evidence.append($1) }
      try attach("edge_evidence", owners: graph.edges.count) { graph.edges[$0].evidence.append($1) }
      graph.openPositions = try Self.openPositions(database, where: "1", [])
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
