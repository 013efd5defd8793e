import ArgumentParser
import Foundation
import KnowledgeGraph
import NewsModel
import Pipeline
import Query
import Store

struct MergesCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "merges",
    abstract: "Show which spellings became one node and why, and which near ones did not; the least certain first.",
    discussion: """
      What is wrong here is put right with a corrections file; see Documentation/Corrections.md. A row with certainty 1 \
      and “a correction …” is the work of such a file.

      Examples:
        newsgraph merges
        newsgraph merges --name Trump
        newsgraph merges --below 0.8 --tsv
        newsgraph merges --corrections who-is-who.yaml
      """)

  @Argument(help: "The store to ask.", completion: .file(extensions: ["db"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @Option(help: "Only what became this node or was kept apart from it, with all its spellings.")
  var name: String?
  @Option(help: "Only what is less certain than this, from 0 to 1.")
  var below: Float?
  @Flag(help: "Only what was joined.")
  var joined = false
  @Flag(help: "Only what was kept apart.")
  var apart = false
  @OptionGroup var corrections: CorrectionsOptions
  @OptionGroup var limit: LimitOptions
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if joined, apart { throw ValidationError("Give only one of --joined and --apart.") }
  }

  func perform() async throws {
    let console = messages.console
    let printer = ResultPrinter(console: console, format: results.format)
    let store = try GraphFile.store(source.source(graph, remedy: "--name", messages.console))
    let records = try store.records()
    var rules = try IdentityRules(kept: store.settings, corrections: corrections.corrections, console)
    rules.reportUnused(for: records)
    let assembler = rules.assembler
    var rows = assembler.merges(of: records)
    var spellings: [SpellingCount] = []
    if let name {
      let node = try NodeResolver(source: store, printer: printer).node(named: name)
      let id = Entity.ID(rawValue: node.id.rawValue)
      rows = rows.filter { $0.node == id }
      spellings = assembler.spellings(of: id, in: records)
    }
    if let below { rows = rows.filter { $0.certainty < below } }
    if joined || apart { rows = rows.filter { $0.isJoined == joined } }
    let shown = limit.shown(of: rows, usual: 40, results.format)
    if rows.isEmpty, spellings.isEmpty {
      throw printer.nothing("Nothing was joined or kept apart but for equal names.")
    }
    printer.print(rows: { spellings.map(Self.row) + shown.map(Self.row) }) { style in
      spellings.map { Self.line($0, style) }.joined()
        + shown.map { Self.line($0, style) }.joined()
    }
    printer.remark(shown: shown.count, of: rows.count, "decisions")
    try rules.finish()
  }

  private static func row(_ count: SpellingCount) -> ResultRow {
    ResultRow([
      "decision": .text("spelling"), "spelling": .text(count.spelling), "form": .text(count.form.rawValue),
      "mentions": .number(count.mentions), "articles": .number(count.articles),
    ])
  }

  private static func row(_ row: MergeRow) -> ResultRow {
    ResultRow([
      "decision": .text(row.isJoined ? "joined" : "apart"), "spelling": .text(row.spelling),
      "node": .text(row.node.rawValue), "certainty": .decimal(row.certainty), "reason": .text(row.reason),
      "articles": .number(row.articles),
    ])
  }

  /// "  31 × Trump · name, in 12 articles".
  private static func line(_ count: SpellingCount, _ style: TextStyle) -> String {
    TextLayout.pad("", to: max(0, 5 - String(count.mentions).count)) + "\(count.mentions) × "
      + style.bold(count.spelling)
      + style.dim(" · \(count.form.rawValue), in \(TextLayout.count(count.articles, "article"))") + "\n"
  }

  /// "75 %  Bush ≠ person:george-w-bush · the surname alone fits several people, in 3 articles".
  private static func line(_ row: MergeRow, _ style: TextStyle) -> String {
    let percent = "\(Int((row.certainty * 100).rounded())) %"
    let number = row.articles > 1 ? ", in \(TextLayout.count(row.articles, "article"))" : ""
    return TextLayout.pad("", to: max(0, 5 - percent.count)) + percent + "  "
      + style.bold("\(row.spelling) \(row.isJoined ? "→" : "≠") ") + row.node.rawValue
      + style.dim(" · \(row.reason)\(number)") + "\n"
  }
}
