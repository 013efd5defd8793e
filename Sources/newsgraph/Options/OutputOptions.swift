import ArgumentParser

/// Where a graph is written.
struct OutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "Write the graph as GraphML.", completion: .file(extensions: ["graphml"]))
  var output: String?
  @Option(help: "Write a picture of the graph for Graphviz and Gephi.", completion: .file(extensions: ["dot"]))
  var dot: String?
  @Option(help: "Keep articles and graph in a store, to ask and to add to.", completion: .file(extensions: ["db"]))
  var store: String?

  /// The files to write; those of the main job when none is named.
  var targets: OutputTargets {
    if output == nil, dot == nil, store == nil {
      return OutputTargets(graphML: "Output/graph.graphml", dot: "Output/graph.dot", store: "Output/news.db")
    }
    return OutputTargets(graphML: output, dot: dot, store: store)
  }
}
