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
        newsgraph events --type summit --since 2017 --until 2018
        newsgraph events --with Jordan --json
      """)

  @Argument(help: "The store or GraphML file to ask.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @Option(help: "Only events of this type, such as summit or ceasefire. Repeatable.")
  var type: [String] = []
  @Option(help: "Only events that this node takes part in.")
  var with: String?
  @Option(help: "Only events on or after this date.")
  var since: String?
  @Option(help: "Only events on or before this date.")
  var until: String?
  @Option(help: "Show this many at most; 0 for all.")
  var limit = 30
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let console = messages.console
    let printer = ResultPrinter(console: console, format: results.format)
    let source = try source.source(graph)
    var query = EventQuery()
    query.types = Set(type.flatMap { $0.split(separator: ",").map { $0.lowercased() } })
    query.participant = try with.map { try NodeResolver(source: source, printer: printer).node(named: $0).id }
    query.since = try FilterOptions.date(since, option: "--since")
    query.until = try FilterOptions.date(until, option: "--until")
    let all = try query.events(in: source)
    guard !all.isEmpty else {
      console.problem("No event fits.")
      throw ExitStatus.nothingFound.code
    }
    let shown = limit == 0 ? all : Array(all.prefix(limit))
    let lines = EdgeLines(source: source)
    if results.format == .text {
      let style = TextStyle(isOn: console.hasColor)
      let text = try shown.map { try self.text($0, lines, console, style) }.joined()
      printer.print([]) { _ in text }
    } else {
      printer.print(try shown.map { try row($0, source) }) { _ in "" }
    }
    if shown.count < all.count { console.message("\(shown.count) of \(all.count) events; the others with --limit 0.") }
  }

  private func row(_ happening: Happening, _ source: any GraphSource) throws -> ResultRow {
    var row = NodeLines.row(happening.node)
    row.fields.append(
      (
        "participants",
        .list(
          happening.participants.map {
            .row(ResultRow(["id": .text($0.node.id.rawValue), "name": .text($0.node.name), "role": .text($0.role)]))
          })
      ))
    row.fields.append(("places", .list(happening.places.map { .text($0.id.rawValue) })))
    let evidence = try source.evidence(of: happening.node.id)
    row.fields.append(("evidence", .list(try evidence.map { .row(try EvidenceLines(source: source).row($0)) })))
    return row
  }

  private func text(_ happening: Happening, _ lines: EdgeLines, _ console: Console, _ style: TextStyle) throws
    -> String
  {
    var text = NodeLines.heading(happening.node, style) + "\n"
    if !happening.places.isEmpty { text += "  in \(happening.places.map(\.name).joined(separator: ", "))\n" }
    let byRole = Dictionary(grouping: happening.participants, by: \.role)
    for (role, participants) in byRole.sorted(by: { $0.key < $1.key }) {
      text += "  \(role): \(participants.map(\.node.name).joined(separator: ", "))\n"
    }
    let evidence = try lines.source.evidence(of: happening.node.id)
    if let first = evidence.first {
      text += try EvidenceLines(source: lines.source).lines(first, indent: 4, console, style)
    }
    return text
  }
}
