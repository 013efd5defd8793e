import Export
import KnowledgeGraph

/// The files that a graph goes to.
struct OutputTargets {
  var graphML: String?
  var dot: String?
  var store: String?

  var paths: [String] { [graphML, dot, store].compactMap { $0 }.filter { $0 != "-" } }

  /// The file to name in a hint: the store answers fastest.
  var best: String? { store ?? (graphML == "-" ? nil : graphML) }

  /// Writes the files of exchange formats; the store is written before.
  func write(_ graph: Graph, title: String) throws {
    if let graphML { try Self.write(graph, as: GraphMLFormat(), to: graphML, title: title) }
    if let dot { try Self.write(graph, as: DOTFormat(), to: dot, title: title) }
  }

  /// - Parameter path: A file, or `-` for standard output.
  static func write(_ graph: Graph, as format: some GraphFormat, to path: String, title: String) throws {
    if path == "-" { return StandardStream.output.write(format.bytes(of: graph, title: title)) }
    // A device or a pipe is written to; to put a file in its place would be a nasty surprise.
    if SpecialFile.isThere(path) { return try SpecialFile.write(format.bytes(of: graph, title: title), to: path) }
    try FolderMaker.makeFolder(of: path)
    try format.write(graph, to: path, title: title)
  }
}
