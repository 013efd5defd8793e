import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query
import Store

struct PositionsCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "positions", abstract: "Show who holds what about whom, with quotes.",
    discussion: """
      By day. A statement towards several nodes is one line; one whose target could not be read ends in a colon.
      With --json, --jsonl and --tsv a row is an edge of the graph, with all of its evidence.

      Examples:
        newsgraph positions --by Putin
        newsgraph positions --about "United States" --stance accuses
        newsgraph positions --by Tillerson --about Syria --since 2017-07 --tsv
        newsgraph positions --by "European Union" --sure
        newsgraph positions --saying "vaccin mandate"
        newsgraph positions --without-speaker --since 2017
      """)

  @Argument(help: "The store or GraphML file to ask.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @Option(help: "Only positions of this actor.")
  var by: String?
  @Option(help: "Only positions towards this node.")
  var about: String?
  @Option(
    help: """
      Only positions whose words hold all of these, in any order, whatever their case and accents; a word may be cut \
      short, such as "vaccin".
      """)
  var saying: String?
  @Flag(help: "Only positions whose speaker could not be read, with the words for one where there are any.")
  var withoutSpeaker = false
  @OptionGroup var filter: FilterOptions
  @OptionGroup var limit: LimitOptions
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if withoutSpeaker, by != nil || about != nil || filter.sure {
      throw ValidationError("--by, --about and --sure ask of known speakers; leave them out with --without-speaker.")
    }
    if saying != nil, words == nil { throw ValidationError("--saying takes a word or more.") }
  }

  private var words: SoughtWords? { saying.flatMap(SoughtWords.init) }

  func perform() async throws {
    let printer = ResultPrinter(console: messages.console, format: results.format)
    let whole = try source.source(graph, remedy: "--by", messages.console)
    if withoutSpeaker { return try printWithoutSpeaker(in: GraphFile.store(whole), printer) }
    let resolver = NodeResolver(source: whole, printer: printer)
    var query = PositionQuery()
    query.by = try by.map { try resolver.node(named: $0).id }
    query.about = try about.map { try resolver.node(named: $0).id }
    let source = try filter.articles.part(of: whole, printer)
    query.saying = words
    query.edges = try filter.filter()
    // Claims have many positions each: where some of these are asked for, claims would tell of others.
    if let node = query.about, by == nil, saying == nil, !filter.choosesEdges, results.format == .text {
      try printClaims(about: node, in: source, printer)
    }
    try PositionList(source: source, printer: printer, limit: limit, usual: 30)
      .print(try query.answer(in: source), nothing: "No position fits.")
  }

  private func printWithoutSpeaker(in store: GraphStore, _ printer: ResultPrinter) throws {
    let articles = ArticleSelection(filter: try filter.articles.filter(), printer: printer)
    let found = SpeakerlessPosition.all(
      in: try articles.fitting(store.records()), try filter.filter(), saying: words)
    guard !found.isEmpty else { throw printer.nothing("No position without a speaker fits.") }
    let shown = limit.shown(of: found, usual: 30, printer.format)
    let lines = EdgeLines(source: store)
    try printer.print(rows: { try shown.map(lines.row) }) { style in
      try shown.map { try lines.sentence($0, printer.console, style) }.joined()
    }
    printer.remark(shown: shown.count, of: found.count, "positions")
  }

  /// Before the single positions, what is contested about the node, with its two sides; needs a graph with claims.
  private func printClaims(about node: Graph.Node.ID, in source: any GraphSource, _ printer: ResultPrinter) throws {
    let claims = try ClaimQuery(about: node, isContested: true).claims(in: source)
    guard !claims.isEmpty else { return }
    let lines = ClaimLines(source: source)
    try printer.print(rows: { [] }) { style in
      try limit.shown(of: claims, usual: 5, .text).map { try lines.text($0, messages.console, style) }.joined()
    }
  }
}
