import ArgumentParser
import Foundation
import Query
import Store

/// Which graph a question goes to.
struct SourceOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The store to ask.", completion: .file(extensions: ["db"]))
  var store: String?

  /// - Parameters:
  ///   - graph: A store or GraphML file named as an argument.
  ///   - name: Whom the question is about, where that stands before the graph.
  ///   - remedy: How the command takes a name, for those who give it in the place of the graph.
  func source(
    _ graph: String?, after name: String? = nil, remedy: String? = nil, _ console: Console
  ) throws -> any GraphSource {
    try GraphFile.open(path(graph, after: name, remedy: remedy, console))
  }

  /// The file that is asked.
  func path(_ graph: String?, after name: String? = nil, remedy: String? = nil, _ console: Console) throws -> String {
    if store != nil, graph != nil {
      throw ValidationError("Name one graph: either --store or the file as an argument.")
    }
    if let named = store ?? graph {
      if let name, !Self.isThere(named), Self.isThere(name) {
        throw ValidationError("The name comes first, the graph after it: \(ShellWord.quoted(named)) \(name).")
      }
      if let remedy, !Self.isThere(named), !named.contains("."), !named.contains("/") {
        throw Failure(
          "\(named): There is no such file; to ask about somebody say \(remedy) \(ShellWord.quoted(named)).")
      }
      AskedGraph.remember(named)
      return named
    }
    if let name, GraphFile.isNamedAsGraph(name), Self.isThere(name) {
      throw ValidationError("\(name) is a graph; say before it whom to ask about: NAME \(name).")
    }
    guard let path = UsualFiles.graphs.first(where: Self.isThere) else {
      throw Failure(
        "There is no graph to ask here; make one with: newsgraph build ARTICLES…, or name a .db or .graphml file.")
    }
    console.message("Asking \(path).")
    return path
  }

  private static func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
