import ArgumentParser
import Foundation
import KnowledgeGraph
import NewsModel
import Pipeline
import Store

struct BuildCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Read articles into a graph.",
    discussion: """
      Without -o, --dot and --store the graph goes to Output/graph.graphml, Output/graph.dot and Output/news.db. Every
      file appears whole or not at all.

      Examples:
        newsgraph build articles/
        newsgraph build "2017/*.html" feed.rss -o graph.graphml --dot graph.dot
        newsgraph build crawl.warc.gz --store news.db --jobs 8
        newsgraph build articles/ --claims --store news.db
        newsgraph build articles/ --corrections who-is-who.yaml --dry-run
      """)

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var outputs: OutputOptions
  @OptionGroup var corrections: CorrectionsOptions
  @Flag(help: "Write nothing; show what the corrections file would change.")
  var dryRun = false
  @Flag(help: "Make a node of what several actors say of the same thing; see Documentation/Claims.md.")
  var claims = false
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if dryRun, corrections.corrections == nil {
      throw ValidationError("--dry-run shows what a corrections file would change; name one with --corrections.")
    }
  }

  func perform() async throws {
    let console = messages.console
    let targets = outputs.targets
    var records: [DocumentRecord] = []
    var run = ReadingRun(console)
    try await run.read(reading) { records.append($0) }
    guard !records.isEmpty else { return try run.finish() }
    records = GraphAssembler.distinct(records)
    var assembler = try corrections.assembler(console)
    assembler.hasClaims = claims
    if dryRun {
      CorrectionsOptions.report(assembler.unusedRules(for: records), console)
      EffectLines(console: console).print(assembler.effects(on: records))
      return try run.finish()
    }
    var graph = assembler.graph(of: records)
    try knowledge.link(&graph, console)
    if corrections.corrections != nil {
      CorrectionsOptions.report(assembler.unusedRules(for: records), console)
    }
    try Interruption.check()
    if let path = targets.store {
      try FolderMaker.makeFolder(of: path)
      let store = try GraphStore(path: path, for: .creating)
      try store.apply(
        .init(
          replacesAll: true, records: records, graph: graph, settings: [GraphStore.claimsSetting: claims ? "1" : "0"]))
      try store.close()
    }
    try targets.write(graph, title: title(records))
    BuildReport(run: run, graph: graph, targets: targets).print(to: console)
    try run.finish()
  }

  /// What stands over the picture: the title of a single article, or how many there are.
  private func title(_ records: [DocumentRecord]) -> String {
    if records.count == 1, let title = records.first?.document.title { return title }
    return TextLayout.count(records.count, "article")
  }
}
