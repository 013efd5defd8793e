import ArgumentParser
import Export
import Foundation
import KnowledgeGraph

/// The files that a graph goes to.
struct OutputTargets {
  /// In the format of its name; GraphML as a rule.
  var graph: String?
  var dot: String?
  var store: String?

  var paths: [String] { [graph, dot, store].compactMap { $0 }.filter { $0 != "-" } }

  /// The file to name in a hint, if it can be asked: the store answers fastest.
  var best: String? {
    store ?? graph.flatMap { $0 != "-" && Self.format(of: $0) == .graphml ? $0 : nil }
  }

  /// - Parameter inputs: The files that the command reads.
  /// - Throws: ``Failure`` where something would be lost; see ``OutputCheck``.
  func check(against inputs: @escaping @autoclosure () throws -> [String]) throws {
    try OutputCheck(inputs: try inputs()).check(files: [graph, dot], store: store)
  }

  /// Writes the files of exchange formats; the store is written before.
  func write(_ whole: Graph, title: String) throws {
    if let graph {
      let format: any GraphFormat = Self.format(of: graph)?.graphFormat ?? GraphMLFormat()
      try Self.write(whole, as: format, to: graph, title: title)
    }
    if let dot { try Self.write(whole, as: DOTFormat(), to: dot, title: title) }
  }

  /// - Parameter path: A file, or `-` for standard output.
  static func write(_ graph: Graph, as format: some GraphFormat, to path: String, title: String) throws {
    if path == "-" { return StandardStream.output.write(format.bytes(of: graph, title: title)) }
    try FolderMaker.makeFolder(of: path)
    try format.write(graph, to: path, title: title)
  }

  /// - Throws: `ValidationError` for a name that promises something else.
  static func validate(_ path: String?) throws {
    guard let path, path != "-", format(of: path) == nil else { return }
    throw ValidationError(
      """
      -o writes GraphML, GEXF, DOT or JSON, as the name ends (.graphml, .gexf, .dot, .json, .jsonl), and \(path) ends in \
      none of these. A store is named with --store; tables are written by newsgraph export.
      """)
  }

  /// The format that a name ends in; GraphML for one without an ending.
  private static func format(of path: String) -> ExportFormat? {
    let ending = (path as NSString).pathExtension
    return ending.isEmpty ? .graphml : ExportFormat(fileExtension: ending)
  }
}
