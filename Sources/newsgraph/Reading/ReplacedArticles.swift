import NewsModel
import Store

/// The articles of a store that another build takes the place of.
struct ReplacedArticles {
  private let count: Int
  /// Whether some are not in the new build.
  private let isLoss: Bool

  init(of articles: [ArticleCard], by records: [DocumentRecord]) {
    count = articles.count
    let kept = Set(records.map(\.document.id))
    isLoss = articles.contains { !kept.contains($0.id) }
  }

  /// Says what went; nothing where the same articles were only read again.
  func report(store path: String, _ console: Console) {
    guard isLoss else { return }
    let articles = TextLayout.count(count, "article")
    console.message("\(path) held \(articles) and was replaced; newsgraph add keeps them.")
  }
}
