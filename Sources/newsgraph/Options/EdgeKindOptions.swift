import ArgumentParser
import KnowledgeGraph

/// Which kinds of edges a question is about; questions about positions have one kind alone.
struct EdgeKindOptions: ParsableArguments {
  @Option(help: "Only edges of this kind: position, comention, participant, place, role or part. Repeatable.")
  var kind: [String] = []

  func validate() throws { _ = try kinds }

  var kinds: Set<Graph.Edge.Kind> {
    get throws {
      // Times are values of events now; graphs of earlier versions had edges to them.
      try OptionValues.parse(kind, option: "--kind", Graph.Edge.Kind.allCases, untold: [.time])
    }
  }
}
