import ArgumentParser
import Export
import Foundation
import KnowledgeGraph
import NewsModel
import Query

struct ExportCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a graph, or a part of it, in another format.",
    discussion: """
      The format follows the name of the file; --format says it where the name does not.

      Examples:
        newsgraph export -o graph.graphml
        newsgraph export news.db -o quotes.dot --layer quoted --layer mixed
        newsgraph export --around Putin --hops 2 --format dot | neato -Tsvg > putin.svg
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case graphml, dot }

  @Argument(help: "The store or GraphML file to read.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @Option(name: .shortAndLong, help: "The file to write; standard output when not given.", completion: .file())
  var output: String?
  @Option(help: "graphml or dot.")
  var format: Format?
  @Option(help: "Only this node and its neighbours.")
  var around: String?
  @Option(help: "With --around: how many edges away.")
  var hops = 1
  @Option(help: "Only the nodes with the most positions and mentions, so many of them.")
  var top: Int?
  @Option(help: "Leave out co-mentions in fewer sentences than this.")
  var minComentions = 1
  @Flag(help: "Leave out nodes without an edge.")
  var connected = false
  @OptionGroup var filter: FilterOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let console = messages.console
    let source = try source.source(graph)
    let named = output.map { ($0 as NSString).pathExtension.lowercased() }
    guard let format = format ?? (output == nil ? .graphml : named.flatMap(Format.init)) else {
      throw ValidationError("Say the format with --format graphml or --format dot.")
    }
    var whole = try source.graph()
    whole.edges = try whole.edges.filter(filter.filter().admits)
    var selection = GraphSelection()
    selection.minimumCoMentions = minComentions
    selection.top = top
    selection.dropsIsolated = connected
    if let around {
      let printer = ResultPrinter(console: console, format: .text)
      selection.center = try NodeResolver(source: source, printer: printer).node(named: around).id
      selection.hops = hops
    }
    whole = selection.apply(to: whole)
    let title = around.map { "\($0) and who is near" } ?? "newsgraph"
    switch format {
    case .graphml: try OutputTargets.write(whole, as: GraphMLFormat(), to: output ?? "-", title: title)
    case .dot: try OutputTargets.write(whole, as: DOTFormat(), to: output ?? "-", title: title)
    }
    if let output {
      console.message(
        "Wrote \(TextLayout.count(whole.nodes.count, "node")) and \(TextLayout.count(whole.edges.count, "edge")) to "
          + "\(output).")
    }
  }
}
