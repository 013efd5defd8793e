import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query

struct TimelineCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Show in order of time what somebody held and what was held about them.",
    discussion: """
      A change of mind shows as a new position; nothing is overwritten.

      Examples:
        newsgraph timeline Putin
        newsgraph timeline "Theresa May" --about "European Union" --since 2017
      """)

  @Argument(help: "A name, part of a name, or an id.")
  var name: String
  @Argument(help: "The store or GraphML file to ask.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @Option(help: "Only what is held about this node.")
  var about: String?
  @OptionGroup var filter: FilterOptions
  @Option(help: "Show this many at most; 0 for all.")
  var limit = 50
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let printer = ResultPrinter(console: messages.console, format: results.format)
    let source = try source.source(graph)
    let resolver = NodeResolver(source: source, printer: printer)
    let node = try resolver.node(named: name)
    var query = PositionQuery()
    if let about {
      query.by = node.id
      query.about = try resolver.node(named: about).id
    } else {
      query.around = node.id
    }
    query.edges = try filter.filter()
    query.order = .date
    var list = EdgeList(source: source, printer: printer, limit: limit)
    list.heading = { edge in
      switch (edge.firstDate?.iso8601, edge.lastDate?.iso8601) {
      case (let first?, let last?) where first != last: "\(first) to \(last)"
      case (let first?, _): first
      case (nil, _): "undated"
      }
    }
    try list.print(try query.positions(in: source), nothing: "No position of or about \(node.name) fits.")
  }
}
