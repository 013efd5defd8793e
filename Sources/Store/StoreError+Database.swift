import GRDB

extension StoreError {
  /// What the file is to its user.
  enum Kind: String {
    case store
    case knowledgeBase = "knowledge base"

    /// How one gets another.
    var remedy: String {
      switch self {
      case .store: "build it again from the articles"
      case .knowledgeBase: "import it again"
      }
    }
  }

  /// Runs work on a store or a knowledge base and words its errors for a user.
  ///
  /// - Throws: ``StoreError`` for what SQLite says and for damaged rows; what else `body` throws, as it is.
  static func wording<Value>(at path: String, of kind: Kind = .store, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(wrapping: error, path: path, kind: kind)
    } catch is ByteReader.Damage {
      throw StoreError.damaged(path, kind)
    } catch is RowDecodingError {
      // A value that is not of the type of its column.
      throw StoreError.damaged(path, kind)
    }
  }

  static func damaged(_ path: String, _ kind: Kind = .store) -> StoreError {
    StoreError(.damagedRecord, location: path, reason: "The \(kind.rawValue) is damaged; \(kind.remedy).")
  }

  init(wrapping error: DatabaseError, path: String, kind: Kind = .store) {
    let what = kind.rawValue
    switch error.resultCode {
    case .SQLITE_NOTADB:
      self.init(
        .notAStore, location: path,
        reason: "This file is not a newsgraph \(what); name another file, or \(kind.remedy) under a new name.")
    case .SQLITE_FULL:
      self.init(.failed, location: path, reason: "The disk is full; free some space and run the command again.")
    case .SQLITE_READONLY, .SQLITE_CANTOPEN:
      self.init(.failed, location: path, reason: "The \(what) cannot be written there; check the folder's permissions.")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .failed, location: path, reason: "Another program is writing to the \(what); try again when it is done.")
    case .SQLITE_CORRUPT:
      self = .damaged(path, kind)
    default:
      self.init(
        .failed, location: path,
        reason: "\(error.message ?? "SQLite failed") (\(error.resultCode)); if it comes again, \(kind.remedy).")
    }
  }
}
