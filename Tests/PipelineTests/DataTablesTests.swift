import Foundation
import NewsModel
import Testing

/// The tables of words that are compiled in, as who edits them finds them.
@Suite struct DataTablesTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func contents(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: "Sources/" + path), encoding: .utf8)
  }

  @Test(arguments: [
    ("Entities/Data/countries.tsv", "alpha2"), ("Entities/Data/given-names.tsv", "name"),
    ("Entities/Data/homonyms.tsv", "name kind country"), ("Entities/Data/institutions.tsv", "name part country"),
    ("Entities/Data/known-names.tsv", "name"), ("Entities/Data/reference-words.tsv", "kind word note"),
    ("Events/Data/calendar.tsv", "word kind"), ("Events/Data/clause-words.tsv", "kind word"),
    ("Events/Data/event-status.tsv", "feature"), ("Events/Data/event-times.tsv", "feature"),
    ("Events/Data/event-types.tsv", "type"), ("Events/Data/joins.tsv", "feature"),
    ("Events/Data/name-prepositions.tsv", "word"), ("Events/Data/name-words.tsv", "kind word"),
    ("Events/Data/participants.tsv", "feature"), ("Events/Data/salience.tsv", "feature"),
    ("Events/Data/status-words.tsv", "words where"),
    ("Events/Data/triggers.tsv", "lemma pos type near object subject with under"),
    ("Ingest/Data/boilerplate-lines.tsv", "phrase kind"), ("Ingest/Data/class-words.tsv", "word"),
    ("Ingest/Data/credits.tsv", "phrase kind"), ("Ingest/Data/language-words.tsv", "language"),
    ("Ingest/Data/page-notices.tsv", "phrase"), ("Ingest/Data/promotion-phrases.tsv", "phrase reach"),
    ("Language/Data/lemmas.tsv", "kind form"), ("Language/Data/name-contexts.tsv", "side sense words"),
    ("Language/Data/names-events.tsv", "words kind"), ("Language/Data/sentence-words.tsv", "word kind"),
    ("Language/Data/tokenizer-words.tsv", "word kind"), ("Positions/Data/event-nouns.tsv", "word"),
    ("Positions/Data/event-sorts.tsv", "sort type"), ("Positions/Data/stance-words.tsv", "word kind"),
    ("Positions/Data/target-weights.tsv", "weight when"), ("Positions/Data/cues.tsv", "lemma pos frame with if"),
    ("Sentiment/Data/tone-words.tsv", "word"),
  ])
  func `no two rows of a table have one key`(path: String, columns: String) throws {
    let table = LexiconTable(try contents(path), name: path)
    let key = columns.split(separator: " ").map(String.init)
    var lines: [[Substring]: Int] = [:]
    for row in table.rows {
      let first = lines.updateValue(row.line, forKey: key.map { row[$0] })
      #expect(first == nil, "\(path): the lines \(first ?? 0) and \(row.line) have one key")
    }
  }

  /// Of two rows of one noun the later would hide the earlier.
  @Test func `a noun of position has one row`() throws {
    let table = LexiconTable(try contents("Positions/Data/cues.tsv"))
    var seen: Set<[Substring]> = []
    for row in table.rows where row["pos"] == "noun" {
      #expect(seen.insert([row["lemma"], row["frame"]]).inserted, "\(row["lemma"])")
    }
  }

  @Test func `the head of the table of stance words documents each kind`() throws {
    let table = try contents("Positions/Data/stance-words.tsv")
    let documented = Set(
      table.split(separator: "\n").filter { $0.hasPrefix("# ") }.map { $0.dropFirst(2).prefix { $0 != " " } })
    let used = Set(LexiconTable(table).rows.map { $0["kind"] })
    #expect(used.subtracting(documented) == [])
  }
}
