import ArgumentParser
import KnowledgeGraph
import NewsModel
import Pipeline
import Store

struct AddCommand: GraphCommand {
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
    var added: [DocumentRecord] = []
    var run = ReadingRun(console)
    try await run.read(reading) { added.append($0) }
    guard !added.isEmpty else { return try run.finish() }
    RepeatedArticles(in: added).report(console)
    added = GraphAssembler.distinct(added)
    let ids = Set(added.map(\.document.id))
    let earlier = try store.records()
    let kept = earlier.filter { !ids.contains($0.document.id) }
    RepeatedArticles.reportCopies(in: kept + added, added: ids, console)
    var rules = try IdentityRules(
      kept: store.settings, corrections: corrections.corrections, knowledgeBase: knowledge.path, console)
    let graph = try rules.graph(of: kept + added)
    try Interruption.check()
    try store.apply(.init(records: added, graph: graph, settings: rules.settings))
    try store.close()
    try exports.targets(besides: path).write(graph, title: TextLayout.count(kept.count + added.count, "article"))
    let replaced = earlier.count - kept.count
    console.message(
      "Added \(TextLayout.count(added.count - replaced, "article")) and replaced \(TextLayout.number(replaced)); "
        + "\(store.path) holds \(TextLayout.count(kept.count + added.count, "article")), "
        + "\(TextLayout.count(graph.nodes.count, "node")) and \(TextLayout.count(graph.edges.count, "edge")).")
    try rules.finish()
    try run.finish()
  }
}
