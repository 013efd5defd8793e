import GRDB
package import NewsModel

extension GraphStore {
  package func article(_ id: Document.ID) throws -> ArticleCard? {
    try reading { database in
      try Row.fetchOne(
        database, sql: "SELECT id, path, url, outlet, title, published, sha256 FROM document WHERE id = ?",
        arguments: [id.rawValue]
      ).map { row in
        ArticleCard(
          id: id, path: row[1], url: row[2], outlet: row[3], title: row[4], published: row[5], sha256: row[6])
      }
    }
  }

  /// The text of an article, or `nil` where the store does not hold it.
  package func text(of id: Document.ID) throws -> String? {
    try reading {
      try String.fetchOne($0, sql: "SELECT text FROM document WHERE id = ?", arguments: [id.rawValue])
    }
  }
}
