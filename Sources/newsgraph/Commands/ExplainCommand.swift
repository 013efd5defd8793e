import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query
import Store

struct ExplainCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show where a node or an edge comes from: rule, words, place, article, hash.",
    discussion: """
      Examples:
        newsgraph explain person:vladimir-putin
        newsgraph explain e12 Output/news.db --json
      """)

  @Argument(help: "The id of a node or an edge, or a name.")
  var id: String
  @Argument(help: "The store or GraphML file to ask.", completion: .file(extensions: ["db", "graphml"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @Option(help: "Show this many pieces of evidence at most; 0 for all.")
  var limit = 20
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let console = messages.console
    let printer = ResultPrinter(console: console, format: results.format)
    let source = try source.source(graph)
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
    let shown = limit == 0 ? evidence : Array(evidence.prefix(limit))
    let rows = try shown.map { item -> ResultRow in
      var row = ResultRow(["id": .text(owner)])
      row.fields += try EvidenceLines(source: source).row(item).fields
      row.fields.append(("sentence", ResultValue(try sentence(of: item, in: source)?.text)))
      row.fields.append(("sha256", ResultValue(try source.article(item.document)?.sha256)))
      return row
    }
    let text = try shown.map { try self.text($0, source, console, style) }.joined(separator: "\n")
    printer.print(rows) { _ in title + text }
    if shown.count < evidence.count {
      console.message("\(shown.count) of \(evidence.count) pieces of evidence; the others with --limit 0.")
    }
  }

  private func text(_ evidence: Evidence, _ source: any GraphSource, _ console: Console, _ style: TextStyle) throws
    -> String
  {
    let article = try source.article(evidence.document)
    var text = ""
    func line(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      let lines = TextLayout.wrap(value, width: console.width - 14)
      text +=
        "  " + style.dim(TextLayout.pad(name, to: 12))
        + lines.joined(separator: "\n" + String(repeating: " ", count: 14)) + "\n"
    }
    line("words", evidence.quote)
    if let sentence = try sentence(of: evidence, in: source), sentence.text != evidence.quote {
      line("context", sentence.text)
    }
    line("rule", "\(evidence.rule), confidence \(ResultValue.decimal(evidence.confidence).cell)")
    line("place", "characters \(evidence.start) to \(evidence.end)")
    line("article", [article?.title, article?.outlet, article?.published].compactMap { $0 }.joined(separator: " · "))
    line("document", evidence.document.rawValue)
    line("sha256", article?.sha256)
    return text
  }

  /// The paragraph around the evidence, cut to some hundred characters on either side.
  private func sentence(of evidence: Evidence, in source: any GraphSource) throws -> (text: String, start: Int)? {
    guard let text = try source.text(of: evidence.document) else { return nil }
    let scalars = Array(text.unicodeScalars)
    guard evidence.start <= evidence.end, evidence.end <= scalars.count else { return nil }
    var start = evidence.start
    var end = evidence.end
    while start > 0, scalars[start - 1] != "\n", evidence.start - start < 200 { start -= 1 }
    while end < scalars.count, scalars[end] != "\n", end - evidence.end < 200 { end += 1 }
    var context = String.UnicodeScalarView()
    context.append(contentsOf: scalars[start..<end])
    let words = String(context).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (words, start)
  }
}
