import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query
import Store

struct ArticlesCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "articles", abstract: "List the articles of a store, or those that mention somebody, by day.",
    discussion: """
      Examples:
        newsgraph articles news.db
        newsgraph articles news.db --with Merkel --with Putin --since 2017
        newsgraph articles news.db --with "European Union" --tsv
        newsgraph articles news.db --undated
        newsgraph articles news.db --unread
      """)

  @Argument(help: "The store to ask.", completion: .file(extensions: ["db"]))
  var graph: String?
  @OptionGroup var source: SourceOptions
  @Option(help: "Only articles that mention this node. Repeatable: all of them are mentioned.")
  var with: [String] = []
  @Flag(help: "Only articles without a date.")
  var undated = false
  @Flag(help: "Only articles that are not in English and were not analysed.")
  var unread = false
  @OptionGroup var articles: ArticleOptions
  @OptionGroup var limit: LimitOptions
  @OptionGroup var results: ResultOptions
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let printer = ResultPrinter(console: messages.console, format: results.format)
    let store = try GraphFile.store(source.source(graph, remedy: "--with", messages.console))
    let resolver = NodeResolver(source: store, printer: printer)
    var query = ArticleQuery()
    query.mentioned = try with.map { try resolver.node(named: $0).id }
    query.filter = try articles.filter()
    if !articles.outlet.isEmpty {
      try ArticleSelection.check(articles.outlet, among: Set(try store.articles().compactMap(\.outlet)))
    }
    var answer = try query.answer(in: store)
    if undated { answer.articles.removeAll { $0.published != nil } }
    if unread {
      let languages = try store.languages(of: answer.articles.map(\.id))
      answer.articles.removeAll { Document.isAnalysed(language: languages[$0.id]) }
    }
    printer.remark(undated: answer.undated, "article")
    guard !answer.articles.isEmpty else { throw printer.nothing("No article fits.") }
    let shown = limit.shown(of: answer.articles, usual: 50, results.format)
    let languages = try store.languages(of: shown.map(\.id))
    printer.print(rows: { shown.map { Self.row($0, languages[$0.id]) } }) { style in
      shown.map { Self.line($0, languages[$0.id], style) }.joined()
    }
    printer.remark(shown: shown.count, of: answer.articles.count, "articles")
  }

  private static func row(_ article: ArticleCard, _ language: String?) -> ResultRow {
    ResultRow([
      "id": .text(article.id.rawValue), "published": ResultValue(article.published),
      "outlet": ResultValue(article.outlet), "title": ResultValue(article.title), "path": ResultValue(article.path),
      "url": ResultValue(article.url), "language": ResultValue(language), "sha256": ResultValue(article.sha256),
    ])
  }

  /// "2017-07-07 · The Washington Post · Trump meets Putin · https://example.org/meeting"; the id is what `remove` takes.
  private static func line(_ article: ArticleCard, _ language: String?, _ style: TextStyle) -> String {
    let day = article.publicationDate?.iso8601 ?? "undated"
    let facts = [TextLayout.pad(day, to: 10), article.outlet, article.title.map(style.bold)].compactMap(\.self)
    let state = Document.isAnalysed(language: language) ? "" : "not analysed (\(language ?? "")) · "
    return facts.joined(separator: " · ") + style.dim(" · " + state + article.id.rawValue) + "\n"
  }
}
