import Export
import Foundation
import KnowledgeGraph
import NewsModel
import Query
import Store

/// Opens a graph by what is in the file: a store, or GraphML.
enum GraphFile {
  static func open(_ path: String) throws -> any GraphSource {
    try isStore(path) ? try GraphStore(path: path, for: .reading) : MemoryGraph(try read(path))
  }

  /// - Throws: ``Failure`` for a source that is no store, where a question needs the articles.
  static func store(_ source: any GraphSource) throws -> GraphStore {
    guard let store = source as? GraphStore else {
      throw Failure("A GraphML file does not hold the articles; name the store that was built with it.")
    }
    return store
  }

  /// The whole graph of a file.
  static func read(_ path: String) throws -> Graph {
    if try isStore(path) { return try GraphStore(path: path, for: .reading).graph() }
    var reader = GraphMLReader(Array(try bytes(of: path)))
    do {
      let graph = try reader.graph()
      report(reader.findings, in: path)
      return graph
    } catch {
      let remedy =
        error.isAgreement ? "ask the store that it was made of" : "write the file again with: newsgraph export"
      throw Failure("\(path), \(error); \(remedy)")
    }
  }

  /// Tells what the file holds that could not be read, in some lines.
  private static func report(_ findings: [Finding], in path: String) {
    for finding in findings.prefix(10) { Console().problem("\(path), \(finding.message).") }
    if findings.count > 10 { Console().problem("… and \(findings.count - 10) values more.") }
  }

  /// Whether a file is SQLite; a store, as far as its first bytes tell.
  static func isStore(_ path: String) throws -> Bool {
    let signature = Data("SQLite format 3\0".utf8)
    return try reading(path) { try $0.read(upToCount: signature.count) ?? Data() } == signature
  }

  /// - Throws: ``Failure`` when the file does not begin as XML.
  static func bytes(of path: String) throws -> Data {
    let bytes = try reading(path) { try $0.readToEnd() ?? Data() }
    // White space and a byte order mark may stand before the first tag.
    guard bytes.first(where: { $0 > 32 && $0 < 0xBB }) == UInt8(ascii: "<") else {
      throw Failure("\(path): This is neither a newsgraph store nor a GraphML file.")
    }
    return bytes
  }

  /// Whether a name is one that our graphs have.
  static func isNamedAsGraph(_ path: String) -> Bool {
    ["db", "graphml", "xml"].contains(path.fileEnding)
  }

  /// The option that writes a file of this name: GraphML where it says so, else a store.
  private static func option(naming path: String) -> String {
    ["graphml", "xml"].contains(path.fileEnding) ? "-o \(path)" : "--store \(path)"
  }

  private static func reading(_ path: String, _ body: (FileHandle) throws -> Data) throws -> Data {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure("\(path): There is no such file; make one with: newsgraph build ARTICLES… \(option(naming: path))")
    }
    do {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      return try body(handle)
    } catch {
      throw Failure("\(path): The file cannot be read; check that it is a file and that you may read it.")
    }
  }
}
