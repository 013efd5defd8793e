import ArgumentParser
import Foundation
import KnowledgeGraph
import NewsModel
import Pipeline
import Store

struct BuildCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Read articles into a graph.",
    discussion: """
      Without -o, --dot and --store the graph goes to Output/graph.graphml, Output/graph.dot and Output/news.db. Every \
      file appears whole or not at all. A file that is to be read, or that newsgraph did not write, is not written over.

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
    try targets.check(against: reading.files)
    var rules = try rules(for: targets.store)
    var records: [DocumentRecord] = []
    var run = ReadingRun(console)
    try await run.read(reading) { records.append($0) }
    guard !records.isEmpty else { return try run.finish() }
    RepeatedArticles(in: records).report(console)
    records = GraphAssembler.distinct(records)
    RepeatedArticles.reportCopies(in: records, added: Set(records.map(\.document.id)), console)
    if dryRun {
      rules.reportUnused(for: records)
      EffectLines(console: console).print(rules.assembler.effects(on: records))
      try rules.finish()
      return try run.finish()
    }
    let graph = try rules.graph(of: records)
    try Interruption.check()
    if let path = targets.store {
      try OutputFolder.make(for: path)
      let store = try GraphStore(path: path, for: .creating)
      let replaced = ReplacedArticles(of: try store.articles(), by: records)
      try store.apply(.init(replacesAll: true, records: records, graph: graph, settings: rules.settings))
      try store.close()
      replaced.report(store: path, console)
    }
    try targets.write(graph, title: title(records) ?? "newsgraph")
    BuildReport(run: run, records: records, graph: graph, targets: targets).print(to: console)
    try rules.finish()
    try run.finish()
  }

  /// The rules that are named, else those that a store which is built anew has kept.
  private func rules(for store: String?) throws -> IdentityRules {
    var kept = BuildSettings(hasClaims: claims)
    if let store, FileManager.default.fileExists(atPath: store) {
      let earlier = try GraphStore(path: store, for: .reading).settings
      kept.corrections = earlier.corrections
      kept.knowledgeBases = earlier.knowledgeBases
      if corrections.corrections == nil, let file = kept.corrections?.location {
        messages.console.message(
          "\(store) keeps the corrections of \(file), which hold; --corrections \"\" drops them.")
      }
    }
    return try IdentityRules(
      kept: kept, corrections: corrections.corrections, knowledgeBase: knowledge.path, messages.console)
  }

  /// What stands over the picture: the title of a single article.
  private func title(_ records: [DocumentRecord]) -> String? {
    records.count == 1 ? records.first?.document.title : nil
  }
}
