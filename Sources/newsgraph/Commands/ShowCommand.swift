import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query

struct ShowCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the card of one node: names, offices, dates, positions, company, and where it is mentioned.",
    discussion: """
      Why spellings became one node, and which near ones did not, is told by newsgraph merges --name NAME.

      Examples:
        newsgraph show Putin
        newsgraph show country:US graph.graphml --json
      """)

  @Argument(help: "A name, part of a name, or an id.")
  var name: String
  @Argument(help: "The store or GraphML file to ask.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @OptionGroup var limit: LimitOptions
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let console = messages.console
    let printer = ResultPrinter(console: console, format: results.format)
    let source = try source.source(graph, after: name, messages.console)
    let node = try NodeResolver(source: source, printer: printer).node(named: name)
    let evidence = try source.evidence(of: node.id)
    let shown = limit.shown(of: evidence, usual: 5, results.format)
    let edges = try source.edges(touching: node.id)
    let lines = EvidenceLines(source: source)
    let counts = Self.counts(edges)
    let card = try EntityCard(node, edges: edges, evidence: evidence, source: source)
    func row() throws -> ResultRow {
      var row = NodeLines.row(node)
      row.fields.append(("edges", .row(counts)))
      card.add(to: &row)
      row.fields.append(("evidence", .list(try shown.map { .row(try lines.row($0)) })))
      return row
    }
    // A graph file holds one mention of many.
    let unnamed = source is MemoryGraph || node.kind == .event ? 0 : node.mentions - evidence.count
    try printer.print(row: row) { style in
      var text = heading(of: node, card, counts, unnamed: unnamed, style)
      for var item in shown {
        // A sentence says more than the name.
        item.quote = try EvidenceContext(item, in: source)?.sentence ?? item.quote
        text += try lines.lines(item, indent: 2, console, style)
      }
      if shown.count < evidence.count {
        text += style.dim("  \(shown.count) of \(evidence.count) mentions\(unnamed > 0 ? " by name" : "")\n")
      }
      return text
    }
  }

  /// What is known of a node, a line each.
  ///
  /// - Parameter unnamed: Mentions by pronouns and descriptions, which are no evidence.
  private func heading(
    of node: Graph.Node, _ card: EntityCard, _ counts: ResultRow, unnamed: Int, _ style: TextStyle
  ) -> String {
    var text = NodeLines.heading(node, style) + "\n"
    func line(_ title: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      text += TextLayout.field(title, value, indent: 14, messages.console.width, style.dim)
    }
    line("id", node.id.rawValue)
    line(
      "also called",
      node.aliases.filter { name in !card.spellings.contains { $0.name == name } }.joined(separator: ", "))
    line("seen", TextLayout.stretch(node.firstSeen?.iso8601, node.lastSeen?.iso8601))
    let independence = node.sources < node.articles ? ", by outlet, copies of one report counted once" : ""
    line("sources", node.sources > 0 ? "\(node.sources)\(independence)" : nil)
    line("links", node.links.joined(separator: ", "))
    line("edges", counts.fields.map { "\($0.value.cell) \($0.name)" }.joined(separator: ", "))
    for item in card.lines { line(item.title, item.text) }
    if unnamed > 0 {
      line("without name", "\(TextLayout.number(unnamed)), by words such as “he”, “they” or “the company”")
    }
    return text
  }

  private static func counts(_ edges: [Graph.Edge]) -> ResultRow {
    var row = ResultRow([:])
    for kind in Graph.Edge.Kind.allCases {
      let count = edges.count { $0.kind == kind }
      if count > 0 { row.fields.append((kind.rawValue, .number(count))) }
    }
    return row
  }
}
