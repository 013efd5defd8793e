import ArgumentParser
import KnowledgeGraph
import NewsModel
import Pipeline
import Store

struct MergeCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Join several stores into one.",
    discussion: """
      The result is the same as one build from the articles of all of them, with the corrections of all of them. An article \
      that is in several counts once.

      Examples:
        newsgraph merge monday.db tuesday.db --store week.db
        newsgraph merge part-*.db --store all.db -o all.graphml
      """)

  @Argument(help: "The stores to join.", completion: .file(extensions: ["db"]))
  var stores: [String]
  @Option(name: .shortAndLong, help: "The store to write.", completion: .file(extensions: ["db"]))
  var store: String
  @OptionGroup var exports: ExportTargetOptions
  @OptionGroup var corrections: CorrectionsOptions
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let console = messages.console
    // The store may be one of those that are joined: nothing of it is lost.
    try exports.targets(besides: store).check(against: [])
    let sources = try stores.map { try GraphStore(path: $0, for: .reading) }
    let records = GraphAssembler.distinct(try sources.flatMap { try $0.records() })
    var rules = try IdentityRules(
      kept: BuildSettings(joining: sources.map { try $0.settings }), corrections: corrections.corrections,
      knowledgeBase: knowledge.path, console)
    let graph = try rules.graph(of: records)
    for source in sources { try source.close() }
    try Interruption.check()
    try OutputFolder.make(for: store)
    let result = try GraphStore(path: store, for: .creating)
    let replaced = ReplacedArticles(of: try result.articles(), by: records)
    try result.apply(.init(replacesAll: true, records: records, graph: graph, settings: rules.settings))
    try result.close()
    replaced.report(store: store, console)
    let count = TextLayout.count(records.count, "article")
    try exports.targets(besides: store).write(graph)
    console.message(
      "\(store) holds \(count), \(TextLayout.count(graph.nodes.count, "node")) and "
        + "\(TextLayout.count(graph.edges.count, "edge")) from \(TextLayout.count(stores.count, "store")).")
    try rules.finish()
  }
}
