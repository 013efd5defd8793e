import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query
import Store

struct StatsCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count what is in the graph.",
    discussion: """
      Examples:
        newsgraph stats
        newsgraph stats graph.graphml --json
        newsgraph stats news.db --per month --tsv
        newsgraph stats news.db --per year --by Merkel --about "European Union"
      """)

  @Argument(help: "The store or GraphML file to count.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @Option(help: "Count articles and positions, by stance, of each day, month or year.")
  var per: Period?
  @Option(help: "With --per: only positions of this actor.")
  var by: String?
  @Option(help: "With --per: only positions towards this node.")
  var about: String?
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if per == nil, by != nil || about != nil {
      throw ValidationError("--by and --about count positions over time; say --per month, day or year.")
    }
  }

  func perform() async throws {
    let source = try source.source(graph, messages.console)
    if let per { return try printCounts(per, in: source) }
    let nodes = try source.nodes(of: nil)
    let edges = try source.edges(of: nil)
    let sections: [(String, [(String, Int)])] = [
      ("nodes", Self.counts(nodes.map(\.kind.rawValue))),
      ("edges", Self.counts(edges.map(\.kind.rawValue))),
      ("events", Self.counts(nodes.filter { $0.kind == .event }.map { $0.type ?? "other" })),
      ("stances", Self.counts(edges.compactMap { $0.stance?.rawValue })),
      ("layers", Self.counts(edges.map(\.layer.rawValue))),
    ]
    let open = try source.openPositions(of: nil).count
    let documents = try (source as? GraphStore)?.counts().documents
    var row = ResultRow([:])
    if let documents { row.fields.append(("articles", .number(documents))) }
    for (name, counts) in sections {
      var part = ResultRow(["total": .number(counts.reduce(0) { $0 + $1.1 })])
      part.fields += counts.map { ($0.0, .number($0.1)) }
      row.fields.append((name, .row(part)))
    }
    row.fields.append(("openPositions", .number(open)))
    let printer = ResultPrinter(console: messages.console, format: results.format)
    printer.print(row: { row }) { style in
      var text =
        documents.map { style.bold("\(TextLayout.pad("articles", to: 10)) \(TextLayout.number($0))") + "\n" } ?? ""
      for (name, counts) in sections where !counts.isEmpty {
        let total = counts.reduce(0) { $0 + $1.1 }
        let parts = counts.map { "\($0.0) \(TextLayout.number($0.1))" }.joined(separator: ", ")
        let head = "\(TextLayout.pad(name, to: 10)) \(TextLayout.number(total))"
        text += TextLayout.field(head, parts, indent: 22, messages.console.width, style.bold)
      }
      if open > 0 {
        let head = "\(TextLayout.pad("left open", to: 10)) \(TextLayout.number(open))"
        text += style.bold(TextLayout.pad(head, to: 20)) + "  positions without a target that could be read\n"
      }
      return text
    }
  }

  private func printCounts(_ period: Period, in source: any GraphSource) throws {
    let printer = ResultPrinter(console: messages.console, format: results.format)
    let resolver = NodeResolver(source: source, printer: printer)
    var query = PositionQuery()
    query.by = try by.map { try resolver.node(named: $0).id }
    query.about = try about.map { try resolver.node(named: $0).id }
    let counts = try PeriodCounts(of: query, by: period, in: source)
    printer.print(rows: { counts.rows }) { counts.text(messages.console, $0) }
  }

  /// The most frequent first.
  private static func counts(_ values: [String]) -> [(String, Int)] {
    values.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}
