import ArgumentParser

/// Files to write anew after a store has changed.
struct ExportTargetOptions: ParsableArguments {
  @Option(
    name: .shortAndLong, help: "Write the new graph as GraphML, or as the name ends: .gexf, .dot, .svg, .json, .jsonl.",
    completion: .file(extensions: ["graphml", "gexf", "dot", "svg", "json", "jsonl"]))
  var output: String?
  @Option(help: "Write the new graph for Graphviz and Gephi.", completion: .file(extensions: ["dot"]))
  var dot: String?

  func validate() throws {
    try OutputTargets.validate(output)
    try OutputTargets.validate(dot: dot)
  }

  func targets(besides store: String) -> OutputTargets { OutputTargets(graph: output, dot: dot, store: store) }
}
