import Foundation
import TestSupport
import Testing

@testable import newsgraph

/// One bad article never stops a run and never vanishes.
@Suite struct BadInputTests {
  private static let good = "BERLIN, July 7, 2017 - Angela Merkel said Germany supports the agreement with France.\n"

  private static func content(_ name: String) -> Data {
    switch name {
    case "binary.txt": Data((0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) })
    case "truncated.txt.gz":
      Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xCB, 0x48, 0xCD, 0xC9])
    case "laughs.xml":
      Data(
        ("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\">"
          + (1...9).map {
            "<!ENTITY l\($0) \"" + String(repeating: $0 == 1 ? "&lol;" : "&l\($0 - 1);", count: 10) + "\">"
          }
          .joined() + "]><rss><channel><item><title>&l9;</title></item></channel></rss>").utf8)
    case "bad.jsonl": Data("{\"text\": \"unfinished\n".utf8)
    default: Data()
    }
  }

  @Test(arguments: ["binary.txt", "truncated.txt.gz", "laughs.xml", "bad.jsonl"])
  func `is one line, and the good article beside it is read`(name: String) throws {
    let folder = try TemporaryFolder()
    try Data(Self.good.utf8).write(to: URL(filePath: folder.file("good.txt")))
    try Self.content(name).write(to: URL(filePath: folder.file(name)))
    let run = try Program.run("extract", folder.path)
    #expect(run.status == 2)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.output.contains("Angela Merkel"))
    #expect(run.errors.contains(name))
    #expect(run.errors.split(separator: "\n").count <= 2)
  }

  @Test func `an empty file is left out and reported`() throws {
    let folder = try TemporaryFolder()
    try Data(Self.good.utf8).write(to: URL(filePath: folder.file("good.txt")))
    try Data().write(to: URL(filePath: folder.file("empty.txt")))
    let run = try Program.run("extract", folder.path)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.errors.contains("empty.txt"))
  }

  @Test func `bytes that are no UTF-8 do not end the run`() throws {
    let folder = try TemporaryFolder()
    try Data(Self.good.utf8).write(to: URL(filePath: folder.file("good.txt")))
    try Data(repeating: 0xFF, count: 5_000).write(to: URL(filePath: folder.file("ff.txt")))
    let run = try Program.run("extract", folder.path)
    #expect(run.status == 0)
    #expect(run.output.contains("Angela Merkel"))
  }

  @Test func `a file that is not there is reported`() throws {
    let run = try Program.run("extract", "no-such-article.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("no-such-article.txt"))
  }

  @Test(.timeLimit(.minutes(2))) func `a page nested a hundred thousand deep does not end the run`() throws {
    let folder = try TemporaryFolder()
    try Data(Self.good.utf8).write(to: URL(filePath: folder.file("good.txt")))
    let deep = "<html><body>" + String(repeating: "<div>", count: 100_000) + "deep"
    try Data(deep.utf8).write(to: URL(filePath: folder.file("deep.html")))
    let run = try Program.run("extract", folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("nested too deep"))
    #expect(run.output.contains("Angela Merkel"))
  }

  @Test(.timeLimit(.minutes(2))) func `a single line of 50 MB does not end the run`() throws {
    let folder = try TemporaryFolder()
    try Data(Self.good.utf8).write(to: URL(filePath: folder.file("good.txt")))
    try Data(repeating: UInt8(ascii: "x"), count: 50 << 20).write(to: URL(filePath: folder.file("long.txt")))
    let run = try Program.run("extract", folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("larger than 32 MiB"))
    #expect(run.output.contains("Angela Merkel"))
  }

  @Test func `a full disk is a clear line and leaves nothing`() throws {
    let run = try Program.run("build", Program.samples, "-o", "/dev/full")
    #expect(run.status == 2)
    #expect(run.errors.contains("/dev/full"))
    #expect(run.errors.contains("No space left on device"))
  }

  @Test(arguments: [
    ["neighbours", "Merkel"], ["positions", "--json"], ["export", "--format", "edges"], ["stats"],
  ])
  func `a full disk behind standard output is told`(arguments: [String]) throws {
    let run = try Program.run(arguments + [Program.fixtures + "/graph.graphml"], output: "/dev/full")
    #expect(run.status == 2)
    #expect(run.errors.contains("Standard output could not be written to its end: No space left on device."))
    #expect(try Program.run(["extract", Program.samples], output: "/dev/full").status == 2)
  }

  @Test(arguments: ["x", "x.dot", "./x", "a/x", "/"]) func `a name of any length has a folder`(path: String) throws {
    let folder = try TemporaryFolder()
    try OutputFolder.make(for: path == "a/x" ? folder.file(path) : path)
    #expect(path != "a/x" || FileManager.default.fileExists(atPath: folder.file("a")))
  }

  @Test func `a folder that cannot be made is a clear line`() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(filePath: folder.file("file")))
    let run = try Program.run("build", Program.samples, "-o", folder.file("file/graph.graphml"))
    #expect(run.status == 2)
    #expect(run.errors.contains(folder.file("file")))
  }
}
