import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query
import Store

struct ClaimsCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims", abstract: "Show what several actors say of the same thing, and who says otherwise.",
    discussion: """
      The graph must have been built with --claims.

      Examples:
        newsgraph build articles/ --claims --store news.db
        newsgraph claims news.db --contested
        newsgraph claims news.db --about "2016 election"
      """)

  @Argument(help: "The store or GraphML file to ask.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @Option(help: "Only claims about this node, or that this actor speaks to.")
  var about: String?
  @Flag(help: "Only claims that somebody denies.")
  var contested = false
  @OptionGroup var limit: LimitOptions
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let console = messages.console
    let printer = ResultPrinter(console: console, format: results.format)
    let source = try source.source(graph, remedy: "--about", messages.console)
    let node = try about.map { try NodeResolver(source: source, printer: printer).node(named: $0).id }
    let claims = try ClaimQuery(about: node, isContested: contested).claims(in: source)
    guard !claims.isEmpty else {
      throw printer.nothing(try nothing(in: source))
    }
    let shown = limit.shown(of: claims, usual: 30, results.format)
    let lines = ClaimLines(source: source)
    try printer.print(rows: { try shown.map(lines.row) }) { style in
      try shown.map { try lines.text($0, console, style) }.joined()
    }
    printer.remark(shown: shown.count, of: claims.count, "claims")
  }

  private func nothing(in source: any GraphSource) throws -> String {
    guard try source.nodes(of: .claim).isEmpty else { return "No claim fits." }
    return try (source as? GraphStore)?.settings.hasClaims == true
      ? "Nothing in these articles is said by two voices, so there is no claim."
      : "The graph has no claims; make it with: newsgraph build --claims …"
  }
}
