import Export
import Foundation
import KnowledgeGraph

/// A picture of a graph as SVG, drawn by Graphviz.
enum Picture {
  private static let program = "neato"
  /// More nodes than this are drawn, and told to be too many to read.
  static let mostReadable = 150

  /// - Throws: ``Failure`` where Graphviz is not installed: told before articles are read for a picture.
  static func check() throws { _ = try drawer }

  /// - Throws: ``Failure`` where Graphviz is missing or draws nothing.
  static func svg(of graph: Graph, title: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = try drawer
    process.arguments = ["-Tsvg"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    // Of every label that is a little too wide it says so.
    process.standardError = FileHandle.nullDevice
    try process.run()
    // What it reads and what it writes can each be more than a pipe holds.
    let bytes = DOTFormat().bytes(of: graph, title: title)
    Thread {
      // Where it has ended before its input did, what it wrote tells.
      try? input.fileHandleForWriting.write(contentsOf: bytes)
      try? input.fileHandleForWriting.close()
    }.start()
    let picture = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0, !picture.isEmpty else {
      throw Failure("Graphviz drew nothing; a smaller part may do: newsgraph export --top 40 --connected -o part.svg")
    }
    return Array(picture)
  }

  private static var drawer: URL {
    get throws {
      let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      guard
        let path = folders.map({ "\($0)/\(program)" }).first(where: FileManager.default.isExecutableFile(atPath:))
      else {
        throw Failure(
          "Pictures are drawn by Graphviz, which is not installed; write .dot instead, or install graphviz.")
      }
      return URL(filePath: path)
    }
  }
}
