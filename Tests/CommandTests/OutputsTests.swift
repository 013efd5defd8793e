import Foundation
import TestSupport
import Testing

@testable import newsgraph

/// Nothing is written over that somebody may want back.
@Suite struct OutputsTests {
  private static let article = "BERLIN, July 7, 2017 - Angela Merkel said Germany supports the agreement with France.\n"

  /// A folder with an article, notes of the user's, and a link to the article.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try Data(Self.article.utf8).write(to: URL(filePath: folder.file("a.graphml.txt")))
    try Data("My notes.\n".utf8).write(to: URL(filePath: folder.file("notes.graphml")))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.graphml"), withDestinationPath: folder.file("a.graphml.txt"))
    return folder
  }

  private func contents(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test(arguments: [
    ["-o", "link.graphml"], ["--dot", "a.graphml.txt"], ["--store", "a.graphml.txt"], ["-o", "notes.graphml"],
    ["--dot", "notes.graphml"], ["-o", "g.graphml", "--dot", "g.graphml"], ["--store", "notes.graphml"],
  ])
  func `build refuses to write over articles and strange files`(options: [String]) throws {
    let folder = try folder()
    let options = options.map { $0.hasPrefix("-") ? $0 : folder.file($0) }
    let run = try Program.run(["build", folder.file("a.graphml.txt")] + options)
    #expect(run.status == 2)
    #expect(run.errors.split(separator: "\n").count == 1 || options[0] == "--store")
    #expect(try contents(folder.file("a.graphml.txt")) == Self.article)
    #expect(try contents(folder.file("notes.graphml")) == "My notes.\n")
  }

  @Test func `what newsgraph wrote is written anew`() throws {
    let folder = try folder()
    let graph = folder.file("g.graphml")
    let store = folder.file("news.db")
    for _ in 0..<2 {
      #expect(
        try Program.run("build", folder.file("a.graphml.txt"), "-o", graph, "--store", store, "--quiet").status == 0)
    }
    for format in ExportFormat.allCases.map(\.rawValue) {
      for _ in 0..<2 {
        let run = try Program.run("export", store, "-o", folder.file("x." + format), "--format", format)
        #expect(run.status == 0, "\(run.errors)")
      }
    }
    for _ in 0..<2 {
      #expect(
        try Program.run("extract", folder.file("a.graphml.txt"), "-o", folder.file("r.jsonl"), "--quiet").status == 0)
    }
    #expect(try Program.run("export", graph, "-o", graph, "--top", "1").status == 2)
    #expect(try Program.run("extract", folder.file("r.jsonl"), "-o", folder.file("r.jsonl")).status == 2)
  }

  @Test(arguments: [
    ("g.graphml", "<?xml version=\"1.0\"?><graphml><graph id=\"mine\"></graph></graphml>"),
    ("g.gexf", "<?xml version=\"1.0\"?><gexf><meta><creator>Gephi</creator></meta></gexf>"),
    ("g.dot", "digraph mine { a -> b }"), ("g.json", "{\"directed\": true}"),
    ("g.jsonl", "{\"id\":\"a\",\"text\":\"b\"}"),
  ])
  func `what others wrote in the same formats is left alone`(name: String, content: String) throws {
    let folder = try folder()
    try Data(content.utf8).write(to: URL(filePath: folder.file(name)))
    let run = try Program.run("build", folder.file("a.graphml.txt"), "-o", folder.file(name))
    #expect(run.status == 2)
    #expect(run.errors.contains("was not written by newsgraph"))
    #expect(try contents(folder.file(name)) == content)
  }

  @Test(arguments: [
    ("g.gexf", "<gexf"), ("g.json", "{\"directed\""), ("g.jsonl", "{\"id\""), ("g.gv", "digraph"), ("g", "<graphml"),
  ])
  func `the name of the file says its format`(name: String, beginning: String) throws {
    let folder = try folder()
    #expect(
      try Program.run("build", folder.file("a.graphml.txt"), "-o", folder.file(name), "--quiet").status == 0)
    #expect(try contents(folder.file(name)).prefix(200).contains(beginning))
  }

  @Test func `a link stays, and what it leads to is written`() throws {
    let folder = try folder()
    let (real, link) = (folder.file("real.graphml"), folder.file("latest.graphml"))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real.graphml")
    for _ in 0..<2 {
      #expect(try Program.run("build", folder.file("a.graphml.txt"), "-o", link, "--quiet").status == 0)
    }
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real.graphml")
    #expect(try contents(real).contains("<graphml"))
  }

  @Test func `standard output under its name in the file system takes the bytes as they come`() throws {
    let folder = try folder()
    let file = folder.file("all.jsonl")
    try Data("before\n".utf8).write(to: URL(filePath: file))
    let run = try Program.run(["extract", folder.file("a.graphml.txt"), "-o", "/dev/stdout"], output: file)
    #expect(run.status == 0)
    #expect(try contents(file).hasPrefix("before\n{"))
    #expect(try contents(file).hasSuffix("}\n"))
  }

  @Test(arguments: ["g.csv", "g.db", "g.html"])
  func `a name that promises something else is refused`(name: String) throws {
    let folder = try folder()
    let run = try Program.run("build", folder.file("a.graphml.txt"), "-o", folder.file(name))
    #expect(run.status == 64)
    #expect(run.errors.contains("-o writes GraphML, GEXF, DOT, SVG or JSON"))
    #expect(!FileManager.default.fileExists(atPath: folder.file(name)))
  }

  @Test func `a store that is replaced is told, with what keeps it`() throws {
    let folder = try folder()
    let store = folder.file("news.db")
    let first = try Program.run("build", Program.samples, "--store", store)
    #expect(!first.errors.contains("replaced"))
    #expect(!(try Program.run("build", Program.samples, "--store", store).errors.contains("replaced")))
    let run = try Program.run("build", folder.file("a.graphml.txt"), "--store", store)
    #expect(run.errors.contains("news.db held 11 articles and was replaced; newsgraph add keeps them."))
  }

  @Test func `a store is not made a knowledge base`() throws {
    let folder = try folder()
    let store = folder.file("news.db")
    _ = try Program.run("build", folder.file("a.graphml.txt"), "--store", store, "--quiet")
    try Data("Q1\tcountry\tNorway\t\n".utf8).write(to: URL(filePath: folder.file("kb.tsv")))
    let run = try Program.run("kb", "import", folder.file("kb.tsv"), "-o", store)
    #expect(run.status == 2)
    #expect(run.errors.contains("no knowledge base"))
    #expect(try Program.run("verify", store).status == 0)
  }

  @Test func `GEXF is not checked and says so`() throws {
    let folder = try folder()
    _ = try Program.run("build", folder.file("a.graphml.txt"), "-o", folder.file("g.gexf"), "--quiet")
    let run = try Program.run("validate", folder.file("g.gexf"))
    #expect(run.status == 2)
    #expect(run.errors.contains("GEXF is not checked"))
  }

  @Test func `what cannot be written is told before anything is read`() throws {
    let folder = try folder()
    // An article that is not there would be told, were it read before.
    for (options, told) in [
      (["--store", folder.path], "A folder has this name"),
      (["-o", folder.file("a.graphml.txt/g.graphml")], "is no folder"),
      (["--corrections", "none.yaml"], "no such file of corrections"),
    ] {
      let run = try Program.run(["build", folder.file("none.txt")] + options)
      #expect(run.status == 2)
      #expect(run.errors.contains(told) && !run.errors.contains("none.txt"), "\(run.errors)")
    }
    let picture = try Program.run("build", folder.file("a.graphml.txt"), "--dot", folder.file("picture.png"))
    #expect(picture.status == 64)
    #expect(picture.errors.contains("-o graph.svg"))
  }

  @Test func `a picture is drawn of what was read`() throws {
    let folder = try folder()
    let picture = folder.file("picture.svg")
    let run = try Program.run("build", folder.file("a.graphml.txt"), "-o", picture)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try contents(picture).contains("Angela Merkel"))
  }

  @Test func `a store that is built anew keeps its corrections`() throws {
    let folder = try folder()
    let (article, store) = (folder.file("a.graphml.txt"), folder.file("news.db"))
    let rules = try folder.write("- rename: Angela Merkel\n  to: The Chancellor\n", to: "rules.yaml")
    #expect(try Program.run("build", article, "--store", store, "--corrections", rules, "-q").status == 0)
    let again = try Program.run("build", article, "--store", store)
    #expect(again.errors.contains("keeps the corrections of \(rules)"))
    #expect(try Program.run("show", "The Chancellor", store).status == 0)
    #expect(try Program.run("build", article, "--store", store, "--corrections", "", "-q").status == 0)
    #expect(try Program.run("show", "The Chancellor", store).status == 1)
  }

  @Test(arguments: [
    (["search"], "newsgraph show NAME"), (["news.db"], "A command comes first"),
    (["positions", "merkel", "news.db"], "--by or --about"), (["events", "merkel", "news.db"], "--with"),
  ])
  func `a command that is not quite right is told how it goes`(arguments: [String], hint: String) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(hint), "\(run.errors)")
  }

  @Test func `positions are asked for by their side`() throws {
    let folder = try folder()
    let text =
      "Ada Berg supports the truce in Peru. Otto Lind opposes the truce in Peru. Nina Dahl spoke of the truce in Peru."
    let article = try folder.write(text, to: "b.txt")
    let store = folder.file("news.db")
    #expect(try Program.run("build", article, "--store", store, "-q").status == 0)
    let (supporters, opponents) = (
      try Program.run("positions", store, "--side", "for"), try Program.run("positions", store, "--side", "against")
    )
    #expect(supporters.output.contains("Berg") && !supporters.output.contains("Lind →"))
    #expect(opponents.output.contains("Lind") && !opponents.output.contains("Berg →"))
    #expect(try Program.run("positions", store, "--side", "mine").status == 64)
  }
}
