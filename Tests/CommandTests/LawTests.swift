import Foundation
import TestSupport
import Testing

/// The laws of the design, over the sample articles and the whole program.
@Suite struct LawTests {
  @Test func `every quote is in its article`() throws {
    let folder = try TemporaryFolder()
    _ = try Program.run("build", Program.samples, "--store", folder.file("news.db"), "--quiet")
    let run = try Program.run("verify", folder.file("news.db"))
    #expect(run.status == 0)
    let nodes = try #require(run.output.firstMatch(of: /^All hold: (\d+) nodes/).flatMap { Int($0.1) })
    #expect(nodes > 100)
  }

  /// Each process has hashes of its own, so that an order by hashes would differ.
  @Test func `every output has the same bytes in every process`() throws {
    let folder = try TemporaryFolder()
    let stores = (0..<3).map { folder.file("\($0).db") }
    for store in stores { _ = try Program.run("build", Program.samples, "--store", store, "--quiet") }
    for arguments in [
      ["events", "--tsv", "--limit", "0"], ["merges", "--tsv"], ["positions", "--tsv", "--limit", "0"],
      ["neighbours", "Russia", "--hops", "2", "--jsonl"], ["stats"], ["export", "--format", "statements"],
      ["export", "--format", "agreement"], ["export", "--format", "events"], ["export", "--format", "jsonl"],
    ] {
      let outputs = try stores.map { try Program.run(arguments + [$0]) }
      #expect(outputs.allSatisfy { $0.status == 0 && $0.data.count > 100 }, "\(arguments)")
      #expect(Set(outputs.map(\.data)).count == 1, "\(arguments)")
    }
  }

  @Test func `the same articles give the same bytes for any number of workers and any order`() throws {
    let folder = try TemporaryFolder()
    let files = try FileManager.default.contentsOfDirectory(atPath: Program.samples).sorted()
      .map { "Samples/" + $0 }
    var graphs: [Data] = []
    var pictures: [Data] = []
    for (number, (jobs, inputs)) in [("1", files), ("3", files.reversed()), ("8", files + files)].enumerated() {
      let (graph, picture) = (folder.file("\(number).graphml"), folder.file("\(number).dot"))
      _ = try Program.run(["build"] + inputs + ["--jobs", jobs, "-o", graph, "--dot", picture, "--quiet"])
      graphs.append(try Data(contentsOf: URL(filePath: graph)))
      pictures.append(try Data(contentsOf: URL(filePath: picture)))
    }
    #expect(graphs[0].count > 10_000)
    #expect(graphs[0] == graphs[1] && graphs[0] == graphs[2])
    #expect(pictures[0] == pictures[1] && pictures[0] == pictures[2])
  }

  @Test func `adding, replacing and removing gives what one build gives`() throws {
    let folder = try TemporaryFolder()
    let files = try FileManager.default.contentsOfDirectory(atPath: Program.samples)
      .filter { $0.hasSuffix(".txt") }.sorted()
    for file in files {
      try FileManager.default.copyItem(atPath: Program.samples + "/" + file, toPath: folder.file(file))
    }
    let paths = files.map(folder.file)
    let store = folder.file("news.db")
    _ = try Program.run("build", paths[1], "--store", store, "--quiet")
    // An article in an earlier version, then as it is; one that goes again; the rest in two steps.
    let final = try Data(contentsOf: URL(filePath: paths[0]))
    try Data("An old version. Angela Merkel praised France.".utf8).write(to: URL(filePath: paths[0]))
    #expect(try Program.run("add", paths[0], "--store", store, "--quiet").status == 0)
    try final.write(to: URL(filePath: paths[0]))
    #expect(try Program.run(["add"] + paths[2...] + ["--store", store, "--quiet"]).status == 0)
    #expect(try Program.run("add", paths[0], "--store", store, "--quiet").status == 0)
    #expect(try Program.run("remove", paths[1], "--store", store, "--quiet").status == 0)
    let incremental = try Program.run("export", store, "--format", "graphml").data
    let whole = folder.file("whole.graphml")
    let other = folder.file("whole.db")
    _ = try Program.run(["build", paths[0]] + paths[2...] + ["-o", whole, "--store", other, "--quiet"])
    #expect(incremental.count > 5_000)
    #expect(try incremental == Data(contentsOf: URL(filePath: whole)))
    // Positions without a target are in no graph file.
    let positions = try Program.run("positions", store, "--jsonl")
    #expect(positions.output.contains(#""target":null"#))
    #expect(try positions.data == Program.run("positions", other, "--jsonl").data)
  }

  @Test func `Ctrl-C leaves no file and the store as it was`() throws {
    let folder = try TemporaryFolder()
    let store = folder.file("news.db")
    _ = try Program.run("build", Program.samples, "--store", store, "--quiet")
    let before = try Program.run("export", store, "--format", "graphml").data
    let article = String(repeating: "The minister said on Monday that talks with France had begun. ", count: 20)
    // More than a pipe holds: when all is handed over the program has begun to read, and has much of it before it.
    let input = String(repeating: "{\"text\": \"\(article)\"}\n", count: 400)
    let (process, output, errors) = try Program.start(
      ["add", "-", "--store", store, "-o", folder.file("g.graphml")], input: Data(input.utf8))
    let (written, messages) = (Program.Reading(output), Program.Reading(errors))
    process.interrupt()
    process.waitUntilExit()
    _ = try written.data()
    let message = String(decoding: try messages.data(), as: UTF8.self)
    #expect(process.terminationStatus == 130)
    #expect(message.contains("Stopped"))
    #expect(try !FileManager.default.contentsOfDirectory(atPath: folder.path).contains { $0.hasPrefix("g.graphml") })
    #expect(try Program.run("export", store, "--format", "graphml").data == before)
  }
}
