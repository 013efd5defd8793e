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
        let id = try row.decode(String.self, atIndex: 0)
        let text = try row.wholeText(1)
        let bytes = try row.decode(Data.self, atIndex: 2)
        do {
          records.append(try RecordBytes.decode(Array(bytes), text: text))
        } catch let error as ByteReader.Damage {
          throw StoreError(.damagedRecord, location: path, reason: "In \(id) \(error); add the article again.")
        }
      }
      return records
    }
  }

  static func put(_ record: DocumentRecord, in database: Database) throws {
    let document = record.document
    // SQLite's strings end at a zero byte, which a damaged text file may hold.
    let hasZero = document.text.utf8.contains(0)
    let text: any DatabaseValueConvertible = hasZero ? Data(document.text.utf8) : document.text
    try database.cachedStatement(sql: "DELETE FROM document WHERE id = ?").execute(arguments: [document.id.rawValue])
    try database.cachedStatement(
      sql: """
        INSERT INTO document (id, path, url, outlet, title, published, sha256, text, record)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      document.id.rawValue, document.path, document.url, document.outlet, document.title, document.published,
      ContentHash.hex(of: document.text), text, Data(RecordBytes.encode(record)),
    ])
  }
}
