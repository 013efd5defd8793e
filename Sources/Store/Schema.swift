import GRDB

/// The tables of a store, and how a file is known to be one.
enum Schema {
  /// "news" in ASCII: `file` and SQLite's own tools show it.
  private static let applicationID = 0x6E65_7773
  private static let version = 2

  /// - Returns: Whether the file is empty and waits for its tables.
  static func check(_ database: Database, path: String) throws -> Bool {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if application == applicationID {
      guard version <= Self.version else {
        throw StoreError(
          .newerVersion, location: path, reason: "This store was written by a newer newsgraph; update the program.")
      }
      return false
    }
    let tables = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_schema") ?? 0
    guard tables == 0 else {
      throw StoreError(.notAStore, location: path, reason: "This SQLite file is not a newsgraph store.")
    }
    return true
  }

  static func create(_ database: Database) throws {
    try database.execute(
      sql: """
        PRAGMA application_id = \(applicationID);
        PRAGMA user_version = \(version);
        CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE document (
          number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, path TEXT, url TEXT, outlet TEXT, title TEXT,
          published TEXT, sha256 TEXT, text TEXT, record BLOB);
        CREATE TABLE node (
          number INTEGER PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, type TEXT,
          aliases TEXT NOT NULL, mentions INTEGER NOT NULL, articles INTEGER NOT NULL, sources INTEGER NOT NULL,
          first_seen TEXT, last_seen TEXT, date TEXT, status TEXT, links TEXT NOT NULL);
        CREATE TABLE edge (
          number INTEGER PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, source INTEGER NOT NULL,
          target INTEGER NOT NULL, layer TEXT NOT NULL, label TEXT NOT NULL, stance TEXT, polarity INTEGER, cue TEXT,
          reported_by TEXT, addressee TEXT, negated INTEGER NOT NULL, modal INTEGER NOT NULL, first_date TEXT,
          last_date TEXT, sentences INTEGER NOT NULL, paragraphs INTEGER NOT NULL, articles INTEGER NOT NULL,
          sources INTEGER NOT NULL, score REAL);
        CREATE TABLE node_evidence (
          owner INTEGER NOT NULL, rank INTEGER NOT NULL, document INTEGER NOT NULL, start INTEGER NOT NULL,
          stop INTEGER NOT NULL, quote TEXT NOT NULL, rule TEXT NOT NULL, confidence REAL NOT NULL,
          PRIMARY KEY (owner, rank)) WITHOUT ROWID;
        CREATE TABLE edge_evidence (
          owner INTEGER NOT NULL, rank INTEGER NOT NULL, document INTEGER NOT NULL, start INTEGER NOT NULL,
          stop INTEGER NOT NULL, quote TEXT NOT NULL, rule TEXT NOT NULL, confidence REAL NOT NULL,
          PRIMARY KEY (owner, rank)) WITHOUT ROWID;
        CREATE TABLE name_word (
          word TEXT NOT NULL, node INTEGER NOT NULL, PRIMARY KEY (word, node)) WITHOUT ROWID;
        \(openPositions)
        """)
    try createIndexes(database)
  }

  /// The table that came with the second version.
  private static let openPositions = """
    CREATE TABLE open_position (
      number INTEGER PRIMARY KEY, source INTEGER NOT NULL, layer TEXT NOT NULL, stance TEXT NOT NULL, cue TEXT,
      reported_by TEXT, addressee TEXT, negated INTEGER NOT NULL, modal INTEGER NOT NULL, date TEXT,
      document INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, quote TEXT NOT NULL,
      rule TEXT NOT NULL, confidence REAL NOT NULL);
    """

  static func hasOpenPositions(_ database: Database) throws -> Bool { try database.tableExists("open_position") }

  /// Gives a store of an earlier version what it lacks; the graph that is written next fills it.
  static func upgrade(_ database: Database) throws {
    guard try !hasOpenPositions(database) else { return }
    try database.execute(sql: openPositions + "PRAGMA user_version = \(version);")
  }

  /// Empties the graph and drops its indexes, which come back faster after the rows are in.
  static func clearGraph(_ database: Database) throws {
    for index in indexes.keys.sorted() { try database.execute(sql: "DROP INDEX IF EXISTS \(index)") }
    for table in ["node", "edge", "node_evidence", "edge_evidence", "name_word", "open_position"] {
      try database.execute(sql: "DELETE FROM \(table)")
    }
  }

  static func createIndexes(_ database: Database) throws {
    for (name, columns) in indexes.sorted(by: { $0.key < $1.key }) {
      try database.execute(sql: "CREATE INDEX \(name) ON \(columns)")
    }
  }

  private static let indexes = [
    "node_by_id": "node (id)", "node_by_kind": "node (kind)", "edge_by_id": "edge (id)",
    "edge_by_source": "edge (source)", "edge_by_target": "edge (target)", "edge_by_kind": "edge (kind)",
    "open_position_by_source": "open_position (source)",
  ]
}
