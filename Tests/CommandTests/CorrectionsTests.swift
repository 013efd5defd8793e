import Foundation
import TestSupport
import Testing

/// Corrections of events, of two people of one name and of single positions, through the program.
@Suite struct CorrectionsTests {
  private static let articles = [
    "town-a.txt":
      "Smith backs tax\n\n1 May 2020\n\nJohn Smith, the mayor of Leeds, said on Friday that he supports the harbour tax. Smith praised Anna Berg.",
    "sport-b.txt":
      "Smith scores\n\n2 May 2020\n\nStriker John Smith criticised Carl Lind on Saturday. Smith praised Norway.",
    "town-c.txt":
      "Border talks\n\n3 May 2020\n\nNorway and Sweden signed a border treaty in Oslo on Sunday. Anna Berg condemned the treaty. Carl Lind praised Anna Berg.",
    "town-d.txt":
      "Pact\n\n4 May 2020\n\nNorway and Sweden agreed on a fishing pact in Bergen on Monday. Carl Lind rejected the fishing pact.",
  ]

  private static let treaty = "event:border-treaty-in-oslo-2020"
  private static let pact = "event:fishing-pact-in-bergen-2020"

  /// The articles, with a file of rules.
  private func folder(_ rules: String = "") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in Self.articles { try write(text, to: folder.file(name)) }
    try write(rules, to: folder.file("rules.yaml"))
    return folder
  }

  private func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }

  private func files(_ folder: TemporaryFolder) -> [String] { Self.articles.keys.sorted().map { folder.file($0) } }

  private func build(_ folder: TemporaryFolder, _ options: String...) throws -> Program.Run {
    try Program.run(
      ["build"] + files(folder) + ["--corrections", folder.file("rules.yaml"), "--store", folder.file("news.db")]
        + options)
  }

  /// The rows of a table of a store, as they are printed.
  private func table(_ format: String, _ folder: TemporaryFolder, _ options: String...) throws -> [String] {
    try Program.run(["export", folder.file("news.db"), "--format", format, "--quiet"] + options).output
      .split(separator: "\n").map(String.init)
  }

  @Test func `events are merged, renamed, given a type and a day, and left out`() throws {
    let folder = try folder(
      """
      - merge:
          - \(Self.treaty)
          - Norway–Sweden fishing pact
      - rename: \(Self.treaty)
        to: Treaty of the North
      - retype: \(Self.pact)
        to: summit
      - date: \(Self.treaty)
        to: 2020-05
      - ignore: Lind's rejection of the fishing pact
      """)
    let run = try build(folder)
    #expect(run.status == 0 && !run.errors.contains("rules.yaml"), "\(run.errors)")
    let nodes = try table("nodes", folder)
    let node = try #require(nodes.first { $0.hasPrefix(Self.treaty) })
    #expect(node.hasPrefix("\(Self.treaty),Treaty of the North,event,summit,"))
    #expect(node.contains(",2020-05,"))
    #expect(!nodes.contains { $0.hasPrefix(Self.pact) || $0.contains("Lind's rejection") })
    // All evidence and all positions are of the one node.
    let explained = try Program.run("show", "Treaty of the North", folder.file("news.db"), "--json").output
    #expect(explained.contains("town-c.txt") && explained.contains("town-d.txt"))
    let statements = try table("statements", folder)
    #expect(statements.contains { $0.contains("opposes") && $0.contains(",person:anna-berg,\(Self.treaty),") })
    #expect(statements.contains { $0.contains("rejects") && $0.contains(",person:carl-lind,\(Self.treaty),") })
  }

  @Test func `two of one name are parted by their articles`() throws {
    let folder = try folder()
    try write(
      "- split: John Smith\n  in: [\(folder.file("sport-b.txt"))]\n  as: John Smith (striker)\n",
      to: folder.file("rules.yaml"))
    #expect(try build(folder).status == 0)
    let statements = try table("statements", folder)
    let striker = "person:john-smith-striker"
    #expect(statements.contains { $0.contains(",\(striker),person:carl-lind,") })
    #expect(statements.contains { $0.contains(",\(striker),country:NO,") })
    #expect(statements.contains { $0.contains(",person:john-smith,person:anna-berg,") })
    #expect(try Program.run("show", "John Smith (striker)", folder.file("news.db")).output.contains("striker"))
  }

  @Test func `statements are dropped and put right, and keep their ids`() throws {
    let folder = try folder()
    _ = try build(folder)
    let before = try table("statements", folder).map { $0.split(separator: ",").map(String.init) }
    func id(_ words: String) throws -> String { try #require(before.first { $0.last?.contains(words) == true })[1] }
    let (dropped, turned, moved) = (
      try id("Smith praised Anna Berg"), try id("Anna Berg condemned"), try id("Carl Lind praised")
    )
    let answer = try Program.run("positions", folder.file("news.db"), "--by", "Anna Berg", "--json").output
    #expect(answer.contains("\"statementId\":\"\(turned)\""))
    try write(
      "- drop: \(dropped)\n- stance: \(turned)\n  to: supports\n- target: \(moved)\n  to: [Norway, place:leeds]\n",
      to: folder.file("rules.yaml"))
    #expect(try build(folder).status == 0)
    let after = try table("statements", folder)
    #expect(!after.contains { $0.contains("Smith praised Anna Berg") })
    #expect(
      !(try Program.run("positions", folder.file("news.db"), "--about", "Anna Berg").output.contains("Smith praised")))
    #expect(
      after.contains { $0.contains(turned) && $0.contains(",1,supports,") && $0.contains("corrected from opposes") })
    let targets = after.filter { $0.contains(moved) }
    #expect(targets.count == 2 && targets.contains { $0.contains(",country:NO,") })
    #expect(targets.contains { $0.contains(",place:leeds,") })
    try write("- target: \(moved)\n  to: none\n", to: folder.file("rules.yaml"))
    #expect(try build(folder).status == 0)
    #expect(!(try table("statements", folder).contains { $0.contains(moved) }))
    #expect(try table("statements", folder, "--open").contains { $0.contains(moved) })
  }

  @Test func `a dry run shows the effect of each rule, and tells those that fit nothing`() throws {
    let folder = try folder()
    _ = try build(folder)
    let id = try #require(try table("statements", folder).first { $0.contains("Anna Berg condemned") })
      .split(separator: ",")[1]
    try write(
      """
      - merge: [\(Self.treaty), \(Self.pact)]
      - date: \(Self.treaty)
        to: 2020
      - split: John Smith
        in: [\(folder.file("sport-b.txt")), gone.txt, \(folder.file("town-c.txt"))]
      - stance: \(id)
        to: supports
      - drop: \(id.prefix { $0 != "#" })#0-1.supports
      - date: Anna Berg
        to: 2021
      - apart: [\(Self.treaty), Border talks]
      - merge: [Anna Berg, \(Self.pact)]
      - ignore: event:nothing
      - target: \(id)
        to: Nobody Here
      """, to: folder.file("rules.yaml"))
    let run = try build(folder, "--dry-run")
    #expect(run.output.contains("moved    \(Self.pact) → \(Self.treaty), on 2020 · "))
    #expect(run.output.contains("dated    \(Self.treaty), on 2020 · "))
    #expect(run.output.contains("moved    person:john-smith → person:john-smith-2 · 2 mentions in 1 article"))
    #expect(run.output.contains("changed  \(id), as supports\n"))
    let told = [
      "4: No article is called \"gone.txt\".", "4: \(folder.file("town-c.txt")) does not name \"John Smith\".",
      "8: There is no statement", "9: \"Anna Berg\" is no event but a person.",
      "11: \"\(Self.treaty)\" is an event; rules",
      "12: \"\(Self.pact)\" is an event and cannot be merged", "13: Nothing is called \"event:nothing\".",
      "14: Nothing is called \"Nobody Here\".",
    ]
    for message in told { #expect(run.errors.contains("rules.yaml:\(message)"), "\(message) in \(run.errors)") }
  }

  @Test func `statements that contradict each other are not changed`() throws {
    let folder = try folder()
    _ = try build(folder)
    let id = try #require(try table("statements", folder).first { $0.contains("Anna Berg condemned") })
      .split(separator: ",")[1]
    try write("- drop: \(id)\n- stance: \(id)\n  to: supports\n", to: folder.file("rules.yaml"))
    let run = try build(folder, "--dry-run")
    #expect(
      run.status == 2
        && run.errors.contains("rules.yaml:1: \"drop: \(id)\" contradicts \"stance: \(id), to: supports\""))
  }

  @Test func `rules hold for what happens to the store, in parts of it, and in any order`() throws {
    let folder = try folder()
    _ = try build(folder)
    let id = try #require(try table("statements", folder).first { $0.contains("Anna Berg condemned") })
      .split(separator: ",")[1]
    try write(
      """
      - merge: [\(Self.treaty), \(Self.pact)]
      - split: John Smith
        in: \(folder.file("sport-b.txt"))
      - stance: \(id)
        to: supports
      - target: \(id)
        to: Sweden
      """, to: folder.file("rules.yaml"))
    #expect(try build(folder, "-o", folder.file("whole.graphml")).status == 0)
    let files = files(folder)
    let step = folder.file("step.db")
    _ = try Program.run("build", files[3], "--corrections", folder.file("rules.yaml"), "--store", step, "--quiet")
    for file in files[..<3].reversed() { _ = try Program.run("add", file, "--store", step, "--quiet") }
    try write("Norway thanked Carl Lind.", to: folder.file("more.txt"))
    _ = try Program.run("add", folder.file("more.txt"), "--store", step, "--quiet")
    _ = try Program.run(
      "remove", folder.file("more.txt"), "--store", step, "-o", folder.file("step.graphml"), "--quiet")
    let whole = try Data(contentsOf: URL(filePath: folder.file("whole.graphml")))
    #expect(try Data(contentsOf: URL(filePath: folder.file("step.graphml"))) == whole)
    let part = try table("statements", folder, "--since", "2020-05-03")
    #expect(part.contains { $0.contains(id) && $0.contains(",supports,") && $0.contains(",country:SE,") })
    let merges = try Program.run("merges", folder.file("news.db"), "--name", "person:john-smith-2", "--tsv").output
    #expect(merges.contains("spelling\tJohn Smith"))
  }

  @Test func `a folder of rules and a file with a byte order mark are told apart`() throws {
    let folder = try folder("\u{FEFF}- ignore: Norway\n")
    #expect(try build(folder, "--dry-run").output.contains("ignored  country:NO"))
    let run = try Program.run(["build"] + files(folder) + ["--corrections", folder.path, "--dry-run"])
    #expect(run.status == 2 && run.errors.contains("This is a folder; name the file of corrections"))
  }
}
