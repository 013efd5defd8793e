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
    if let graph, Self.format(of: graph) == .svg { try Picture.check() }
  }

  /// Writes the files of exchange formats; the store is written before.
  func write(_ whole: Graph, title: String = "newsgraph") throws {
    if let graph {
      try Self.write(whole, as: Self.format(of: graph) ?? .graphml, to: graph, title: title)
    }
    if let dot { try Self.write(whole, as: .dot, to: dot, title: title) }
  }

  /// - Parameters:
  ///   - format: Of the graph itself or a picture of it.
  ///   - path: A file, or `-` for standard output.
  static func write(_ graph: Graph, as format: ExportFormat, to path: String, title: String) throws {
    if format == .svg {
      try BytesOutput(path: path).write(Picture.svg(of: graph, title: title))
    } else if let format = format.graphFormat {
      try write(graph, as: format, to: path, title: title)
    }
  }

  private static func write(_ graph: Graph, as format: some GraphFormat, to path: String, title: String) throws {
    if path == "-" { return StandardStream.output.write(format.bytes(of: graph, title: title)) }
    try OutputFolder.make(for: path)
    try format.write(graph, to: path, title: title)
  }

  /// - Throws: `ValidationError` for a name that promises something else.
  static func validate(_ path: String?) throws {
    guard let path, path != "-", format(of: path) == nil else { return }
    throw ValidationError(
      """
      -o writes GraphML, GEXF, DOT, SVG or JSON, as the name ends (.graphml, .gexf, .dot, .svg, .json, .jsonl), and \
      \(path) ends in none of these. A store is named with --store; tables are written by newsgraph export.
      """)
  }

  /// - Throws: `ValidationError` for the name of a picture.
  static func validate(dot path: String?) throws {
    guard let path, ["svg", "png", "pdf", "jpg", "jpeg"].contains(path.fileEnding) else {
      return
    }
    throw ValidationError(
      "--dot writes DOT, which Graphviz draws, and \(path) is named as something else; say -o graph.svg for a picture.")
  }

  /// The format that a name ends in; GraphML for one without an ending.
  private static func format(of path: String) -> ExportFormat? {
    let ending = path.fileEnding
    return ending.isEmpty ? .graphml : ExportFormat(fileExtension: ending)
  }
}
