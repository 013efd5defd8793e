import Foundation
import GRDB

/// A graph and the records it was built from, in one SQLite file.
///
/// The records are the truth: what was read in each article, exactly. The graph beside them is derived and is replaced
/// in the same transaction that changes a record, so that the two never disagree and an interrupted run leaves the file
/// as it was. See `Documentation/Store.md` for the tables.
package struct GraphStore: Sendable {
  /// What the store is opened for.
  package enum Access: Sendable {
    /// Only questions; the file must exist.
    case reading
    /// Changes; the file must exist.
    case updating
    /// Changes; the file is made where there is none.
    case creating
  }

  package let path: String
  let database: DatabaseQueue

  /// - Throws: ``StoreError`` when the file is missing, is not a store, or was written by a newer version.
  package init(path: String, for access: Access) throws {
    self.path = path
    if access != .creating, !FileManager.default.fileExists(atPath: path) {
      throw StoreError(
        .missing, location: path,
        reason: "There is no such store; make one with: newsgraph build ARTICLES… --store \(path)")
    }
    var configuration = Configuration()
    configuration.readonly = access == .reading
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY")
    }
    database = try StoreError.wording(at: path) {
      let database = try DatabaseQueue(path: path, configuration: configuration)
      let isNew = try database.read { try Schema.check($0, path: path) }
      if access != .reading {
        try database.writeWithoutTransaction { database in
          try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
          if isNew {
            try database.inTransaction {
              try Schema.create(database)
              return .commit
            }
          }
        }
      }
      return database
    }
  }

  /// Ends the work on the file and leaves it whole and alone in its folder.
  ///
  /// A file that stays in WAL mode gets companions from whoever only reads it.
  package func close() throws {
    if !database.configuration.readonly {
      // Refused while another program has the file open; all is written, and the next writer does it.
      _ = try? database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    }
    try database.close()
  }

  /// Runs `body` on the database and words its errors for a user.
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try StoreError.wording(at: path) { try database.read(body) }
  }

  /// Runs `body` in one transaction and words its errors for a user.
  func writing(_ body: (Database) throws -> Void) throws {
    try StoreError.wording(at: path) { try database.write(body) }
    // Moves everything into the one file that users copy and mail. Refused while another program reads the file; the
    // transaction is done, and the next writer moves it.
    _ = try? database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
  }
}
