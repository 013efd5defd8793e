import Foundation
import GRDB
package import NewsModel

/// A user's knowledge base in one SQLite file: public ids by name.
///
/// Two tables: `entry` (id, type, name) and `name` (the slug of each name and alias, and the row of its entry).
package struct KnowledgeStore: Sendable {
  package let path: String
  private let database: DatabaseQueue

  private static let format = "newsgraph knowledge base 1"

  /// Opens a knowledge base.
  ///
  /// - Throws: ``StoreError`` when the file is missing or is something else.
  package init(path: String) throws {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreError(
        .missing, location: path,
        reason: "There is no such knowledge base; make one with: newsgraph kb import TABLE -o \(path)")
    }
    var configuration = Configuration()
    configuration.readonly = true
    database = try StoreError.wording(at: path, of: .knowledgeBase) {
      do {
        let database = try DatabaseQueue(path: path, configuration: configuration)
        let format = try database.read {
          try String.fetchOne($0, sql: "SELECT value FROM setting WHERE key = 'format'")
        }
        guard format == Self.format else { throw Self.stranger(path) }
        return database
      } catch let error as DatabaseError where Self.tellsStranger(error) {
        throw Self.stranger(path)
      }
    }
  }

  /// Whether an error says that a file is something else, and not that this one cannot be read now: it is no database,
  /// or has no such table.
  private static func tellsStranger(_ error: DatabaseError) -> Bool {
    error.resultCode == .SQLITE_NOTADB || error.resultCode == .SQLITE_ERROR
  }

  private static func stranger(_ path: String) -> StoreError {
    StoreError(
      .notAStore, location: path,
      reason: "This is no knowledge base of this version; make it again with: newsgraph kb import TABLE -o \(path)")
  }

  /// Writes a knowledge base, in the place of one that is there.
  ///
  /// - Throws: ``StoreError`` when the file cannot be written, or is something else.
  package static func write(_ entries: some Sequence<KnowledgeEntry>, to path: String) throws {
    if FileManager.default.fileExists(atPath: path) {
      do {
        _ = try KnowledgeStore(path: path)
      } catch let error as StoreError where error.code == .notAStore {
        throw StoreError(
          .notAStore, location: path,
          reason: "The file that has this name is no knowledge base; name another one, or remove it first.")
      }
    }
    try StoreError.wording(at: path, of: .knowledgeBase) {
      let database = try DatabaseQueue(path: path)
      try database.write { database in
        try database.execute(
          sql: """
            DROP TABLE IF EXISTS name; DROP TABLE IF EXISTS entry; DROP TABLE IF EXISTS setting;
            CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL);
            CREATE TABLE entry (number INTEGER PRIMARY KEY, id TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL);
            CREATE TABLE name (slug TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (slug, entry)) WITHOUT ROWID;
            """)
        try database.execute(sql: "INSERT INTO setting (key, value) VALUES ('format', ?)", arguments: [format])
        let entry = try database.makeStatement(sql: "INSERT INTO entry (number, id, type, name) VALUES (?, ?, ?, ?)")
        let name = try database.makeStatement(sql: "INSERT OR IGNORE INTO name (slug, entry) VALUES (?, ?)")
        for (number, item) in entries.enumerated() {
          try entry.execute(arguments: [number, item.id, item.type.rawValue, item.name])
          for alias in [item.name] + item.aliases {
            try name.execute(arguments: [Slug.make(from: alias), number])
          }
        }
      }
      try database.close()
    }
  }

  /// The entries that have one of these names, by name.
  ///
  /// - Parameter slugs: Names as ``Slug``.
  package func entries(named slugs: Set<String>) throws -> [String: [KnowledgeEntry]] {
    try StoreError.wording(at: path, of: .knowledgeBase) {
      try database.read { database in
        let statement = try database.makeStatement(
          sql: """
            SELECT entry.id, entry.type, entry.name FROM name JOIN entry ON entry.number = name.entry
            WHERE name.slug = ? ORDER BY entry.id
            """)
        var found: [String: [KnowledgeEntry]] = [:]
        for slug in slugs.sorted() {
          let rows = try Row.fetchAll(statement, arguments: [slug])
          guard !rows.isEmpty else { continue }
          found[slug] = rows.map { row in
            KnowledgeEntry(id: row[0], type: EntityType(rawValue: row[1]), name: row[2])
          }
        }
        return found
      }
    }
  }
}
