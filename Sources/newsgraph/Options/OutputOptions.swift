import ArgumentParser

/// Where a graph is written.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong, help: "Write the graph as GraphML, or as the name ends: .gexf, .dot, .svg, .json, .jsonl.",
    completion: .file(extensions: ["graphml", "gexf", "dot", "svg", "json", "jsonl"]))
  var output: String?
  @Option(
    help: "Write the graph for Graphviz and Gephi, with colours and shapes.", completion: .file(extensions: ["dot"]))
  var dot: String?
  @Option(
    name: .shortAndLong, help: "Keep articles and graph in a store, to ask and to add to.",
    completion: .file(extensions: ["db"]))
  var store: String?

  func validate() throws {
    try OutputTargets.validate(output)
    try OutputTargets.validate(dot: dot)
  }

  /// The files to write; those of the main job when none is named.
  var targets: OutputTargets {
    if output == nil, dot == nil, store == nil {
      return OutputTargets(graph: UsualFiles.graph, dot: UsualFiles.dot, store: UsualFiles.store)
    }
    return OutputTargets(graph: output, dot: dot, store: store)
  }
}
