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
      nodes.append(
        Graph.Node(
          id: try row.named(0), kind: try row.named(1), name: try row.text(2), type: try row.textIfPresent(3),
          aliases: try row.list(4), mentions: try row.number(5), articles: try row.number(6),
          sources: try row.number(7),
          firstSeen: try row.date(8), lastSeen: try row.date(9), date: try row.date(10),
          status: try row.namedIfPresent(11), links: try row.list(12)))
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
      let score = try row.decode(Double?.self, atIndex: 19)
      guard score?.isFinite != false else { throw ByteReader.Damage() }
      edges.append(
        Graph.Edge(
          id: try row.named(0), kind: try row.named(1), source: try row.named(2), target: try row.named(3),
          layer: try row.named(4), label: try row.text(5), stance: try row.namedIfPresent(6),
          polarity: try row.decode(Int?.self, atIndex: 7).flatMap(Polarity.init), cue: try row.textIfPresent(8),
          reportedBy: try row.namedIfPresent(9), addressee: try row.namedIfPresent(10), isNegated: try row.flag(11),
          isModal: try row.flag(12), firstDate: try row.date(13), lastDate: try row.date(14),
          sentences: try row.number(15), paragraphs: try row.number(16), articles: try row.number(17),
          sources: try row.number(18), score: score))
    }
    return edges
  }

  static func openPositions(_ database: Database, where condition: String, _ arguments: StatementArguments) throws
    -> [Graph.OpenPosition]
  {
    // A store of an earlier version has none until its articles change.
    guard try Schema.hasOpenPositions(database) else { return [] }
    let statement = try database.cachedStatement(
      sql: """
        SELECT node.id, layer, stance, cue, reported_by, addressee, negated, modal, open_position.date, document.id,
          start, stop, quote, rule, confidence
        FROM open_position JOIN node ON node.number = source JOIN document ON document.number = document
        WHERE \(condition) ORDER BY open_position.number
        """)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var positions: [Graph.OpenPosition] = []
    while let row = try rows.next() {
      positions.append(
        Graph.OpenPosition(
          source: try row.named(0), layer: try row.named(1), stance: try row.named(2), cue: try row.textIfPresent(3),
          reportedBy: try row.namedIfPresent(4), addressee: try row.namedIfPresent(5), isNegated: try row.flag(6),
          isModal: try row.flag(7), date: try row.date(8), evidence: try row.evidence(in: try row.named(9), from: 10)))
    }
    return positions
  }

  static func evidence(_ database: Database, in table: String, of owner: Int) throws -> [Evidence] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, start, stop, quote, rule, confidence FROM \(table) JOIN document ON document.number = document
        WHERE owner = ? ORDER BY rank
        """)
    let rows = try Row.fetchCursor(statement, arguments: [owner])
    var evidence: [Evidence] = []
    while let row = try rows.next() { evidence.append(try row.evidence(in: try row.named(0), from: 1)) }
    return evidence
  }
}
