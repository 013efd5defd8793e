import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query

struct TimelineCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Show in order of time what somebody held and what was held about them.",
    discussion: """
      A change of mind shows as a new position; nothing is overwritten.

      Examples:
        newsgraph timeline Putin
        newsgraph timeline "Theresa May" --about "European Union" --since 2017
        newsgraph timeline Putin --events --from 2016
      """)

  @Argument(help: "A name, part of a name, or an id.")
  var name: String
  @Argument(help: "The store or GraphML file to ask.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @Option(help: "Only what is held about this node.")
  var about: String?
  @Flag(help: "Show what happened with them, not what was said.")
  var events = false
  @OptionGroup var days: EventDayOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var limit: LimitOptions
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if events, about != nil || filter.choosesEdges {
      throw ValidationError("--about, \(FilterOptions.edgeOptions) choose positions; leave them out with --events.")
    }
    if !events, try !days.days().isOpen {
      throw ValidationError("--from and --to choose events, for --events; of positions --since and --until choose.")
    }
  }

  func perform() async throws {
    let printer = ResultPrinter(console: messages.console, format: results.format)
    let whole = try source.source(graph, after: name, messages.console)
    let resolver = NodeResolver(source: whole, printer: printer)
    let node = try resolver.node(named: name)
    let source = try filter.articles.part(of: whole, printer)
    if events { return try printEvents(of: node, in: source, printer) }
    var query = PositionQuery()
    if let about {
      query.by = node.id
      query.about = try resolver.node(named: about).id
    } else {
      query.around = node.id
    }
    query.edges = try filter.filter()
    try PositionList(source: source, printer: printer, limit: limit, usual: 50, showsDays: true)
      .print(try query.answer(in: source), nothing: "No position of or about \(node.name) fits.")
  }

  private func printEvents(of node: Graph.Node, in source: any GraphSource, _ printer: ResultPrinter) throws {
    var query = EventQuery()
    query.participants = node.kind == .place ? [] : [node.id]
    query.place = node.kind == .place ? node.id : nil
    query.days = try days.days()
    query.told = try filter.articles.filter().days
    query.order = .date
    let found = try query.events(in: source)
    guard !found.isEmpty else { throw printer.nothing("No event with \(node.name) fits.") }
    try HappeningLines(source: source, printer: printer).print(found, limit: limit, usual: 50)
  }
}
