import ArgumentParser
import KnowledgeGraph
import NewsModel
import Pipeline
import Store

struct MergeCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Join several stores into one.",
    discussion: """
      The result is the same as one build from the articles of all of them. An article that is in several counts once.

      Examples:
        newsgraph merge monday.db tuesday.db --store week.db
        newsgraph merge part-*.db --store all.db -o all.graphml
      """)

  @Argument(help: "The stores to join.", completion: .file(extensions: ["db"]))
  var stores: [String]
  @Option(name: .shortAndLong, help: "The store to write.", completion: .file(extensions: ["db"]))
  var store: String
  @OptionGroup var exports: ExportTargetOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let sources = try stores.map { try GraphStore(path: $0, for: .reading) }
    let records = GraphAssembler.distinct(try sources.flatMap { try $0.records() })
    var assembler = GraphAssembler()
    // Claims are kept where one of the stores has them.
    assembler.hasClaims = try sources.contains { try $0.hasClaims }
    let graph = assembler.graph(of: records)
    try Interruption.check()
    try FolderMaker.makeFolder(of: store)
    let result = try GraphStore(path: store, for: .creating)
    try result.apply(
      .init(
        replacesAll: true, records: records, graph: graph,
        settings: [GraphStore.claimsSetting: assembler.hasClaims ? "1" : "0"]))
    try result.close()
    let count = TextLayout.count(records.count, "article")
    try exports.targets(besides: store).write(graph, title: count)
    messages.console.message(
      "\(store) holds \(count), \(TextLayout.count(graph.nodes.count, "node")) and "
        + "\(TextLayout.count(graph.edges.count, "edge")) from \(TextLayout.count(stores.count, "store")).")
  }
}
