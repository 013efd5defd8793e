import ArgumentParser
import Export
import Foundation
import KnowledgeGraph
import NewsModel
import Query
import Store

struct ExportCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a graph, or a part of it, in another format.",
    discussion: """
      The format follows the name of the file; --format says it where the name does not.

      Examples:
        newsgraph export -o graph.graphml
        newsgraph export news.db -o quotes.dot --layer quoted --layer mixed
        newsgraph export news.db -o graph.gexf
        newsgraph export news.db --format edges > edges.csv
        newsgraph export news.db --format statements --since 2020-09 -o said.csv
        newsgraph export news.db --format events --outlet Reuters -o events.csv
        newsgraph export news.db --format documents -o articles.jsonl
        newsgraph export news.db --format agreement --per month -o network.graphml
        newsgraph export --around Putin -o putin.svg
        newsgraph export news.db --top 40 --connected --format dot | fdp -Tpng > chief.png
      """)

  @Argument(help: "The store or GraphML file to read.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @Option(name: .shortAndLong, help: "The file to write; standard output when not given.", completion: .file())
  var output: String?
  @Option(
    help: """
      graphml, gephi (GraphML with edge types as Gephi reads them), dot, svg (a picture, drawn by Graphviz), gexf, json \
      (node-link), jsonl (all evidence), \
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
  @Flag(help: "With --format statements: also those whose target could not be read, with an empty concept to fill in.")
  var open = false
  @Option(help: "Write a file for each day, month or year, named with it, of what its articles say.")
  var per: Period?
  @OptionGroup var kinds: EdgeKindOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if around == nil, distance.hops > 1 { throw ValidationError("--hops says how far --around reaches; name a node.") }
    if format == .documents, choosesNodes || choosesEdges {
      throw ValidationError("A table of articles takes --since, --until, --outlet and --per alone.")
    }
    if format == .events, choosesEdges {
      throw ValidationError(
        "--kind, \(FilterOptions.edgeOptions) choose positions; leave them out with --format events.")
    }
    if inferred, format != .agreement { throw ValidationError("--inferred is for --format agreement.") }
    if open, format != .statements { throw ValidationError("--open is for --format statements.") }
    try LimitOptions.check(top, atLeast: 1, option: "--top")
    try LimitOptions.check(minComentions, atLeast: 0, option: "--min-comentions")
  }

  private var choosesEdges: Bool { filter.choosesEdges || !kinds.kind.isEmpty }
  private var choosesNodes: Bool { around != nil || top != nil || minComentions > 1 || connected }

  func perform() async throws {
    let path = try source.path(graph, remedy: "--around", messages.console)
    if per == nil { try OutputCheck(inputs: [path]).check(files: [output]) }
    let source = try GraphFile.open(path)
    let named = output.map(\.fileEnding)
    guard let format = format ?? (output == nil ? .graphml : named.flatMap(ExportFormat.init(fileExtension:))) else {
      throw ValidationError(
        "Say with --format what \(output ?? "") is to hold: a graph (graphml, gephi, gexf, dot, svg, json, jsonl) or a table "
          + "(nodes, edges, statements, events, documents).")
    }
    let articles = ArticleSelection(filter: try filter.articles.filter(), printer: printer)
    if let per { return try writePeriods(format, source, articles, per: per) }
    if format == .documents {
      return try writeDocuments(articles.fitting(GraphFile.store(source).records()), to: output)
    }
    let selection = try selection(in: source)
    let everything = try source.graph()
    let part = try articles.filter.isEmpty ? everything : articles.source(source).graph()
    try writePart(selected(selection, from: part), as: format, of: everything, source, to: output)
  }

  /// A file for each day, month or year.
  private func writePeriods(
    _ format: ExportFormat, _ source: any GraphSource, _ articles: ArticleSelection, per period: Period
  ) throws {
    guard let output, output != "-" else {
      throw ValidationError("--per writes a file for each \(period); name them with -o, such as -o network.graphml.")
    }
    let store = try GraphFile.store(source)
    let records = try store.records()
    let fitting = try articles.fitting(records)
    let parts = format == .documents ? nil : try ArticleParts(of: store, records, messages.console)
    let everything = try parts == nil ? Graph() : source.graph()
    let selection = try selection(in: source)
    for part in periods(period, of: fitting) {
      var filter = articles.filter
      filter.period = part
      let file = Self.path(output, of: part)
      try OutputCheck(inputs: [store.path]).check(files: [file])
      if let parts {
        try writePart(
          selected(selection, from: parts.source(filter).graph()), as: format, of: everything, source, to: file)
      } else {
        try writeDocuments(fitting.filter { filter.admits($0.document) }, to: file)
      }
    }
  }

  private var printer: ResultPrinter { ResultPrinter(console: messages.console, format: .text) }

  /// "network.graphml" for May 2019 is "network-2019-05.graphml".
  private static func path(_ path: String, of period: PartialDate) -> String {
    let (stem, ending) = ((path as NSString).deletingPathExtension, (path as NSString).pathExtension)
    return "\(stem)-\(period.iso8601)" + (ending.isEmpty ? "" : ".\(ending)")
  }

  /// The days, months or years of which there are articles.
  private func periods(_ period: Period, of records: [DocumentRecord]) -> [PartialDate] {
    let found = records.map { $0.document.publicationDate.flatMap(period.containing) }
    let open = found.count { $0 == nil }
    if open > 0 {
      messages.console.message("\(TextLayout.count(open, "article")) of no known \(period) left out by --per.")
    }
    return Set(found.compactMap(\.self)).sorted()
  }

  private func writeDocuments(_ records: [DocumentRecord], to output: String?) throws {
    try TableExport.writeDocuments(records.map(\.document), to: BytesOutput(path: output), messages.console)
  }

  /// - Parameter everything: The graph of all articles: who holds which office and where a place lies is known from these.
  private func writePart(
    _ part: Graph, as format: ExportFormat, of everything: Graph, _ source: any GraphSource, to output: String?
  ) throws {
    let console = messages.console
    let tables = TableExport(source: source, output: BytesOutput(path: output), console: console)
    switch format {
    case .statements:
      let statements = part.statements(officesFrom: everything, withOpen: open)
      return try tables.writeStatements(filter.sure ? statements.filter { !$0.evidence.hasInferredTarget } : statements)
    case .agreement:
      let statements = part.statements(officesFrom: everything)
      let counted = inferred ? statements : statements.filter { !$0.evidence.hasInferredTarget }
      return try tables.writeAgreement(of: counted, in: part)
    case .events: return try tables.writeEvents(part.eventDyads(placesFrom: everything))
    default: break
    }
    let title = around.map { "\($0) and who is near" } ?? "newsgraph"
    if format == .svg, part.nodes.count > Picture.mostReadable {
      console.message(
        "\(TextLayout.count(part.nodes.count, "node")) are hard to read; --top 40 --connected draws the chief ones.")
    }
    try OutputTargets.write(part, as: format, to: output ?? "-", title: title)
    if let output {
      console.message(
        "Wrote \(TextLayout.count(part.nodes.count, "node")) and \(TextLayout.count(part.edges.count, "edge")) to "
          + "\(output).")
    }
  }

  /// The nodes that were asked for, and around whom.
  private func selection(in source: any GraphSource) throws -> GraphSelection {
    var selection = GraphSelection()
    selection.minimumCoMentions = minComentions
    selection.top = top
    selection.dropsIsolated = connected
    if let around {
      selection.center = try NodeResolver(source: source, printer: printer).node(named: around).id
      selection.hops = distance.hops
    }
    return selection
  }

  private func selected(_ selection: GraphSelection, from graph: Graph) throws -> Graph {
    var graph = graph
    let edges = try filter.filter(kinds: kinds)
    graph.edges = graph.edges.filter { edges.admits($0, evidence: $0.evidence) }
    graph.openPositions = graph.openPositions.filter(edges.admits)
    return selection.apply(to: graph)
  }
}
