import ArgumentParser

/// Where a graph is written.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong, help: "Write the graph as GraphML, or as the name ends: .gexf, .dot, .json, .jsonl.",
    completion: .file(extensions: ["graphml", "gexf", "dot", "json", "jsonl"]))
  var output: String?
  @Option(help: "Write a picture of the graph for Graphviz and Gephi.", completion: .file(extensions: ["dot"]))
  var dot: String?
  @Option(
    name: .shortAndLong, help: "Keep articles and graph in a store, to ask and to add to.",
    completion: .file(extensions: ["db"]))
  var store: String?

  func validate() throws { try OutputTargets.validate(output) }

  /// The files to write; those of the main job when none is named.
  var targets: OutputTargets {
    if output == nil, dot == nil, store == nil {
      return OutputTargets(graph: UsualFiles.graph, dot: UsualFiles.dot, store: UsualFiles.store)
    }
    return OutputTargets(graph: output, dot: dot, store: store)
  }
}
