import GRDB
import KnowledgeGraph
import NewsModel

/// Writes a graph into the empty tables of a store; rows are numbered in the order of the graph.
struct GraphRows {
  private let database: Database
  private let node: Statement
  private let edge: Statement
  private let nodeEvidence: Statement
  private let edgeEvidence: Statement
  private let openPosition: Statement
  private let word: Statement
  private var documents: [Document.ID: Int64] = [:]

  init(_ database: Database) throws {
    self.database = database
    func insert(_ table: String, columns: Int) throws -> Statement {
      let places = Array(repeating: "?", count: columns).joined(separator: ", ")
      return try database.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(places))")
    }
    node = try insert("node", columns: 14)
    edge = try insert("edge", columns: 21)
    nodeEvidence = try insert("node_evidence", columns: 8)
    edgeEvidence = try insert("edge_evidence", columns: 8)
    openPosition = try insert("open_position", columns: 16)
    word = try database.cachedStatement(sql: "INSERT OR IGNORE INTO name_word VALUES (?, ?)")
    let rows = try Row.fetchCursor(database, sql: "SELECT id, number FROM document")
    while let row = try rows.next() {
      documents[try row.named(0) as Document.ID] = try row.decode(Int64.self, atIndex: 1)
    }
  }

  mutating func write(_ graph: Graph) throws {
    var numbers: [Graph.Node.ID: Int] = [:]
    numbers.reserveCapacity(graph.nodes.count)
    for (index, node) in graph.nodes.enumerated() {
      numbers[node.id] = index + 1
      try write(node, number: index + 1)
    }
    for (index, edge) in graph.edges.enumerated() {
      guard let source = numbers[edge.source], let target = numbers[edge.target] else {
        preconditionFailure("The edge \(edge.id.rawValue) lacks an endpoint.")
      }
      try write(edge, number: index + 1, source: source, target: target)
    }
    for (index, position) in graph.openPositions.enumerated() {
      guard let source = numbers[position.source] else {
        preconditionFailure("An open position of \(position.source.rawValue) lacks its source.")
      }
      try write(position, number: index + 1, source: source)
    }
  }

  private mutating func write(_ value: Graph.Node, number: Int) throws {
    node.setUncheckedArguments([
      number, value.id.rawValue, value.kind.rawValue, value.name, value.type, value.aliases.joined(separator: "\n"),
      value.mentions, value.articles, value.sources, value.firstSeen?.iso8601, value.lastSeen?.iso8601,
      value.date?.iso8601, value.status, value.links.joined(separator: "\n"),
    ])
    try node.execute()
    for name in [value.name] + value.aliases {
      for part in NameWords.words(of: name) {
        word.setUncheckedArguments([part, number])
        try word.execute()
      }
    }
    try write(value.evidence, of: number, into: nodeEvidence)
  }

  private mutating func write(_ value: Graph.Edge, number: Int, source: Int, target: Int) throws {
    edge.setUncheckedArguments([
      number, value.id.rawValue, value.kind.rawValue, source, target, value.layer.rawValue, value.label,
      value.stance?.rawValue, value.polarity?.rawValue, value.cue, value.reportedBy?.rawValue,
      value.addressee?.rawValue, value.isNegated, value.isModal, value.firstDate?.iso8601, value.lastDate?.iso8601,
      value.sentences, value.paragraphs, value.articles, value.sources, value.score,
    ])
    try edge.execute()
    try write(value.evidence, of: number, into: edgeEvidence)
  }

  private mutating func write(_ value: Graph.OpenPosition, number: Int, source: Int) throws {
    let evidence = value.evidence
    openPosition.setUncheckedArguments([
      number, source, value.layer.rawValue, value.stance.rawValue, value.cue, value.reportedBy?.rawValue,
      value.addressee?.rawValue, value.isNegated, value.isModal, value.date?.iso8601,
      try self.number(of: evidence.document), evidence.start, evidence.end, evidence.quote, evidence.rule,
      Double(evidence.confidence),
    ])
    try openPosition.execute()
  }

  private mutating func write(_ evidence: [Evidence], of owner: Int, into statement: Statement) throws {
    for (rank, item) in evidence.enumerated() {
      statement.setUncheckedArguments([
        owner, rank, try number(of: item.document), item.start, item.end, item.quote, item.rule,
        Double(item.confidence),
      ])
      try statement.execute()
    }
  }

  /// The row of a document; one that has no record, as in a graph from elsewhere, gets a row with its id alone.
  private mutating func number(of document: Document.ID) throws -> Int64 {
    if let number = documents[document] { return number }
    try database.execute(sql: "INSERT INTO document (id) VALUES (?)", arguments: [document.rawValue])
    let number = database.lastInsertedRowID
    documents[document] = number
    return number
  }
}
