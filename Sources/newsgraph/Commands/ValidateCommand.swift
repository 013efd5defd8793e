import ArgumentParser
import Export
import Foundation
import KnowledgeGraph
import NewsModel
import Query
import Store

struct ValidateCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Check that a file keeps the rules under which every viewer loads it.",
    discussion: """
      Checks GraphML for what makes Gephi, Cytoscape, igraph, networkx and others refuse a file or lose values, and a \
      store for a sound graph. Exits 0 when the file is sound and 2 when it is not.

      Examples:
        newsgraph validate Output/graph.graphml
        newsgraph validate news.db
      """)

  @Argument(help: "The GraphML file or store to check.", completion: .file(extensions: ["graphml", "db"]))
  var file: String
  @OptionGroup var limit: LimitOptions
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let found: (nodes: Int, edges: Int, faults: [String])
    if try GraphFile.isStore(file) {
      let graph = try GraphFile.read(file)
      found = (graph.nodes.count, graph.edges.count, graph.violations())
    } else {
      let bytes = Array(try GraphFile.bytes(of: file))
      guard !String(decoding: bytes.prefix(4096), as: UTF8.self).contains("<gexf") else {
        throw Failure("\(file): GEXF is not checked; validate takes GraphML files and stores.")
      }
      var check = GraphMLCheck(bytes)
      let report = check.run()
      found = (report.nodes, report.edges, report.faults.map { "line \($0.line): \($0.reason)" })
    }
    let shown = limit.shown(of: found.faults, usual: 20, results.format)
    let row = ResultRow([
      "file": .text(file), "nodes": .number(found.nodes), "edges": .number(found.edges),
      "faults": .number(found.faults.count), "details": .list(shown.map { .text($0) }),
    ])
    ResultPrinter(console: messages.console, format: results.format).print(row: { row }) { style in
      let counts = "\(TextLayout.count(found.nodes, "node")), \(TextLayout.count(found.edges, "edge"))"
      if found.faults.isEmpty { return "\(file) is \(style.green("sound")): \(counts).\n" }
      return "\(file): \(style.red(TextLayout.count(found.faults.count, "fault"))) in \(counts):\n"
        + shown.map { "  \($0)\n" }.joined()
    }
    if !found.faults.isEmpty { throw ExitStatus.failed.code }
  }
}
