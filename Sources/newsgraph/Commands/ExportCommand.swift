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
        newsgraph export news.db --format statements -o statements.csv
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
      coders of discourse networks note them: person, organization, concept, agreement, with the words and their place).
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
    var whole = try source.graph()
    let edges = try filter.filter()
    whole.edges = whole.edges.filter { edges.admits($0, evidence: $0.evidence) }
    var selection = GraphSelection()
    selection.minimumCoMentions = minComentions
    selection.top = top
    selection.dropsIsolated = connected
    if let around {
      let printer = ResultPrinter(console: console, format: .text)
      selection.center = try NodeResolver(source: source, printer: printer).node(named: around).id
      selection.hops = distance.hops
    }
    whole = selection.apply(to: whole)
    if format == .statements { return try writeStatements(of: whole, source, console) }
    let title = around.map { "\($0) and who is near" } ?? "newsgraph"
    if format == .agreement { whole = AgreementNetwork().graph(of: whole) }
    try OutputTargets.write(whole, as: format.graphFormat, to: output ?? "-", title: title)
    if let output {
      console.message(
        "Wrote \(TextLayout.count(whole.nodes.count, "node")) and \(TextLayout.count(whole.edges.count, "edge")) to "
          + "\(output).")
    }
  }

  private func writeStatements(of graph: Graph, _ source: any GraphSource, _ console: Console) throws {
    let statements = graph.statements
    let bytes = try StatementCSV { id in
      let card = try source.article(id)
      return (card?.title, card?.outlet, card?.published)
    }.bytes(of: statements)
    guard let output, output != "-" else { return StandardStream.output.write(bytes) }
    if SpecialFile.isThere(output) { return try SpecialFile.write(bytes, to: output) }
    try FolderMaker.makeFolder(of: output)
    let file = try AtomicFile(path: output)
    try file.write(bytes)
    try file.finish()
    console.message("Wrote \(TextLayout.count(statements.count, "statement")) to \(output).")
  }
}
