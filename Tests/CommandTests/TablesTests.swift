import Foundation
import Testing

/// Tables and networks for research, through the program.
@Suite struct TablesTests {
  private static let articles = """
    url;date;outlet;text
    https://d.example/1;01.09.2020;Daily;"Ada Berg supports Ukraine. Carl Lind supports Ukraine.
    Berg met Lind in Oslo."
    https://d.example/2;30.09.2020;Daily;"Ada Berg supports Ukraine. Ada Berg met Carl Lind in Lund on Tuesday."
    https://w.example/1;02.10.2020;Wire;"Ada Berg supports Ukraine. Carl Lind opposes Ukraine."
    https://w.example/1;;Wire;"Carl Lind arrived in Lund."

    """

  private func folder() throws -> (folder: TemporaryFolder, store: String, messages: String) {
    let folder = try TemporaryFolder()
    try Data(Self.articles.utf8).write(to: URL(filePath: folder.file("news.csv")))
    let run = try Program.run("build", folder.file("news.csv"), "--store", folder.file("news.db"))
    #expect(run.status == 0, "\(run.errors)")
    return (folder, folder.file("news.db"), run.errors)
  }

  private func lines(_ arguments: String...) throws -> [String] {
    let run = try Program.run(["export"] + arguments)
    #expect(run.status == 0, "\(run.errors)")
    return run.output.split(separator: "\r\n").dropFirst().map(String.init)
  }

  @Test func `rows of one address are all kept, and articles without a date are counted`() throws {
    let news = try folder()
    defer { withExtendedLifetime(news) {} }
    let (store, messages) = (news.store, news.messages)
    #expect(messages.contains("1 article has no date."))
    #expect(messages.contains("is kept beside it"))
    let ids = try lines(store, "--format", "documents").map { $0.prefix { $0 != "," } }
    #expect(ids == ["https://d.example/1", "https://d.example/2", "https://w.example/1", "https://w.example/1#2"])
  }

  @Test func `a day has the statements, counts and networks of that day`() throws {
    let news = try folder()
    defer { withExtendedLifetime(news) {} }
    let store = news.store
    let all = try lines(store, "--format", "statements")
    #expect(Set(all.compactMap { $0.firstMatch(of: #/2020-\d\d-\d\d/#)?.0 }).count == 3)
    let day = ["--since", "2020-09-30", "--until", "2020-09-30"]
    let run = try Program.run(["export", store, "--format", "statements"] + day)
    #expect(run.errors.contains("1 article without a date"))
    let rows = run.output.split(separator: "\r\n").dropFirst()
    #expect(!rows.isEmpty && rows.allSatisfy { $0.contains(",2020-09-30,") })
    let edges = try Program.run(["export", store, "--format", "edges"] + day).output
    #expect(!edges.contains("2020-09-01") && !edges.contains("2020-10-02"))
    #expect(edges.contains("2020-09-30,2020-09-30"))
    let positions = try Program.run(["positions", store, "--jsonl"] + day).output
    #expect(positions.contains("2020-09-30") && !positions.contains("2020-09-01"))
    let september = try Program.run(
      "export", store, "--format", "agreement", "--inferred", "--until", "2020-09"
    ).output
    #expect(september.contains("agreement.person:ada-berg.person:carl-lind"))
    #expect(!september.contains("conflict."))
    let whole = try Program.run("export", store, "--format", "agreement", "--inferred").output
    #expect(whole.contains("conflict.person:ada-berg.person:carl-lind"))
    #expect(try Program.run("export", store, "--since", "2021").status == 1)
  }

  @Test func `each month has a file, the same as by its bounds`() throws {
    let (folder, store, _) = try folder()
    defer { withExtendedLifetime(folder) {} }
    // A second time over the files of the first.
    for _ in 1...2 {
      let run = try Program.run(
        "export", store, "--format", "edges", "--per", "month", "--since", "2020-09-15", "-o", folder.file("net.csv"))
      #expect(run.status == 0)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("net") }.sorted()
    #expect(files == ["net-2020-09.csv", "net-2020-10.csv"])
    let september = try String(contentsOfFile: folder.file("net-2020-09.csv"), encoding: .utf8)
    let bounds = try Program.run("export", store, "--format", "edges", "--since", "2020-09-15", "--until", "2020-09")
    #expect(september == bounds.output)
    #expect(try Program.run("export", store, "--format", "edges", "--per", "month").status == 64)
  }

  @Test func `articles and positions are counted by month`() throws {
    let news = try folder()
    defer { withExtendedLifetime(news) {} }
    let lines = try Program.run("stats", news.store, "--per", "month", "--tsv").output.split(separator: "\n")
      .map { $0.split(separator: "\t").map(String.init) }
    #expect(
      lines.map { Array($0.prefix(3)) } == [
        ["period", "articles", "positions"], ["2020-09", "2", "3"], ["2020-10", "1", "2"], ["undated", "1", "0"],
      ])
    let lind = try Program.run("stats", news.store, "--per", "year", "--by", "Carl Lind", "--jsonl").output
    #expect(lind.contains(#""positions":2"#) && lind.contains(#""opposes":1"#))
    #expect(try Program.run("stats", news.store, "--by", "Carl Lind").status == 64)
  }

  @Test func `a network of agreement is sound, and not asked who said what`() throws {
    let (folder, store, _) = try folder()
    defer { withExtendedLifetime(folder) {} }
    let network = folder.file("network.graphml")
    let run = try Program.run("export", store, "--format", "agreement", "--inferred", "-o", network)
    #expect(run.status == 0)
    #expect(try Program.run("validate", network).status == 0)
    for question in [["stats"], ["neighbours", "Ada Berg"], ["export"]] {
      let run = try Program.run(question + [network])
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(run.errors.contains("who agrees with whom"))
    }
  }

  @Test func `all days are the whole graph`() throws {
    let news = try folder()
    defer { withExtendedLifetime(news) {} }
    let store = news.store
    let whole = try Program.run("export", store, "--format", "edges", "--outlet", "Daily", "--outlet", "wire")
    #expect(whole.output == (try Program.run("export", store, "--format", "edges").output))
  }

  @Test func `an outlet has what its articles say`() throws {
    let news = try folder()
    defer { withExtendedLifetime(news) {} }
    let store = news.store
    let rows = try lines(store, "--format", "statements", "--outlet", "Wire")
    #expect(!rows.isEmpty && rows.allSatisfy { $0.contains(",Wire,") })
    let articles = try Program.run("articles", store, "--outlet", "Wire", "--tsv").output
    #expect(articles.split(separator: "\n").count == 3)
    let unknown = try Program.run("export", store, "--outlet", "Herald")
    #expect(unknown.status == 2 && unknown.errors.contains("Daily, Wire"))
  }

  @Test func `words of statements stand in the text of their document`() throws {
    let (folder, store, _) = try folder()
    defer { withExtendedLifetime(folder) {} }
    let file = folder.file("articles.jsonl")
    #expect(try Program.run("export", store, "--format", "documents", "-o", file).status == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.split(separator: "\n").count == 4)
    #expect(text.contains(#"Ukraine.\nBerg met Lind in Oslo."#))
    // It may be written again.
    #expect(try Program.run("export", store, "--format", "documents", "-o", file).status == 0)
  }

  @Test func `events name both sides, and a table of them loses nobody`() throws {
    let news = try folder()
    defer { withExtendedLifetime(news) {} }
    let store = news.store
    let rows = try lines(store, "--format", "events").filter { $0.contains("Lund") }
    #expect(rows.contains { $0.contains("person:ada-berg,Ada Berg,") && $0.contains("person:carl-lind,Carl Lind,") })
    #expect(rows.contains { $0.contains(",04,") })
    let table = try Program.run("events", store, "--tsv").output
    #expect(table.contains("person:ada-berg (") && table.contains(" | person:carl-lind ("))
  }

  @Test func `corrections that are missing, cannot be read or contradict each other are said so`() throws {
    let folder = try folder().folder
    defer { withExtendedLifetime(folder) {} }
    func build(_ rules: String) throws -> Program.Run {
      try Data(rules.utf8).write(to: URL(filePath: folder.file("rules.yaml")))
      return try Program.run(
        "build", folder.file("news.csv"), "--corrections", folder.file("rules.yaml"), "--store", folder.file("with.db"))
    }
    let clash = try build("- ignore: Ada Berg\n- merge: [Ada Berg, Carl Lind]\n")
    #expect(clash.status == 2)
    #expect(clash.errors.contains("ignore: Ada Berg") && clash.errors.contains("merge: [Ada Berg, Carl Lind]"))
    #expect(try Program.run("show", "Ada Berg", folder.file("with.db")).status == 0)
    #expect(try build("- ignored: Ada Berg\n").status == 2)
    #expect(try build("- ignore: Nobody\n").status == 0)
    let missing = try Program.run("build", folder.file("news.csv"), "--corrections", folder.file("none.yaml"))
    #expect(missing.status == 2 && missing.errors.contains("There is no such file"))
  }
}
