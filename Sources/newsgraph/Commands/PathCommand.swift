import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query

struct PathCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Show how two nodes hang together, step by step with quotes.",
    discussion: """
      The steps go from the first to the second; “←” stands where a step goes against its edge.

      Examples:
        newsgraph path Tillerson Jordan
        newsgraph path Merkel "ExxonMobil" --kind position --kind role
      """)

  @Argument(help: "The name or id to start from.")
  var from: String
  @Argument(help: "The name or id to reach.")
  var to: String
  @Argument(help: "The store or GraphML file to ask.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @OptionGroup var kinds: EdgeKindOptions
  @OptionGroup var filter: FilterOptions
  @Option(help: "Look no further than this many steps.")
  var longest = 6
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    try LimitOptions.check(longest, atLeast: 1, option: "--longest")
  }

  func perform() async throws {
    let console = messages.console
    let printer = ResultPrinter(console: console, format: results.format)
    let whole = try source.source(graph, messages.console)
    let resolver = NodeResolver(source: whole, printer: printer)
    let start = try resolver.node(named: from)
    let end = try resolver.node(named: to)
    var query = PathQuery()
    let source = try filter.articles.part(of: whole, printer)
    query.edges = try filter.filter(kinds: kinds)
    query.longest = longest
    guard let steps = try query.path(from: start.id, to: end.id, in: source) else {
      throw printer.nothing("No path of \(longest) steps or fewer joins \(start.name) and \(end.name).")
    }
    let lines = EdgeLines(source: source)
    try printer.print(rows: { try steps.map { try lines.row($0.edge) } }) { style in
      if steps.isEmpty { return "\(start.name) is \(end.name).\n" }
      return try steps.map { try lines.sentence($0.edge, from: $0.from, console, style) }.joined()
    }
  }
}
