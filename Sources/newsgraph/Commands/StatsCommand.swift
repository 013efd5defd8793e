import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query
import Store

struct StatsCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count what is in the graph.",
    discussion: """
      Examples:
        newsgraph stats
        newsgraph stats graph.graphml --json
      """)

  @Argument(help: "The store or GraphML file to count.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let source = try source.source(graph)
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
    printer.print(row) { style in
      var text =
        documents.map { style.bold("\(TextLayout.pad("articles", to: 10)) \(TextLayout.number($0))") + "\n" } ?? ""
      for (name, counts) in sections where !counts.isEmpty {
        let total = counts.reduce(0) { $0 + $1.1 }
        let parts = counts.map { "\($0.0) \(TextLayout.number($0.1))" }.joined(separator: ", ")
        let head = "\(TextLayout.pad(name, to: 10)) \(TextLayout.number(total))"
        let lines = TextLayout.wrap(parts, width: messages.console.width - 22)
        text +=
          style.bold(TextLayout.pad(head, to: 20)) + "  "
          + lines.joined(separator: "\n" + String(repeating: " ", count: 22)) + "\n"
      }
      if open > 0 {
        let head = "\(TextLayout.pad("left open", to: 10)) \(TextLayout.number(open))"
        text += style.bold(TextLayout.pad(head, to: 20)) + "  positions without a target that could be read\n"
      }
      return text
    }
  }

  /// The most frequent first.
  private static func counts(_ values: [String]) -> [(String, Int)] {
    values.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}
