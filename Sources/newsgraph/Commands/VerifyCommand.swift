import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query
import Store

struct VerifyCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Prove that every node and edge stands on words that are in an article.",
    discussion: """
      Compares every quote with the characters at its place in its article. Exits 0 when all hold, 2 when one does not.

      Examples:
        newsgraph verify Output/news.db
      """)

  @Argument(help: "The store to verify.", completion: .file(extensions: ["db"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @OptionGroup var limit: LimitOptions
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let store = try GraphFile.store(source.source(graph, messages.console))
    let report = try EvidenceCheck { try store.text(of: $0) }.report(on: try store.graph())
    let articles = try store.counts().documents
    let printer = ResultPrinter(console: messages.console, format: results.format)
    let faults = limit.shown(of: report.faults, usual: 20, results.format)
    let details = faults.map {
      ResultValue.row(
        ResultRow([
          "id": .text($0.owner), "document": ResultValue($0.document?.rawValue), "reason": .text($0.reason),
        ]))
    }
    let row = ResultRow([
      "nodes": .number(report.nodes), "edges": .number(report.edges), "quotes": .number(report.quotes),
      "documents": .number(report.documents), "faults": .number(report.faults.count), "details": .list(details),
    ])
    printer.print(row: { row }) { style in
      let counts =
        "\(TextLayout.count(report.nodes, "node")), \(TextLayout.count(report.edges, "edge")), "
        + "\(TextLayout.count(report.quotes, "quote")) in "
        + (report.documents < articles ? "\(TextLayout.number(report.documents)) of " : "")
        + TextLayout.count(articles, "article")
      if report.faults.isEmpty { return style.green("All hold") + ": \(counts).\n" }
      return style.red(TextLayout.count(report.faults.count, "fault")) + " in \(counts):\n"
        + faults.map { "  \($0.owner): \($0.reason)\($0.document.map { " (\($0.rawValue))" } ?? "")\n" }.joined()
    }
    if !report.faults.isEmpty { throw ExitStatus.failed.code }
  }
}
