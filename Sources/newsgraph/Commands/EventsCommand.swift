import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query

struct EventsCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "List what happened: when, where, and who took part.",
    discussion: """
      --from and --to go by the day of the event, --since and --until by the day of the articles that tell of it.

      Examples:
        newsgraph events
        newsgraph events --type summit --from 2017 --to 2018
        newsgraph events --type PROTEST --in Lebanon
        newsgraph events --with Jordan --with Israel --json
      """)

  @Argument(help: "The store or GraphML file to ask.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @Option(help: "Only events of this type, such as summit or ceasefire. Repeatable.")
  var type: [String] = []
  @Option(help: "Only events that this node takes part in. Repeatable: all of them take part.")
  var with: [String] = []
  @Option(name: .customLong("in"), help: "Only events in this place or country.")
  var place: String?
  @OptionGroup var days: EventDayOptions
  @OptionGroup var articles: ArticleOptions
  @OptionGroup var limit: LimitOptions
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let printer = ResultPrinter(console: messages.console, format: results.format)
    let whole = try source.source(graph, remedy: "--with", messages.console)
    let resolver = NodeResolver(source: whole, printer: printer)
    let source = try articles.part(of: whole, printer)
    var query = EventQuery()
    query.types = try OpenNames.eventTypes.values(
      type, option: "--type", also: source.nodes(of: .event).compactMap(\.type))
    query.participants = try with.map { try resolver.node(named: $0).id }
    query.place = try place.map { try resolver.node(named: $0).id }
    query.days = try days.days()
    query.told = try articles.filter().days
    let all = try query.events(in: source)
    guard !all.isEmpty else { throw printer.nothing("No event fits.") }
    try HappeningLines(source: source, printer: printer).print(all, limit: limit, usual: 30)
  }
}
