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
    if access != .creating, !FileExistence.check(path) {
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
    do {
      database = try DatabaseQueue(path: path, configuration: configuration)
      let isNew = try database.read { try Schema.check($0, path: path) }
      if access != .reading {
        try database.writeWithoutTransaction { database in
          try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
          if isNew {
            try database.inTransaction {
              try Schema.create(database); return .commit
            }
          }
        }
      }
    } catch let error as DatabaseError {
      throw StoreError(wrapping: error, path: path)
    }
  }

  /// Ends the work on the file and leaves it whole and alone in its folder.
  ///
  /// A file that stays in WAL mode gets companions from whoever only reads it. It does stay so while another program has
  /// it open.
  package func close() throws {
    if !database.configuration.readonly {
      _ = try? database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    }
    try database.close()
  }

  /// Runs `body` on the database and words its errors for a user.
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try database.read(body)
    } catch let error as DatabaseError {
      throw StoreError(wrapping: error, path: path)
    } catch let error as StoreError {
      throw error
    } catch {
      // What is left is a value that is not of the type of its column.
      throw StoreError.damaged(path)
    }
  }

  /// Runs `body` in one transaction.
  func writing(_ body: (Database) throws -> Void) throws {
    do {
      try database.write(body)
      // Moves everything into the one file that users copy and mail.
      _ = try? database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    } catch let error as DatabaseError {
      throw StoreError(wrapping: error, path: path)
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError.damaged(path)
    }
  }
}

extension StoreError {
  static func damaged(_ path: String) -> StoreError {
    StoreError(.damagedRecord, location: path, reason: "The store is damaged; build it again from the articles.")
  }

  init(wrapping error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB:
      self.init(.notAStore, location: path, reason: "This file is not a newsgraph store.")
    case .SQLITE_FULL:
      self.init(.failed, location: path, reason: "The disk is full; free some space and run the command again.")
    case .SQLITE_READONLY, .SQLITE_CANTOPEN:
      self.init(.failed, location: path, reason: "The store cannot be written there; check the folder's permissions.")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(.failed, location: path, reason: "Another program is writing to the store; try again when it is done.")
    case .SQLITE_CORRUPT:
      self = .damaged(path)
    default:
      self.init(.failed, location: path, reason: "\(error.message ?? "SQLite failed") (\(error.resultCode)).")
    }
  }
}
