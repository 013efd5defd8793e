import Foundation
import GRDB
package import NewsModel

extension GraphStore {
  /// Every record, in the order of document ids.
  ///
  /// - Complexity: O(*n*) in the bytes of all articles; all of them are held in memory.
  package func records() throws -> [DocumentRecord] {
    try reading { database in
      let rows = try Row.fetchCursor(
        database, sql: "SELECT id, text, record FROM document WHERE record IS NOT NULL ORDER BY id")
      var records: [DocumentRecord] = []
      while let row = try rows.next() {
        let id: String = row[0]
        let bytes: Data = row[2]
        do {
          records.append(try RecordBytes.decode(Array(bytes), text: row[1]))
        } catch let error as ByteReader.Damage {
          throw StoreError(.damagedRecord, location: path, reason: "In \(id) \(error); add the article again.")
        }
      }
      return records
    }
  }

  /// The ids of all documents, sorted, with the path each was read from.
  package func documents() throws -> [(id: Document.ID, path: String)] {
    try reading { database in
      try Row.fetchAll(database, sql: "SELECT id, path FROM document WHERE record IS NOT NULL ORDER BY id")
        .map { (Document.ID(rawValue: $0[0]), $0[1]) }
    }
  }

  /// A value that belongs to the whole store, such as the corrections that are replayed on every build.
  package func setting(_ key: String) throws -> String? {
    try reading { try String.fetchOne($0, sql: "SELECT value FROM setting WHERE key = ?", arguments: [key]) }
  }

  static func put(_ record: DocumentRecord, in database: Database) throws {
    let document = record.document
    try database.cachedStatement(sql: "DELETE FROM document WHERE id = ?").execute(arguments: [document.id.rawValue])
    try database.cachedStatement(
      sql: """
        INSERT INTO document (id, path, url, outlet, title, published, sha256, text, record)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      document.id.rawValue, document.path, document.url, document.outlet, document.title, document.published,
      ContentHash.hex(of: document.text), document.text, Data(RecordBytes.encode(record)),
    ])
  }
}
