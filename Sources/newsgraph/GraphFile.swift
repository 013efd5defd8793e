import Export
import Foundation
import KnowledgeGraph
import Query
import Store

/// Opens a graph by what is in the file: a store, or GraphML.
enum GraphFile {
  static func open(_ path: String) throws -> any GraphSource {
    if try beginning(of: path, count: 16).starts(with: Data("SQLite format 3\0".utf8)) {
      return try GraphStore(path: path, for: .reading)
    }
    return MemoryGraph(try read(path))
  }

  /// The whole graph of a file.
  static func read(_ path: String) throws -> Graph {
    let head = try beginning(of: path, count: 4096)
    if head.starts(with: Data("SQLite format 3\0".utf8)) { return try GraphStore(path: path, for: .reading).graph() }
    guard let start = head.first(where: { $0 > 32 && $0 < 0xBB }), start == UInt8(ascii: "<") else {
      throw Failure("\(path): This is neither a newsgraph store nor a GraphML file.")
    }
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(filePath: path))
    } catch {
      throw Failure("\(path): The file cannot be read.")
    }
    do {
      var reader = GraphMLReader(Array(bytes))
      return try reader.graph()
    } catch {
      throw Failure("\(path), \(error); write the file again with: newsgraph export")
    }
  }

  private static func beginning(of path: String, count: Int) throws -> Data {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure("\(path): There is no such file; make one with: newsgraph build ARTICLES… -o \(path)")
    }
    do {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      return try handle.read(upToCount: count) ?? Data()
    } catch {
      throw Failure("\(path): The file cannot be read; check that it is a file and that you may read it.")
    }
  }
}
