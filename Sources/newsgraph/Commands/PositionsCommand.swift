import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query

struct PositionsCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "positions", abstract: "Show who holds what about whom, with quotes.",
    discussion: """
      By day. A statement towards several nodes is one line; one whose target could not be read ends in a colon.

      Examples:
        newsgraph positions --by Putin
        newsgraph positions --about "United States" --stance accuses
        newsgraph positions --by Tillerson --about Syria --since 2017-07 --tsv
        newsgraph positions --by "European Union" --sure
      """)

  @Argument(help: "The store or GraphML file to ask.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @Option(help: "Only positions of this actor.")
  var by: String?
  @Option(help: "Only positions towards this node.")
  var about: String?
  @OptionGroup var filter: FilterOptions
  @OptionGroup var limit: LimitOptions
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let printer = ResultPrinter(console: messages.console, format: results.format)
    let whole = try source.source(graph)
    let resolver = NodeResolver(source: whole, printer: printer)
    var query = PositionQuery()
    query.by = try by.map { try resolver.node(named: $0).id }
    query.about = try about.map { try resolver.node(named: $0).id }
    let source = try filter.articles.part(of: whole, printer)
    query.edges = try filter.filter()
    // Claims have many positions each: where some of these are asked for, claims would tell of others.
    if let node = query.about, by == nil, !filter.choosesEdges, results.format == .text {
      try printClaims(about: node, in: source, printer)
    }
    try PositionList(source: source, printer: printer, limit: limit, usual: 30)
      .print(try query.answer(in: source), nothing: "No position fits.")
  }

  /// Before the single positions, what is contested about the node, with its two sides; needs a graph with claims.
  private func printClaims(about node: Graph.Node.ID, in source: any GraphSource, _ printer: ResultPrinter) throws {
    let claims = try ClaimQuery(about: node, isContested: true).claims(in: source)
    let style = TextStyle(isOn: messages.console.hasColor)
    let lines = ClaimLines(source: source)
    let text = try limit.shown(of: claims, usual: 5, .text).map { try lines.text($0, messages.console, style) }.joined()
    if !text.isEmpty { printer.print([]) { _ in text } }
  }
}
