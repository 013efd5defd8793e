import ArgumentParser
import KnowledgeGraph
import NewsModel
import Pipeline
import Store

struct AddCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add articles to a store, or replace those it has in another version.",
    discussion: """
      The graph afterwards is the same as one build from all articles, with the corrections and the knowledge base that the \
      store was built with, unless others are named. -o and --dot write it anew.

      Examples:
        newsgraph add today/*.html --store news.db
        newsgraph add corrected.txt --store news.db -o graph.graphml
      """)

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var exports: ExportTargetOptions
  @OptionGroup var corrections: CorrectionsOptions
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let console = messages.console
    let path = try store.path
    try exports.targets(besides: path).check(against: reading.files)
    let store = try GraphStore(path: path, for: .updating)
    // Corrections and knowledge bases that cannot be read are told before the articles are read.
    var rules = try rules(kept: store.settings)
    var run = ReadingRun(console)
    var added: [DocumentRecord] = []
    try await run.read(reading) { added.append($0) }
    guard !added.isEmpty else { return try run.finish() }
    RepeatedArticles(in: added).report(console)
    added = GraphAssembler.distinct(added)
    let ids = Set(added.map(\.document.id))
    var graph = Graph()
    var earlier = 0
    var kept: [DocumentRecord] = []
    _ = try store.update { records in
      earlier = records.count
      kept = records.filter { !ids.contains($0.document.id) }
      graph = try rules.graph(of: kept + added)
      try Interruption.check()
      return .init(records: added, graph: graph, settings: rules.settings)
    }
    RepeatedArticles.reportCopies(in: kept + added, added: ids, console)
    try store.close()
    let articles = kept.count + added.count
    try exports.targets(besides: path).write(graph)
    let replaced = earlier - kept.count
    console.message(
      "Added \(TextLayout.count(added.count - replaced, "article")) and replaced \(TextLayout.number(replaced)); "
        + "\(store.path) holds \(TextLayout.count(articles, "article")), "
        + "\(TextLayout.count(graph.nodes.count, "node")) and \(TextLayout.count(graph.edges.count, "edge")).")
    try rules.finish()
    try run.finish()
  }

  private func rules(kept: BuildSettings) throws -> IdentityRules {
    try IdentityRules(
      kept: kept, corrections: corrections.corrections, knowledgeBase: knowledge.path, messages.console)
  }
}
