import ArgumentParser
import KnowledgeGraph
import Store

/// A knowledge base of the user's that gives nodes their public ids.
struct KnowledgeOptions: ParsableArguments {
  @Option(
    name: .customLong("kb"), help: "Give nodes the ids of this knowledge base; see newsgraph kb.",
    completion: .file(extensions: ["db"]))
  var path: String?

  func link(_ graph: inout Graph, _ console: Console) throws {
    guard let path else { return }
    let count = graph.link(to: try KnowledgeStore(path: path).entries(named: graph.linkableNames))
    console.message("\(TextLayout.count(count, "node")) of \(TextLayout.number(graph.nodes.count)) are in \(path).")
  }
}
