import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query

struct DiffCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show what changed between two graphs: actors, links and positions.",
    discussion: """
      Exits 0 when the graphs are the same and 1 when they differ, as diff does.

      Examples:
        newsgraph diff monday.db tuesday.db
        newsgraph diff old.graphml new.graphml --jsonl
      """)

  @Argument(help: "The earlier graph.", completion: .file(extensions: ["db", "graphml"]))
  var before: String
  @Argument(help: "The later graph.", completion: .file(extensions: ["db", "graphml"]))
  var after: String
  @OptionGroup var limit: LimitOptions
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let old = MemoryGraph(try GraphFile.read(before))
    let new = MemoryGraph(try GraphFile.read(after))
    let difference = GraphDifference(from: old.graph(), to: new.graph())
    ResultPrinter(console: messages.console, format: results.format)
      .print(rows: { rows(difference) }) { text(difference, old, new, $0) }
    if !difference.isEmpty { throw ExitStatus.nothingFound.code }
  }

  private func rows(_ difference: GraphDifference) -> [ResultRow] {
    func row(_ change: String, _ what: String, _ id: String, _ text: String) -> ResultRow {
      ResultRow(["change": .text(change), "what": .text(what), "id": .text(id), "text": .text(text)])
    }
    func edge(_ change: String, _ edge: Graph.Edge) -> ResultRow {
      row(change, edge.kind.rawValue, edge.id.rawValue, "\(edge.source.rawValue) \(edge.label) \(edge.target.rawValue)")
    }
    return difference.addedNodes.map { row("added", $0.kind.rawValue, $0.id.rawValue, $0.name) }
      + difference.removedNodes.map { row("removed", $0.kind.rawValue, $0.id.rawValue, $0.name) }
      + difference.addedEdges.map { edge("added", $0) } + difference.removedEdges.map { edge("removed", $0) }
      + difference.shifts.map {
        row(
          "shifted", "position", "\($0.source.rawValue) \($0.target.rawValue)",
          "\($0.before.joined(separator: ", ")) → \($0.after.joined(separator: ", "))")
      }
  }

  private func text(
    _ difference: GraphDifference, _ old: MemoryGraph, _ new: MemoryGraph, _ style: TextStyle
  ) -> String {
    if difference.isEmpty { return "No node and no edge came or went.\n" }
    var text = ""
    func section(_ title: String, _ lines: [String]) {
      guard !lines.isEmpty else { return }
      text += style.bold("\(title): \(TextLayout.number(lines.count))") + "\n"
      let shown = limit.shown(of: lines, usual: 20, .text)
      text += shown.map { "  \($0)\n" }.joined()
      if shown.count < lines.count { text += style.dim("  and \(lines.count - shown.count) more\n") }
    }
    func sentence(_ edge: Graph.Edge, _ graph: MemoryGraph) -> String {
      let name = { (id: Graph.Node.ID) in graph.node(id)?.name ?? id.rawValue }
      return "\(name(edge.source)) – \(EdgeLines(source: graph).verb(edge)) – \(name(edge.target))"
    }
    // What reads the same before and after is of nodes that are others now: their ids tell.
    let both = Set(difference.addedEdges.map { sentence($0, new) })
      .intersection(difference.removedEdges.map { sentence($0, old) })
    func line(_ edge: Graph.Edge, _ graph: MemoryGraph) -> String {
      let line = sentence(edge, graph)
      return both.contains(line) ? "\(line) (\(edge.source.rawValue), \(edge.target.rawValue))" : line
    }
    section("Came", difference.addedNodes.map { "\($0.name) (\($0.kind.rawValue))" })
    section("Went", difference.removedNodes.map { "\($0.name) (\($0.kind.rawValue))" })
    section(
      "Changed position",
      difference.shifts.map { shift in
        "\(new.node(shift.source)?.name ?? shift.source.rawValue) on "
          + "\(new.node(shift.target)?.name ?? shift.target.rawValue): "
          + "\(shift.before.joined(separator: ", ")) → \(shift.after.joined(separator: ", "))"
      })
    for kind in Graph.Edge.Kind.allCases {
      section(
        "New \(kind.rawValue) edges", difference.addedEdges.filter { $0.kind == kind }.map { line($0, new) })
      section(
        "Gone \(kind.rawValue) edges", difference.removedEdges.filter { $0.kind == kind }.map { line($0, old) })
    }
    return text
  }
}
