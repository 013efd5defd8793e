import GRDB
import KnowledgeGraph
import NewsModel

/// Writes a graph into the empty tables of a store; rows are numbered in the order of the graph.
struct GraphWriter {
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
    func insert(_ table: String, _ columns: [String], or conflict: String = "ABORT") throws -> Statement {
      let places = columns.map { _ in "?" }.joined(separator: ", ")
      return try database.cachedStatement(
        sql: "INSERT OR \(conflict) INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))")
    }
    // In the order in which the functions below give the values.
    let evidence = ["owner", "rank", "document", "start", "stop", "quote", "rule", "confidence"]
    node = try insert(
      "node",
      [
        "number", "id", "kind", "name", "type", "aliases", "mentions", "articles", "sources", "first_seen", "last_seen",
        "date", "status", "links",
      ])
    edge = try insert(
      "edge",
      [
        "number", "id", "kind", "source", "target", "layer", "label", "stance", "polarity", "cue", "reported_by",
        "addressee", "negated", "modal", "first_date", "last_date", "sentences", "paragraphs", "articles", "sources",
        "score",
      ])
    nodeEvidence = try insert("node_evidence", evidence)
    edgeEvidence = try insert("edge_evidence", evidence)
    openPosition = try insert(
      "open_position",
      [
        "number", "source", "layer", "stance", "cue", "reported_by", "addressee", "negated", "modal", "date",
        "document", "start", "stop", "quote", "rule", "confidence",
      ])
    word = try insert("name_word", ["word", "node"], or: "IGNORE")
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
      value.date?.iso8601, value.status?.rawValue, value.links.joined(separator: "\n"),
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
