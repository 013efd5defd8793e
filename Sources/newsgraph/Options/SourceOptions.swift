import ArgumentParser
import Foundation
import Query
import Store

/// Which graph a question goes to.
struct SourceOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The store to ask.", completion: .file(extensions: ["db"]))
  var store: String?

  /// Where the main job writes, looked at when no graph is named.
  private static let defaults = ["Output/news.db", "Output/graph.graphml", "news.db", "graph.graphml"]

  /// - Parameter graph: A store or GraphML file named as an argument.
  func source(_ graph: String?) throws -> any GraphSource { try GraphFile.open(path(graph)) }

  /// The file that is asked.
  func path(_ graph: String?) throws -> String {
    guard let path = store ?? graph ?? Self.defaults.first(where: FileManager.default.fileExists) else {
      throw Failure(
        "There is no graph to ask here; make one with: newsgraph build ARTICLES…, or name a .db or .graphml file.")
    }
    if store != nil, graph != nil {
      throw ValidationError("Name one graph: either --store or the file as an argument.")
    }
    return path
  }
}
