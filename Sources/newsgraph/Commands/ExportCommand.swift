import ArgumentParser
import Export
import Foundation
import KnowledgeGraph
import NewsModel
import Query
import Store

struct ExportCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a graph, or a part of it, in another format.",
    discussion: """
      The format follows the name of the file; --format says it where the name does not.

      Examples:
        newsgraph export -o graph.graphml
        newsgraph export news.db -o quotes.dot --layer quoted --layer mixed
        newsgraph export news.db -o graph.gexf
        newsgraph export news.db --format edges > edges.csv
        newsgraph export news.db --format statements --since 2020-09 --until 2020-10 -o statements.csv
        newsgraph export news.db --format events --outlet Reuters -o events.csv
        newsgraph export news.db --format documents -o articles.jsonl
        newsgraph export --around Putin --hops 2 --format dot | neato -Tsvg > putin.svg
      """)

  @Argument(help: "The store or GraphML file to read.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @Option(name: .shortAndLong, help: "The file to write; standard output when not given.", completion: .file())
  var output: String?
  @Option(
    help: """
      graphml, gephi (GraphML with edge types as Gephi reads them), dot, gexf, json (node-link), jsonl (all evidence), \
      nodes or edges (CSV tables), agreement (GraphML of who agrees and disagrees with whom), statements (CSV as \
      coders of discourse networks note them: person, organization, concept, agreement, with the words and their place), \
      events (CSV: who did what to whom, when, where), documents (CSV or JSON Lines: the articles with their texts). The \
      columns are in Documentation/Exports.md.
      """)
  var format: ExportFormat?
  @Option(help: "Only this node and its neighbours.")
  var around: String?
  @OptionGroup var distance: HopsOptions
  @Option(help: "Only the nodes with the most positions and mentions, so many of them.")
  var top: Int?
  @Option(help: "Leave out co-mentions in fewer sentences than this.")
  var minComentions = 1
  @Flag(help: "Leave out nodes without an edge.")
  var connected = false
  @Flag(help: "With --format agreement: count positions whose target is only inferred, too.")
  var inferred = false
  @OptionGroup var filter: FilterOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    try LimitOptions.check(top, atLeast: 1, option: "--top")
    try LimitOptions.check(minComentions, atLeast: 0, option: "--min-comentions")
  }

  func perform() async throws {
    let console = messages.console
    let path = try source.path(graph)
    try OutputCheck(inputs: [path]).check(files: [output])
    let source = try GraphFile.open(path)
    let named = output.map { ($0 as NSString).pathExtension }
    guard let format = format ?? (output == nil ? .graphml : named.flatMap(ExportFormat.init(fileExtension:))) else {
      throw ValidationError("Say the format with --format, such as --format graphml or --format edges.")
    }
    let tables = TableExport(source: source, output: BytesOutput(path: output), console: console)
    let articles = ArticleSelection(
      filter: try filter.articles(), printer: ResultPrinter(console: console, format: .text))
    if format == .documents {
      guard let store = source as? GraphStore else {
        throw Failure("A GraphML file does not hold the articles; name the store that was built with it.")
      }
      return try tables.writeDocuments(articles.records(of: store).fitting.map(\.document))
    }
    // Who holds which office and where a place lies is known from all articles.
    let everything = try source.graph()
    let part = try selected(from: articles.filter.isEmpty ? everything : articles.source(source).graph(), source)
    switch format {
    case .statements:
      let statements = part.statements(officesFrom: everything)
      return try tables.writeStatements(filter.sure ? statements.filter { !$0.evidence.hasInferredTarget } : statements)
    case .agreement:
      let statements = part.statements(officesFrom: everything)
      let counted = inferred ? statements : statements.filter { !$0.evidence.hasInferredTarget }
      return try tables.writeAgreement(of: counted, in: part)
    case .events: return try tables.writeEvents(part.eventDyads(placesFrom: everything))
    default: break
    }
    guard let graphFormat = format.graphFormat else { return }
    let title = around.map { "\($0) and who is near" } ?? "newsgraph"
    try OutputTargets.write(part, as: graphFormat, to: output ?? "-", title: title)
    if let output {
      console.message(
        "Wrote \(TextLayout.count(part.nodes.count, "node")) and \(TextLayout.count(part.edges.count, "edge")) to "
          + "\(output).")
    }
  }

  /// The edges that were asked for, and around whom.
  private func selected(from graph: Graph, _ source: any GraphSource) throws -> Graph {
    var graph = graph
    let edges = try filter.filter()
    graph.edges = graph.edges.filter { edges.admits($0, evidence: $0.evidence) }
    var selection = GraphSelection()
    selection.minimumCoMentions = minComentions
    selection.top = top
    selection.dropsIsolated = connected
    if let around {
      let printer = ResultPrinter(console: messages.console, format: .text)
      selection.center = try NodeResolver(source: source, printer: printer).node(named: around).id
      selection.hops = distance.hops
    }
    return selection.apply(to: graph)
  }
}
