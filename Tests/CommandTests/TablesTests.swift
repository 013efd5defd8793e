import Foundation
import TestSupport
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

  @Test func `positions whose target could not be read are rows with an empty concept, where they are asked for`()
    throws
  {
    let folder = try TemporaryFolder()
    let article =
      "OSLO, Jan. 9, 2018 — Anna Berg backed an earlier coal exit, while Carl Lind opposed it. Lind supports Norway."
    try Data(article.utf8).write(to: URL(filePath: folder.file("a.txt")))
    let (store, graph) = (folder.file("news.db"), folder.file("news.graphml"))
    _ = try Program.run("build", folder.file("a.txt"), "--store", store, "-o", graph, "--quiet")
    let usual = try lines(store, "--format", "statements")
    let open = try lines(store, "--format", "statements", "--open")
    #expect(open.count > usual.count)
    let backed = try #require(open.first { $0.contains("Anna Berg backed an earlier coal exit") })
    #expect(backed.contains(",2018-01-09,Anna Berg,,,1,supports,"))
    #expect(try lines(store, "--format", "statements", "--open", "--stance", "warns").isEmpty)
    #expect(try Program.run("export", store, "--format", "edges", "--open").status == 64)
    // A graph file knows no dates, and says so.
    let run = try Program.run("export", graph, "--format", "statements")
    #expect(run.errors.contains("these columns are empty"))
    #expect(try !Program.run("export", store, "--format", "statements").errors.contains("these columns are empty"))
  }

  @Test func `the outlet and day of one source are for articles that name none`() throws {
    let folder = try TemporaryFolder()
    for (name, text) in [
      "a.txt": "Anna Berg praised Norway.", "b.txt": "OSLO, Jan. 9, 2018 — Carl Lind thanked Norway.",
    ] {
      try Data(text.utf8).write(to: URL(filePath: folder.file(name)))
    }
    let store = folder.file("news.db")
    _ = try Program.run("build", folder.path, "--store", store, "--outlet", "Daily", "--date", "2019-05", "--quiet")
    let rows = try lines(store, "--format", "documents")
    #expect(rows.count == 2 && rows.allSatisfy { $0.contains(",Daily,") })
    #expect(rows[0].contains(",2019-05,") && rows[1].contains(",2018-01-09,"))
    #expect(try Program.run("build", folder.path, "--date", "May", "--store", store).status == 64)
  }

  @Test func `one article is one, however its path is spelt, and copies are told`() throws {
    let folder = try TemporaryFolder()
    try Data("Anna Berg praised Norway.".utf8).write(to: URL(filePath: folder.file("a.txt")))
    let store = folder.file("news.db")
    let spellings = [folder.path, folder.path + "/./", folder.path + "//a.txt"]
    #expect(try Program.run(["build"] + spellings + ["--store", store]).errors.contains("Read 1 article "))
    for path in spellings {
      #expect(try Program.run("add", path, "--store", store).errors.contains("Added 0 articles and replaced 1"))
    }
    try FileManager.default.moveItem(atPath: folder.file("a.txt"), toPath: folder.file("b.txt"))
    let run = try Program.run("add", folder.file("b.txt"), "--store", store)
    #expect(
      run.errors.contains("1 article has the same text as another and counts again, such as \(folder.file("b.txt"))"))
    #expect(try Program.run("remove", folder.path + "/./b.txt", "--store", store).status == 0)
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
    let type = try build("- retype: Ada Berg\n  to: country\n")
    #expect(
      type.errors.contains(
        "\"country\" is no type that can be given; choose from person, organization, place, group, or"))
    _ = try build("- merge: [Ada Berg, Carl Lind]\n")
    let changes = try Program.run("diff", folder.file("news.db"), folder.file("with.db"))
    #expect(changes.status == 1 && !changes.output.contains("Carl Lind – supports – Ukraine (person:ada-berg"))
    #expect(try build("- ignore: Nobody\n").status == 0)
    let missing = try Program.run("build", folder.file("news.csv"), "--corrections", folder.file("none.yaml"))
    #expect(missing.status == 2 && missing.errors.contains("There is no such file"))
  }
}
