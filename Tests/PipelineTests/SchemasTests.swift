import Foundation
import KnowledgeGraph
import NewsModel
import Testing

/// The open tables in `Schemas/` hold every type, role, stance and kind that the data files and the program write.
@Suite struct SchemasTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The words of a column, the lists among them parted.
  private func words(_ path: String, _ columns: String...) throws -> Set<String> {
    let lines = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    let head = try #require(lines.first)
    var found: Set<String> = []
    for column in columns {
      let place = try #require(head.firstIndex { $0 == column }, "\(path) has no column \(column)")
      for line in lines.dropFirst() where line.count > place {
        for word in line[place].split(separator: ",") where word != "*" { found.insert(String(word)) }
      }
    }
    return found
  }

  @Test(arguments: [
    ("Sources/Events/Data/triggers.tsv", "type"), ("Sources/Events/Data/event-types.tsv", "type"),
    ("Sources/Positions/Data/event-sorts.tsv", "type"), ("Sources/Positions/Data/event-nouns.tsv", "types"),
  ])
  func `every event type of a table is listed`(path: String, column: String) throws {
    // "-" is no event.
    #expect(try words(path, column).subtracting(words("Schemas/event-types.tsv", "type")).subtracting(["-"]) == [])
  }

  @Test func `every listed event type has words`() throws {
    let listed = try words("Schemas/event-types.tsv", "type")
    #expect(try listed.subtracting(words("Sources/Events/Data/triggers.tsv", "type")) == [])
  }

  @Test func `roles are listed`() throws {
    let used = try words("Sources/Events/Data/event-types.tsv", "agent", "target", "with")
    let written: Set = ["recipient", "target", Event.Participant.Role.unstated.rawValue]
    #expect(try used.union(written).subtracting(words("Schemas/roles.tsv", "role")) == [])
  }

  @Test func `the sides of roles are those of the table`() throws {
    let table = try LexiconTable(String(contentsOf: Self.root.appending(path: "Schemas/roles.tsv"), encoding: .utf8))
    try #require(!table.rows.isEmpty)
    for row in table.rows {
      #expect(Event.Participant.Role(rawValue: String(row["role"])).side.rawValue == row["side"], "line \(row.line)")
    }
  }

  @Test func `stances are those of the table, with their polarity`() throws {
    let table = try LexiconTable(String(contentsOf: Self.root.appending(path: "Schemas/stances.tsv"), encoding: .utf8))
    #expect(table.rows.map { String($0["stance"]) } == Stance.allCases.map(\.rawValue))
    for row in table.rows {
      #expect(Stance(rawValue: String(row["stance"]))?.polarity.rawValue == row.int("polarity"), "line \(row.line)")
    }
    #expect(try words("Sources/Positions/Data/cues.tsv", "stance").subtracting(Stance.allCases.map(\.rawValue)) == [])
  }

  @Test func `kinds of entities are those of the table`() throws {
    let kinds: [EntityType] = [.person, .country, .organization, .place, .group, .event, .claim]
    // An article is a node only where it is asked for.
    #expect(try Set(kinds.map(\.rawValue)).union(["article"]) == words("Schemas/node-kinds.tsv", "kind"))
  }

  @Test func `kinds of edges are those of the table`() throws {
    #expect(try words("Schemas/edge-kinds.tsv", "kind") == Set(Graph.Edge.Kind.allCases.map(\.rawValue)))
  }
}
