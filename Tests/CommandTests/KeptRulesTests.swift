import Foundation
import TestSupport
import Testing

/// Corrections and knowledge bases given to a build hold for what happens to the store afterwards.
@Suite struct KeptRulesTests {
  private static let articles = [
    "one.txt": "Anna Berg, head of the Northern Relief Front, met Carl Lind in Oslo. Anna Berg thanked Norway.",
    "two.txt": "Anna Berg praised Carl Lind on Tuesday. Carl Lind thanked Anna Berg.",
  ]

  /// A store of the first article, with Lind ignored, Berg renamed, and ids from a knowledge base.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in Self.articles { try Data(text.utf8).write(to: URL(filePath: folder.file(name))) }
    let rules = "- ignore: Carl Lind\n- rename: Anna Berg\n  to: A. Berg\n"
    try Data(rules.utf8).write(to: URL(filePath: folder.file("rules.yaml")))
    try Data("Q1\tcountry\tNorway\t\n".utf8).write(to: URL(filePath: folder.file("kb.tsv")))
    _ = try Program.run("kb", "import", folder.file("kb.tsv"), "-o", folder.file("kb.db"), "--quiet")
    let run = try Program.run(
      "build", folder.file("one.txt"), "--corrections", folder.file("rules.yaml"), "--kb", folder.file("kb.db"),
      "--store", folder.file("news.db"), "--quiet")
    #expect(run.status == 0)
    // The store does not need the file of the rules any more.
    try FileManager.default.removeItem(atPath: folder.file("rules.yaml"))
    return folder
  }

  private func expectRules(in store: String) throws {
    #expect(try Program.run("show", "person:carl-lind", store).status == 1)
    #expect(try Program.run("show", "A. Berg", store).output.contains("A. Berg · person"))
    #expect(try Program.run("show", "Norway", store, "--json").output.contains(#""links":["Q1"]"#))
  }

  @Test func `after articles were added`() throws {
    let folder = try folder()
    #expect(
      try Program.run("add", folder.file("two.txt"), "--store", folder.file("news.db"), "--quiet").status == 0)
    try expectRules(in: folder.file("news.db"))
  }

  @Test func `after articles were removed`() throws {
    let folder = try folder()
    let store = folder.file("news.db")
    #expect(try Program.run("add", folder.file("two.txt"), "--store", store, "--quiet").status == 0)
    #expect(try Program.run("remove", folder.file("two.txt"), "--store", store, "--quiet").status == 0)
    try expectRules(in: store)
  }

  @Test func `after stores were merged, and in the ledger`() throws {
    let folder = try folder()
    _ = try Program.run("build", folder.file("two.txt"), "--store", folder.file("two.db"), "--quiet")
    let merged = folder.file("all.db")
    let run = try Program.run("merge", folder.file("two.db"), folder.file("news.db"), "--store", merged, "--quiet")
    #expect(run.status == 0)
    try expectRules(in: merged)
    #expect(!(try Program.run("merges", merged, "--tsv").output.contains("person:carl-lind")))
  }

  @Test func `until others are named, or none`() throws {
    let folder = try folder()
    let store = folder.file("news.db")
    #expect(
      try Program.run("add", folder.file("two.txt"), "--store", store, "--corrections", "", "--kb", "", "--quiet")
        .status == 0)
    #expect(try Program.run("show", "Carl Lind", store).status == 0)
    #expect(try Program.run("show", "Norway", store, "--json").output.contains(#""links":[]"#))
    try Data("- ignore: Anna Berg\n".utf8).write(to: URL(filePath: folder.file("other.yaml")))
    let other = folder.file("other.yaml")
    #expect(
      try Program.run("add", folder.file("two.txt"), "--store", store, "--corrections", other, "--quiet").status == 0)
    #expect(try Program.run("remove", folder.file("two.txt"), "--store", store, "--quiet").status == 0)
    #expect(try Program.run("show", "person:anna-berg", store).status == 1)
  }

  @Test func `a knowledge base that is gone stops the change`() throws {
    let folder = try folder()
    try FileManager.default.removeItem(atPath: folder.file("kb.db"))
    let run = try Program.run("add", folder.file("two.txt"), "--store", folder.file("news.db"))
    #expect(run.status == 2)
    #expect(run.errors.contains("kb.db: There is no such knowledge base"))
    #expect(try Program.run("stats", folder.file("news.db"), "--json").output.contains(#""articles":1"#))
  }
}
