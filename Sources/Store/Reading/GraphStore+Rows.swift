import GRDB
import KnowledgeGraph
import NewsModel

/// Rows turned back into nodes, edges and evidence. Statements are prepared once and kept.
extension GraphStore {
  static func nodes(_ database: Database, where condition: String, _ arguments: StatementArguments) throws
    -> [Graph.Node]
  {
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, kind, name, type, aliases, mentions, articles, sources, first_seen, last_seen, date, status, links
        FROM node WHERE \(condition) ORDER BY number
        """)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var nodes: [Graph.Node] = []
    while let row = try rows.next() {
      let kind: String = row[1]
      nodes.append(
        Graph.Node(
          id: .init(rawValue: row[0]), kind: EntityType(rawValue: kind), name: row[2], type: row[3],
          aliases: list(row[4]), mentions: row[5], articles: row[6], sources: row[7], firstSeen: date(row[8]),
          lastSeen: date(row[9]), date: date(row[10]), status: row[11], links: list(row[12])))
    }
    return nodes
  }

  static func edges(_ database: Database, where condition: String, _ arguments: StatementArguments) throws
    -> [Graph.Edge]
  {
    let statement = try database.cachedStatement(
      sql: """
        SELECT edge.id, edge.kind, source.id, target.id, layer, label, stance, polarity, cue, reported_by, addressee,
          negated, modal, first_date, last_date, sentences, paragraphs, edge.articles, edge.sources, score
        FROM edge JOIN node AS source ON source.number = edge.source JOIN node AS target ON target.number = edge.target
        WHERE \(condition) ORDER BY edge.number
        """)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var edges: [Graph.Edge] = []
    while let row = try rows.next() {
      let kind: String = row[1]
      let layer: String = row[4]
      let stance: String? = row[6]
      let polarity: Int? = row[7]
      let reportedBy: String? = row[9]
      let addressee: String? = row[10]
      edges.append(
        Graph.Edge(
          id: .init(rawValue: row[0]), kind: Graph.Edge.Kind(rawValue: kind) ?? .comention,
          source: .init(rawValue: row[2]), target: .init(rawValue: row[3]),
          layer: Layer(rawValue: layer) ?? .coMentioned,
          label: row[5], stance: stance.flatMap(Stance.init), polarity: polarity.flatMap(Polarity.init), cue: row[8],
          reportedBy: reportedBy.map(Graph.Node.ID.init), addressee: addressee.map(Graph.Node.ID.init),
          isNegated: row[11], isModal: row[12], firstDate: date(row[13]), lastDate: date(row[14]), sentences: row[15],
          paragraphs: row[16], articles: row[17], sources: row[18], score: row[19]))
    }
    return edges
  }

  static func evidence(_ database: Database, in table: String, of owner: Int) throws -> [Evidence] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, start, stop, quote, rule, confidence FROM \(table) JOIN document ON document.number = document
        WHERE owner = ? ORDER BY rank
        """)
    return try Row.fetchAll(statement, arguments: [owner]).map { row in
      let confidence: Double = row[5]
      return Evidence(
        document: .init(rawValue: row[0]), start: row[1], end: row[2], quote: row[3], rule: row[4],
        confidence: Float(confidence))
    }
  }

  private static func list(_ joined: String) -> [String] { joined.split(separator: "\n").map(String.init) }
  private static func date(_ text: String?) -> PartialDate? { text.flatMap { PartialDate(iso8601: $0) } }
}
