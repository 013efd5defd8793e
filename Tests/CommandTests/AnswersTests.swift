import Foundation
import TestSupport
import Testing

@testable import newsgraph

/// What questions print, and what they refuse.
@Suite struct AnswersTests {
  private static let graph = Program.fixtures + "/graph.graphml"

  @Test(arguments: [
    ["neighbours", "Merkel", "--limit=-1"], ["neighbours", "Merkel", "--edges=-1"],
    ["neighbours", "Merkel", "--hops=0"], ["export", "--top=-1"], ["export", "--top=0"],
    ["export", "--around", "Merkel", "--hops=-2"], ["export", "--min-comentions=-1"], ["show", "Merkel", "--limit=-1"],
    ["positions", "--limit=-1"], ["timeline", "Merkel", "--limit=-3"], ["events", "--limit=-1"],
    ["claims", "--limit=-1"], ["explain", "Merkel", "--limit=-1"], ["path", "Merkel", "France", "--longest=0"],
    ["diff", graph, "--limit=-1"], ["positions", "--min-articles=-1"],
  ])
  func `numbers that make no sense are wrong usage`(arguments: [String]) throws {
    let run = try Program.run(arguments + [Self.graph])
    #expect(run.status == 64)
    #expect(run.errors.contains("takes"))
  }

  @Test(arguments: [
    ["positions", "--by", "Merkel", "--stance", "doubts"], ["neighbours", "Merkel", "--kind", "time"],
    ["events", "--from", "2050"], ["timeline", "Merkel", "--since", "2050"], ["show", "Nobody Here"],
    ["path", "Merkel", "NATO", "--longest=1"], ["claims"],
  ])
  func `no result is an empty list in JSON`(arguments: [String]) throws {
    let run = try Program.run(arguments + [Self.graph, "--json"])
    #expect(run.status == 1)
    #expect(run.output == "[]\n")
  }

  @Test func `programs get all results, readers the first`() throws {
    let folder = try TemporaryFolder()
    let store = folder.file("news.db")
    _ = try Program.run("build", Program.samples, "--store", store, "--quiet")
    func lines(_ arguments: String...) throws -> Int {
      try Program.run(arguments + [store]).output.split(separator: "\n").count
    }
    #expect(try lines("events", "--jsonl") == lines("events", "--jsonl", "--limit", "0"))
    #expect(try lines("events", "--jsonl") > 30)
    #expect(try lines("events", "--jsonl", "--limit", "2") == 2)
    let reader = try Program.run("events", store)
    #expect(reader.errors.contains("30 of"))
  }

  @Test func `a type of event or node that is not known is refused with those that are`() throws {
    let run = try Program.run("events", "--type", "elction", Self.graph)
    #expect(run.status == 64)
    #expect(run.errors.contains("“elction” is no value of --type"))
    #expect(run.errors.contains("election"))
    #expect(try Program.run("events", "--type", "agree", Self.graph).status == 0)
    let kinds = try Program.run("neighbours", "Merkel", "--type", "persons", Self.graph)
    #expect(kinds.status == 64)
    #expect(kinds.errors.contains("“persons” is no value of --type; choose from person, country,"))
    #expect(try Program.run("neighbours", "Merkel", "--type", "Event", Self.graph).status == 0)
  }

  @Test(arguments: [
    ("postions", "positions"), ("neigbours", "neighbours"), ("neighbor", "neighbors"), ("evnets", "events"),
  ])
  func `a command that is misspelt is guessed, and not run`(typed: String, meant: String) throws {
    let run = try Program.run(typed, Self.graph)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors == "newsgraph: There is no command “\(typed)”. Did you mean “\(meant)”?\n")
  }

  @Test(arguments: [
    (["help", "nosuch"], "There is no command “nosuch”. newsgraph help lists those that there are."),
    (["help", "buidl"], "There is no command “buidl”. Did you mean “build”?"),
    (["nosuch"], "There is no command “nosuch”. newsgraph help lists those that there are."),
    (
      ["neighbours", "Angela", "Merkel", graph],
      "A name of several words stands in quotation marks: newsgraph neighbours \"Angela Merkel\" \(graph)"
    ),
    (["show", "Angela", "Dorothea", "Merkel"], "newsgraph show \"Angela Dorothea Merkel\""),
    (["neighbours", graph, "merkel"], "The name comes first, the graph after it: merkel \(graph)."),
    (["timeline", graph], "\(graph) is a graph; say before it whom to ask about: NAME \(graph)."),
    (["events", "--type", "elction", graph], "See: newsgraph help events"),
  ])
  func `wrong usage is told with what was meant`(typed: [String], expected: String) throws {
    let run = try Program.run(typed)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains(expected), "\(run.errors)")
  }

  @Test(arguments: [
    (["positions", "merkel"], "--by merkel"), (["events", "angela merkel"], "--with 'angela merkel'"),
    (["export", "merkel", "--format", "edges"], "--around merkel"),
  ])
  func `a name in the place of the graph is told with its option`(typed: [String], remedy: String) throws {
    let run = try Program.run(typed)
    #expect(run.status == 2)
    #expect(run.errors.contains("There is no such file; to ask about somebody say \(remedy)."), "\(run.errors)")
  }

  @Test(arguments: [("news.db", "news.db"), ("my news.db", "'my news.db'"), ("it's", "'it'\\''s'"), ("", "''")])
  func `words are quoted where a shell would take them apart`(word: String, expected: String) {
    #expect(ShellWord.quoted(word) == expected)
  }

  @Test(arguments: [
    ("10", 10), ("64k", 65_536), ("10MB", 10_000_000), ("10 MiB", 10_485_760), ("x", nil), ("9PB", nil),
    ("99999999999999999GB", nil),
  ])
  func `sizes have units`(text: String, expected: Int?) {
    #expect(ByteSize(argument: text)?.count == expected)
  }

  @Test(arguments: [("nothing", false), ("Merkle", true)])
  func `a name is suggested once, and only one that is near`(name: String, isSuggested: Bool) throws {
    let errors = try Program.run("show", name, Self.graph).errors
    #expect(errors.contains("Did you mean") == isSuggested)
    let names = errors.components(separatedBy: "“").dropFirst(2)
    #expect(Set(names).count == names.count)
  }

  @Test func `a name that fits several gives programs no results`() throws {
    let run = try Program.run("show", "bush", Self.graph, "--json")
    #expect(run.status == 1 && run.output == "[]\n" && run.errors.contains("person:george-w-bush"))
  }

  @Test(arguments: [["positions"], ["timeline", "Merkel"]]) func `positions have one kind`(command: [String]) throws {
    #expect(try Program.run(command + ["--kind", "role", Self.graph]).status == 64)
  }

  @Test func `the commands that answers print can be pasted`() throws {
    let folder = try TemporaryFolder()
    for day in 1...4 {
      let article = "OSLO, Jan. \(day), 2018 — Anna Berg praised Norway on day \(day)."
      try Data(article.utf8).write(to: URL(filePath: folder.file("\(day).txt")))
    }
    let store = folder.file("the news.db")
    _ = try Program.run("build", folder.path, "--store", store, "--quiet")
    let answer = try Program.run("neighbours", "Anna Berg", store).output
    let command = try #require(answer.split(separator: "\n").first { $0.contains("newsgraph explain") })
    let hint = try #require(command.firstMatch(of: #/newsgraph explain (\S+) '(.+)'$/#))
    #expect(hint.2 == store)
    #expect(try Program.run("explain", String(hint.1), store).status == 0)
  }

  @Test func `positions are found by their words`() throws {
    let folder = try TemporaryFolder()
    let store = folder.file("news.db")
    _ = try Program.run("build", Program.samples, "--store", store, "--quiet")
    func rows(_ arguments: String...) throws -> [String] {
      try Program.run(["positions", "--jsonl", store] + arguments).output.split(separator: "\n").map(String.init)
    }
    /// Whether the quotes of a row have a word; they hold no mark that JSON escapes.
    func holds(_ row: String, _ word: String) -> Bool {
      row.lowercased().matches(of: /"quote":"([^"]*)"/).contains { $0.output.1.contains(word) }
    }
    let found = try rows("--saying", "RESULT")
    #expect(found == (try rows().filter { holds($0, "result") }) && found.count > 1)
    let odinga = try rows("--saying", "elect result", "--by", "Odinga")
    #expect(!odinga.isEmpty && odinga.allSatisfy { holds($0, "election") && holds($0, "result") })
    #expect(try Program.run("positions", "--saying", "result zebra", store).status == 1)
    #expect(try Program.run("positions", "--saying", "...", store).status == 64)
  }

  @Test func `positions without a speaker are listed with their words`() throws {
    let (folder, store) = try store()
    _ = try Program.run("build", folder.path, "--store", store, "--quiet")
    let run = try Program.run("positions", "--without-speaker", store)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Officials → asserts:\n    │ Officials said that it rained"))
    let rows = try Program.run("positions", "--without-speaker", store, "--jsonl").output
    #expect(rows.contains("\"source\":null,\"holder\":\"Officials\""))
    #expect(try Program.run("positions", "--without-speaker", "--until", "2018-01-06", store).status == 1)
    #expect(try Program.run("positions", "--without-speaker", "--stance", "denies", store).status == 1)
    #expect(try Program.run("positions", "--without-speaker", "--by", "Anna Berg", store).status == 64)
    #expect(try Program.run("positions", "--without-speaker", Self.graph).status == 2)
  }

  @Test func `a card tells the mentions without a name`() throws {
    let (folder, store) = try store()
    _ = try Program.run("build", folder.path, "--store", store, "--quiet")
    let card = try Program.run("show", "Anna Berg", store).output
    #expect(card.contains("without name  1, by words such as “he”, “they” or “the company”"))
    #expect(try Program.run("verify", store).output.contains("in 3 of 4 articles"))
  }

  @Test(.timeLimit(.minutes(1)), arguments: [SIGINT, SIGTERM])
  func `whoever waits for input can be stopped at once`(number: Int32) throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.file("pipe.txt"), 0o600) == 0)
    for input in ["-", folder.file("pipe.txt")] {
      let (process, _, errors) = try Program.start(["extract", input], keepsInputOpen: true)
      // Signals count once the program listens.
      Thread.sleep(forTimeInterval: 1)
      kill(process.processIdentifier, number)
      process.waitUntilExit()
      #expect(process.terminationReason == .exit && process.terminationStatus == 130)
      let told = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      #expect(told.contains("Stopped; no file was changed."))
    }
  }

  @Test(arguments: [
    (["build", "--store=~/news.db"], ["build", "--store=" + NSHomeDirectory() + "/news.db"]),
    (["stats", "~/news.db"], ["stats", NSHomeDirectory() + "/news.db"]),
    (["show", "a~/b", "--store", "x"], ["show", "a~/b", "--store", "x"]),
  ])
  func `a tilde before a slash is the user's folder`(typed: [String], expected: [String]) {
    #expect(TypedArguments(typed).arguments == expected)
  }

  @Test(arguments: [
    ("said “it is null and void", "said “it is null and void”"),
    ("we stand by it,” she said", "“we stand by it,” she said"),
    ("We agree,\" he said", "\"We agree,\" he said"), ("he said \"no", "he said \"no\""),
    ("“yes” and “no”", "“yes” and “no”"),
    ("it's his", "it's his"), ("", ""), ("he said \"no\" and (\"yes\")", "he said \"no\" and (\"yes\")"),
  ])
  func `quotation marks stand in pairs`(text: String, expected: String) {
    #expect(QuotationMarks.balanced(text) == expected)
  }

  /// A store of three articles.
  private func store() throws -> (folder: TemporaryFolder, path: String) {
    let folder = try TemporaryFolder()
    let articles = [
      "a.txt": "OSLO, Jan. 9, 2018 — Anna Berg met Carl Lind in Oslo. Anna Berg urged all sides to show restraint.",
      "b.txt": "OSLO, Jan. 8, 2018 — Anna Berg praised Norway. She declined to comment on it.",
      "c.txt": "OSLO, Jan. 7, 2018 — Carl Lind thanked Norway. Officials said that it rained.",
      "d.txt":
        "Die Minister der beiden Länder trafen sich am Freitag in der Hauptstadt und sagten, dass sie den Vertrag in der nächsten Woche unterzeichnen und nicht mehr warten wollen.",
    ]
    for (name, text) in articles { try Data(text.utf8).write(to: URL(filePath: folder.file(name))) }
    return (folder, folder.file("news.db"))
  }

  @Test func `articles are listed by day, and those that mention all who are named`() throws {
    let (folder, store) = try store()
    _ = try Program.run("build", folder.path, "--store", store, "--quiet")
    func paths(_ options: String...) throws -> [String] {
      try Program.run(["articles", store, "--tsv"] + options).output.split(separator: "\n").dropFirst()
        .compactMap { $0.split(separator: "\t", omittingEmptySubsequences: false).first { $0.hasSuffix(".txt") } }
        .compactMap { $0.split(separator: "/").last.map(String.init) }
    }
    #expect(try paths() == ["c.txt", "b.txt", "a.txt", "d.txt"])
    #expect(try paths("--with", "Anna Berg") == ["b.txt", "a.txt"])
    #expect(try paths("--with", "Anna Berg", "--with", "Carl Lind") == ["a.txt"])
    #expect(try paths("--since", "2018-01-08", "--until", "2018-01-08") == ["b.txt"])
    #expect(try paths("--undated") == ["d.txt"] && paths("--unread") == ["d.txt"])
    #expect(try Program.run("articles", store).output.contains("not analysed (de) · "))
    let outlet = try Program.run("articles", store, "--outlet", "Wire")
    #expect(
      outlet.status == 2 && outlet.errors.contains("No article is of the outlet “Wire”; there are none with a name."))
    let run = try Program.run("articles", store, "--since", "2018")
    #expect(run.errors.contains("1 article without a date"))
    #expect(try Program.run("articles", Self.graph).status == 2)
    // What is shown is what `remove` takes.
    let shown = try #require(try Program.run("articles", store).output.split(separator: "\n").first)
    let id = try #require(shown.components(separatedBy: " · ").last)
    #expect(try Program.run("remove", id, "--store", store).status == 0)
  }

  @Test func `what was not read is counted, and a position without a target is shown`() throws {
    let (folder, store) = try store()
    let run = try Program.run("build", folder.path, "--store", store)
    #expect(run.errors.contains("1 article is not in English and was not analysed: \(folder.file("d.txt")) (de)."))
    #expect(run.errors.contains("Read 3 articles"))
    #expect(run.errors.contains("Left open: "))
    let positions = try Program.run("positions", "--by", "Anna Berg", store)
    #expect(positions.output.contains("Anna Berg → urges:\n    │ Anna Berg urged all sides to show restraint"))
    let timeline = try Program.run("timeline", "Anna Berg", store)
    #expect(timeline.output.contains("  Anna Berg → urges:\n"))
    let rows = try Program.run("positions", "--by", "Anna Berg", "--stance", "urges", "--jsonl", store)
    #expect(rows.output.contains(#""target":null"#))
    #expect(try Program.run("verify", store).status == 0)
    #expect(try !Program.run("stats", "--json", store).output.contains(#""openPositions":0"#))
    // A card shows sentences, not names.
    #expect(try Program.run("show", "Carl Lind", store).output.contains("— Carl Lind thanked Norway."))
  }

  @Test func `a store built with claims that has none is not told to be built with claims`() throws {
    let (folder, store) = try store()
    _ = try Program.run("build", folder.path, "--store", store, "--claims", "--quiet")
    let run = try Program.run("claims", store)
    #expect(run.status == 1)
    #expect(!run.errors.contains("--claims"))
  }

  @Test func `no article of the days asked for is an empty list in JSON`() throws {
    let (folder, store) = try store()
    _ = try Program.run("build", folder.path, "--store", store, "--quiet")
    let run = try Program.run("positions", "--by", "Anna Berg", "--until", "2017", store, "--json")
    #expect(run.status == 1)
    #expect(run.output == "[]\n")
  }

  @Test func `days of events and days of articles have options of their own`() throws {
    let folder = try TemporaryFolder()
    let article = "OSLO, Jan. 9, 2018 — Anna Berg met Carl Lind in Oslo on Jan. 3, 2018."
    try Data(article.utf8).write(to: URL(filePath: folder.file("a.txt")))
    let store = folder.file("news.db")
    let graph = folder.file("news.graphml")
    _ = try Program.run("build", folder.file("a.txt"), "--store", store, "-o", graph, "--quiet")
    for source in [store, graph] {
      for question in [["events"], ["timeline", "Anna Berg", "--events"]] {
        func status(_ options: String...) throws -> Int32 { try Program.run(question + options + [source]).status }
        #expect(try status("--from", "2018-01-03", "--to", "2018-01-03") == 0)
        #expect(try status("--from", "2018-01-04") == 1)
        #expect(try status("--since", "2018-01-09", "--until", "2018-01") == 0)
        #expect(try status("--until", "2018-01-08") == 1)
      }
    }
  }

  @Test(arguments: [
    ["timeline", "Merkel", "--events", "--stance", "denies"], ["timeline", "Merkel", "--events", "--about", "France"],
    ["timeline", "Merkel", "--from", "2017"], ["export", "--format", "documents", "--stance", "denies"],
    ["export", "--format", "documents", "--around", "Merkel"], ["export", "--format", "events", "--kind", "position"],
    ["export", "--hops", "2"], ["export", "--inferred"],
  ])
  func `an option that would be passed over is wrong usage`(arguments: [String]) throws {
    #expect(try Program.run(arguments + [Self.graph]).status == 64)
  }

  @Test func `claims stand before all positions about a node, not before some of them`() throws {
    let folder = try TemporaryFolder()
    let articles = [
      "a.txt": "OSLO, Jan. 9, 2018 — Anna Berg said that Carl Lind had quietly stolen the money of the Harbour Fund.",
      "b.txt": "OSLO, Jan. 10, 2018 — Carl Lind denied that he had quietly stolen the money of the Harbour Fund.",
    ]
    for (name, text) in articles { try Data(text.utf8).write(to: URL(filePath: folder.file(name))) }
    let store = folder.file("news.db")
    _ = try Program.run("build", folder.path, "--claims", "--store", store, "--quiet")
    #expect(try Program.run("positions", "--about", "Carl Lind", store).output.contains("contested"))
    let some = try Program.run("positions", "--about", "Carl Lind", "--stance", "supports", store)
    #expect(some.status == 1)
    #expect(some.output.isEmpty)
    // "Quietly" is in the sentence that names the claim, and no name that was misspelt.
    #expect(try !Program.run("show", "quietli", store).errors.contains("Did you mean"))
  }

  @Test(arguments: [
    (["stats", "no.db"], "--store no.db"), (["verify", "no.db"], "--store no.db"),
    (["stats", "no.graphml"], "-o no.graphml"), (["add", "x.txt", "--store", "no.db"], "--store no.db"),
  ])
  func `a missing graph is told with the command that makes it`(arguments: [String], remedy: String) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains("make one with: newsgraph build ARTICLES… \(remedy)\n"))
  }

  @Test func `a card counts the positions that are shown`() throws {
    let (folder, store) = try store()
    let more = "OSLO, Jan. 11, 2018 — Anna Berg urged Norway and Sweden to show restraint."
    try Data(more.utf8).write(to: URL(filePath: folder.file("e.txt")))
    _ = try Program.run("build", folder.path, "--store", store, "--quiet")
    let shown = try Program.run("positions", "--by", "Anna Berg", "--stance", "urges", store).output
    let count = shown.components(separatedBy: "Anna Berg → urges").count - 1
    #expect(shown.contains("Norway, Sweden") && count == 2)
    #expect(try Program.run("show", "Anna Berg", store).output.contains(#/holds .*urges 2/#))
  }

  @Test func `the answer in the README is the one that is given`() throws {
    let readme = try String(contentsOfFile: Program.root + "/README.md", encoding: .utf8)
    let blocks = readme.components(separatedBy: "```\n").filter {
      $0.hasPrefix("$ .build/release/newsgraph neighbours")
    }
    let shown = try #require(blocks.first).split(separator: "\n").dropFirst().filter { $0 != "…" }
    let folder = try TemporaryFolder()
    _ = try Program.run("build", Program.samples, "--store", folder.file("news.db"), "--quiet")
    var given = try Program.run("neighbours", "odinga", folder.file("news.db")).output.split(separator: "\n")[...]
    for line in shown {
      let place = given.firstIndex(of: line)
      #expect(place != nil, "\(line)")
      given = given[((place ?? given.startIndex - 1) + 1)...]
    }
  }
}
