import Foundation
import GRDB
package import NewsModel

extension GraphStore {
  /// The articles that were read, by day and then by id; undated ones last.
  package func articles() throws -> [ArticleCard] {
    try reading { database in
      try Self.articles(
        database, where: "record IS NOT NULL ORDER BY published IS NULL, substr(published, 1, 10), id", [])
    }
  }

  /// What is known of an article, read or only named by a graph; `nil` for an id that the store does not have.
  package func article(_ id: Document.ID) throws -> ArticleCard? {
    try reading { try Self.articles($0, where: "id = ?", [id.rawValue]).first }
  }

  /// The languages of articles, ISO 639-1; none for one whose language is not known.
  package func languages(of ids: [Document.ID]) throws -> [Document.ID: String] {
    try reading { database in
      let statement = try database.cachedStatement(
        sql: "SELECT record FROM document WHERE id = ? AND record IS NOT NULL")
      var languages: [Document.ID: String] = [:]
      for id in ids {
        guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]) else { continue }
        languages[id] = try RecordBytes.language(in: Array(try row.decode(Data.self, atIndex: 0)))
      }
      return languages
    }
  }

  /// The text of an article, or `nil` where the store does not hold it.
  package func text(of id: Document.ID) throws -> String? {
    try reading { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT text FROM document WHERE id = ? AND text IS NOT NULL", arguments: [id.rawValue])
      return try row?.wholeText(0)
    }
  }

  private static func articles(_ database: Database, where condition: String, _ arguments: StatementArguments) throws
    -> [ArticleCard]
  {
    let statement = try database.cachedStatement(
      sql: "SELECT id, path, url, outlet, title, published, sha256 FROM document WHERE \(condition)")
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var cards: [ArticleCard] = []
    while let row = try rows.next() {
      cards.append(
        ArticleCard(
          id: try row.named(0), path: try row.textIfPresent(1), url: try row.textIfPresent(2),
          outlet: try row.textIfPresent(3), title: try row.textIfPresent(4), published: try row.textIfPresent(5),
          sha256: try row.textIfPresent(6)))
    }
    return cards
  }
}
