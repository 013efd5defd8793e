import ArgumentParser
import Ingest
import KnowledgeGraph
import NewsModel
import Pipeline
import Store

struct RemoveCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take articles out of a store, and with them exactly what they alone proved.",
    discussion: """
      Articles are named by their id (often their address) or by the file they were read from.

      Examples:
        newsgraph remove https://example.org/retracted-story --store news.db
        newsgraph remove articles/old.txt -o graph.graphml
      """)

  @Argument(help: "Ids or paths of articles.")
  var articles: [String]
  @OptionGroup var store: StoreOptions
  @OptionGroup var exports: ExportTargetOptions
  @OptionGroup var corrections: CorrectionsOptions
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let console = messages.console
    let path = try store.path
    try exports.targets(besides: path).check(against: [])
    let store = try GraphStore(path: path, for: .updating)
    var rules = try IdentityRules(
      kept: store.settings, corrections: corrections.corrections, knowledgeBase: knowledge.path, console)
    var missing: [String] = []
    var removed: Set<Document.ID> = []
    var graph = Graph()
    var left = 0
    let isChanged = try store.update { records in
      (removed, missing) = found(in: records)
      if removed.isEmpty { return nil }
      let kept = records.filter { !removed.contains($0.document.id) }
      left = kept.count
      graph = try rules.graph(of: kept)
      return .init(removed: removed.sorted(), graph: graph, settings: rules.settings)
    }
    for name in missing { console.problem("\(name): The store has no such article.") }
    try store.close()
    if isChanged {
      let count = TextLayout.count(left, "article")
      try exports.targets(besides: store.path).write(graph)
      console.message(
        "Removed \(TextLayout.count(removed.count, "article")); \(store.path) holds \(count), "
          + "\(TextLayout.count(graph.nodes.count, "node")) and \(TextLayout.count(graph.edges.count, "edge")).")
      try rules.finish()
    }
    if !missing.isEmpty { throw ExitStatus.nothingFound.code }
  }

  /// The articles that the arguments name, and the arguments that name none.
  private func found(in records: [DocumentRecord]) -> (ids: Set<Document.ID>, missing: [String]) {
    var ids: Set<Document.ID> = []
    var missing: [String] = []
    for name in articles {
      let path = InputPath.normalized(name)
      let found = records.filter { $0.document.id.rawValue == name || [name, path].contains($0.document.path) }
      if found.isEmpty { missing.append(name) }
      ids.formUnion(found.map(\.document.id))
    }
    return (ids, missing)
  }
}
