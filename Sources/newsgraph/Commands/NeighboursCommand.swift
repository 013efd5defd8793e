import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query

struct NeighboursCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "neighbours", abstract: "Show who is next to whom, and the words that say so.",
    discussion: """
      Names match without case, accents or full form. A name that fits several nodes lists them and exits 1.

      Examples:
        newsgraph neighbours Putin
        newsgraph neighbours putin graph.graphml --kind position
        newsgraph neighbours "United States" --stance denies --stance rejects --jsonl
        newsgraph neighbours Merkel --hops 2 --type event --limit 50
      """, aliases: ["neighbors"])

  @Argument(help: "A name, part of a name, or an id such as person:vladimir-putin.")
  var name: String
  @Argument(help: "The store or GraphML file to ask.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @OptionGroup var distance: HopsOptions
  @Option(
    help: "Only neighbours of this kind: person, country, organization, place, group, event or claim. Repeatable.")
  var type: [String] = []
  @OptionGroup var kinds: EdgeKindOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var limit: LimitOptions
  @Option(help: "Show this many edges to each neighbour at most, and for each one quote; 0 for all.")
  var edges = 3
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    try LimitOptions.check(edges, atLeast: 0, option: "--edges")
  }

  func perform() async throws {
    let console = messages.console
    let printer = ResultPrinter(console: console, format: results.format)
    let whole = try source.source(graph, after: name, messages.console)
    let named = try NodeResolver(source: whole, printer: printer).node(named: name)
    let source = try filter.articles.part(of: whole, printer)
    let start = try source.node(named.id) ?? named
    var query = NeighbourQuery()
    query.hops = distance.hops
    query.edges = try filter.filter(kinds: kinds)
    let kinds = try OpenNames.nodeKinds.values(type, option: "--type", also: whole.nodes(of: nil).map(\.kind.rawValue))
    query.types = Set(kinds.map { EntityType(rawValue: $0) })
    let all = try query.neighbours(of: start, in: source)
    guard !all.isEmpty else {
      let isFree =
        !filter.choosesEdges && self.kinds.kind.isEmpty && type.isEmpty && filter.articles.since == nil
        && filter.articles.until == nil && filter.articles.outlet.isEmpty
      throw printer.nothing(
        "\(start.name) has no neighbours" + (isFree ? "." : " that fit; ask with fewer conditions."))
    }
    let shown = limit.shown(of: all, usual: 20, results.format)
    let lines = EdgeLines(source: source)
    try printer.print(rows: { try shown.flatMap { try rows($0, lines) } }) { try text(start, shown, lines, $0) }
    printer.remark(shown: shown.count, of: all.count, "neighbours")
  }

  private func rows(_ neighbour: Neighbour, _ lines: EdgeLines) throws -> [ResultRow] {
    try neighbour.links.map { link in
      ResultRow([
        "neighbour": .text(neighbour.node.id.rawValue), "name": .text(neighbour.node.name),
        "kind": .text(neighbour.node.kind.rawValue), "hops": .number(neighbour.hops), "from": .text(link.from.rawValue),
        "direction": .text(link.edge.kind == .coMention ? "both" : link.isOutgoing ? "out" : "in"),
        "edge": .row(try lines.row(link.edge)),
      ])
    }
  }

  private func text(
    _ start: Graph.Node, _ neighbours: [Neighbour], _ lines: EdgeLines, _ style: TextStyle
  ) throws -> String {
    var text = NodeLines.heading(start, style) + style.dim(" · \(start.id.rawValue)") + "\n"
    for neighbour in neighbours {
      text += "\n" + NodeLines.heading(neighbour.node, style)
      if neighbour.hops > 1 { text += style.dim(" · \(neighbour.hops) hops") }
      text += "\n"
      let shown = edges == 0 ? neighbour.links[...] : neighbour.links.prefix(edges)
      for link in shown {
        let arrow = link.edge.kind == .coMention ? "–" : link.isOutgoing ? "→" : "←"
        let through = neighbour.hops > 1 ? " [\(try lines.name(link.from))]" : ""
        text +=
          "  \(arrow) \(lines.coloredVerb(link.edge, style))\(style.dim(try lines.remarks(link.edge) + through))\n"
        text += try lines.quoteLines(link.edge, indent: 4, messages.console, style)
      }
      if neighbour.links.count > shown.count {
        let rest = TextLayout.count(neighbour.links.count - shown.count, "more edge", "more edges")
        text += style.dim("  and \(rest)") + "\n"
      }
    }
    return text
  }
}
