import GRDB

extension GraphStore {
  private enum Key: String {
    case claims
    case corrections
    case correctionsFile = "corrections-file"
    case knowledgeBases = "knowledge-bases"
  }

  /// What the graph of this store was built with.
  package var settings: BuildSettings {
    get throws {
      try reading { database in
        func value(_ key: Key) throws -> String? {
          try String.fetchOne(database, sql: "SELECT value FROM setting WHERE key = ?", arguments: [key.rawValue])
        }
        let location = try value(.correctionsFile) ?? path
        return BuildSettings(
          hasClaims: try value(.claims) == "1",
          corrections: try value(.corrections).map { .init(text: $0, location: location) },
          knowledgeBases: try value(.knowledgeBases)?.split(separator: "\n").map(String.init) ?? [])
      }
    }
  }

  static func put(_ settings: BuildSettings, in database: Database) throws {
    func put(_ key: Key, _ value: String?) throws {
      guard let value else {
        return try database.execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [key.rawValue])
      }
      try database.execute(
        sql: "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", arguments: [key.rawValue, value])
    }
    try put(.claims, settings.hasClaims ? "1" : "0")
    try put(.corrections, settings.corrections?.text)
    try put(.correctionsFile, settings.corrections?.location)
    try put(
      .knowledgeBases, settings.knowledgeBases.isEmpty ? nil : settings.knowledgeBases.joined(separator: "\n"))
  }
}
