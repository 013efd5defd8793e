import GRDB

extension StoreError {
  /// Runs work on a store or a knowledge base and words its errors for a user.
  static func wording<Value>(at path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(wrapping: error, path: path)
    } catch let error as StoreError {
      throw error
    } catch {
      // What is left is a value that is not of the type of its column.
      throw StoreError.damaged(path)
    }
  }

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
