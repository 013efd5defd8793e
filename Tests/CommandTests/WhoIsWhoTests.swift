import Foundation
import TestSupport
import Testing

/// The ledger of merges, the dry run of corrections, and public ids, through the program.
@Suite struct WhoIsWhoTests {
  private static let articles = [
    "one.txt": "Anna Berg, head of the Northern Relief Front (NRF), met Carl Lind in Oslo. Berg thanked Norway.",
    "two.txt": "The NRF said it would stay. Anna M. Berg praised Carl Lind.",
    "three.txt": "Berg praised nobody in Lima.",
  ]

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in Self.articles { try Data(text.utf8).write(to: URL(filePath: folder.file(name))) }
    _ = try Program.run("build", folder.path, "--store", folder.file("news.db"), "--quiet")
    return folder
  }

  @Test func `the ledger tells what was joined, what was not, and why; the least certain first`() throws {
    let folder = try folder()
    let run = try Program.run("merges", folder.file("news.db"), "--tsv")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    #expect(lines.first == ["decision", "spelling", "node", "certainty", "reason", "articles"])
    let rows = lines.dropFirst()
    #expect(rows.contains { $0[0] == "joined" && $0[1] == "NRF" && $0[2] == "organization:northern-relief-front" })
    #expect(rows.contains { $0[0] == "joined" && $0[1] == "Anna M. Berg" && $0[2] == "person:anna-berg" })
    #expect(rows.contains { $0[0] == "apart" && $0[1] == "Berg" && $0[4].contains("without common company") })
    let certainties = rows.compactMap { Double($0[3]) }
    #expect(certainties == certainties.sorted())
  }

  @Test func `the ledger of one node counts its spellings`() throws {
    let folder = try folder()
    let run = try Program.run("merges", folder.file("news.db"), "--name", "Anna Berg", "--jsonl")
    #expect(run.output.contains(#""spelling":"Anna M. Berg""#))
    #expect(run.output.contains(#""decision":"spelling""#))
    let none = try Program.run("merges", folder.file("news.db"), "--name", "Norway", "--joined", "--below", "0.1")
    #expect(none.status == 0 && none.output.contains("Norway"))
  }

  @Test func `a dry run shows what corrections change and writes nothing`() throws {
    let folder = try folder()
    let rules = "- ignore: Carl Lind\n- rename: Anna Berg\n  to: A. Berg\n- ignore: Nobody Here\n"
    try Data(rules.utf8).write(to: URL(filePath: folder.file("rules.yaml")))
    let graph = folder.file("graph.graphml")
    let run = try Program.run(
      "build", folder.path, "--corrections", folder.file("rules.yaml"), "--dry-run", "-o", graph)
    #expect(run.status == 0)
    #expect(run.output.contains("ignored  person:carl-lind · 2 mentions in 2 articles"))
    #expect(run.output.contains("renamed  person:anna-berg, called “A. Berg”"))
    #expect(run.errors.contains("rules.yaml:4: Nothing is called \"Nobody Here\"."))
    #expect(!FileManager.default.fileExists(atPath: graph))
    #expect(try Program.run("build", folder.path, "--dry-run").status == 64)
  }

  @Test func `nodes get the ids of a knowledge base where one entry alone fits`() throws {
    let folder = try folder()
    let table = """
      id\ttype\tname\taliases
      Q1\tperson\tAnna Berg\tAnna Maria Berg
      Q2\tperson\tLind, a painter\tCarl Lind
      Q3\tperson\tLind, a singer\tCarl Lind
      Q4\tcity\tOslo\t
      """
    try Data(table.utf8).write(to: URL(filePath: folder.file("kb.tsv")))
    try Data(#"{"id": "Q20", "type": "country", "name": "Norway", "aliases": ["Norge"]}"#.utf8)
      .write(to: URL(filePath: folder.file("kb.jsonl")))
    let bases = [folder.file("kb.db"), folder.file("kb2.db")]
    let first = try Program.run("kb", "import", folder.file("kb.tsv"), "-o", bases[0])
    #expect(first.status == 2)
    #expect(first.errors.contains("kb.tsv:5: “city” is no type"))
    #expect(try Program.run("kb", "import", folder.file("kb.jsonl"), "-o", bases[1]).status == 0)
    let store = folder.file("with.db")
    _ = try Program.run("build", folder.path, "--kb", bases[0], "--store", store)
    #expect(try Program.run("show", "Anna Berg", store, "--json").output.contains(#""links":["Q1"]"#))
    #expect(try Program.run("show", "Carl Lind", store, "--json").output.contains(#""links":[]"#))
    _ = try Program.run("build", folder.path, "--kb", bases[1], "--store", store)
    #expect(try Program.run("show", "Norway", store, "--json").output.contains("Q20"))
    let wrong = try Program.run("build", folder.path, "--kb", store, "--store", folder.file("x.db"))
    #expect(wrong.status == 2 && wrong.errors.contains("no knowledge base"))
  }
}
