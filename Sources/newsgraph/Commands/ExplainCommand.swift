import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query
import Store

struct ExplainCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show where a node or an edge comes from: rule, words, place, article, hash.",
    discussion: """
      Examples:
        newsgraph explain person:raila-odinga
        newsgraph explain position.rejects.stated.person:raila-odinga.country:KE
      """)

  @Argument(help: "The id of a node or an edge, or a name.")
  var id: String
  @Argument(help: "The store or GraphML file to ask.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @OptionGroup var limit: LimitOptions
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let console = messages.console
    let printer = ResultPrinter(console: console, format: results.format)
    let source = try source.source(graph, after: id, messages.console)
    let style = TextStyle(isOn: console.hasColor)
    let title: String
    let owner: String
    let evidence: [Evidence]
    if let edge = try source.edge(.init(rawValue: id)) {
      title = try EdgeLines(source: source, quotes: 0).sentence(edge, console, style)
      owner = edge.id.rawValue
      evidence = try source.evidence(of: edge.id)
    } else {
      let node = try NodeResolver(source: source, printer: printer).node(named: id)
      title = NodeLines.heading(node, style) + "\n"
      owner = node.id.rawValue
      evidence = try source.evidence(of: node.id)
    }
    let shown = limit.shown(of: evidence, usual: 20, results.format)
    try printer.print(rows: { try shown.map { try Self.row($0, of: owner, source) } }) { style in
      try title + shown.map { try text($0, source, console, style) }.joined(separator: "\n")
    }
    printer.remark(shown: shown.count, of: evidence.count, "pieces of evidence")
  }

  private static func row(_ evidence: Evidence, of owner: String, _ source: any GraphSource) throws -> ResultRow {
    var row = ResultRow(["id": .text(owner)])
    row.fields += try EvidenceLines(source: source).row(evidence).fields
    row.fields.append(("context", ResultValue(try EvidenceContext(evidence, in: source)?.paragraph)))
    row.fields.append(("sha256", ResultValue(try source.article(evidence.document)?.sha256)))
    return row
  }

  private func text(_ evidence: Evidence, _ source: any GraphSource, _ console: Console, _ style: TextStyle) throws
    -> String
  {
    let article = try source.article(evidence.document)
    var text = ""
    func line(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      text += TextLayout.field("  " + name, value, indent: 14, console.width, style.dim)
    }
    line("words", evidence.quote)
    if let context = try EvidenceContext(evidence, in: source)?.paragraph, context != evidence.quote {
      line("context", context)
    }
    line("rule", "\(evidence.rule), confidence \(ResultValue.decimal(evidence.confidence).cell)")
    line("place", "characters \(evidence.start) to \(evidence.end)")
    line("article", [article?.title, article?.outlet, article?.published].compactMap { $0 }.joined(separator: " · "))
    line("document", evidence.document.rawValue)
    line("sha256", article?.sha256)
    return text
  }
}
