import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query

struct EventsCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "List what happened: when, where, and who took part.",
    discussion: """
      Examples:
        newsgraph events
        newsgraph events --type summit --from 2017 --to 2018
        newsgraph events --type PROTEST --in Lebanon
        newsgraph events --with Jordan --json
      """)

  @Argument(help: "The store or GraphML file to ask.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @Option(help: "Only events of this type, such as summit or ceasefire. Repeatable.")
  var type: [String] = []
  @Option(help: "Only events that this node takes part in.")
  var with: String?
  @Option(name: .customLong("in"), help: "Only events in this place or country.")
  var place: String?
  @Option(name: [.customLong("from"), .customLong("since")], help: "Only events on or after this date.")
  var since: String?
  @Option(name: [.customLong("to"), .customLong("until")], help: "Only events on or before this date.")
  var until: String?
  @Option(help: "Show this many at most; 0 for all.")
  var limit = 30
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let console = messages.console
    let printer = ResultPrinter(console: console, format: results.format)
    let source = try source.source(graph)
    let resolver = NodeResolver(source: source, printer: printer)
    var query = EventQuery()
    query.types = Set(type.flatMap { $0.split(separator: ",").map { $0.lowercased() } })
    query.participant = try with.map { try resolver.node(named: $0).id }
    query.place = try place.map { try resolver.node(named: $0).id }
    query.since = try FilterOptions.date(since, option: "--from")
    query.until = try FilterOptions.date(until, option: "--to")
    let all = try query.events(in: source)
    guard !all.isEmpty else {
      console.problem("No event fits.")
      throw ExitStatus.nothingFound.code
    }
    try HappeningLines(source: source, printer: printer).print(all, limit: limit)
  }
}
