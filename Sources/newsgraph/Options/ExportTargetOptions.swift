import ArgumentParser

/// Files to write anew after a store has changed.
struct ExportTargetOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "Write the new graph as GraphML.", completion: .file(extensions: ["graphml"]))
  var output: String?
  @Option(help: "Write the new graph for Graphviz and Gephi.", completion: .file(extensions: ["dot"]))
  var dot: String?

  func targets(besides store: String) -> OutputTargets { OutputTargets(graphML: output, dot: dot, store: store) }
}
