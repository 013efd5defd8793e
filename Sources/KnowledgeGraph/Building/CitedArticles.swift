import NewsModel

/// The articles of a graph while it is made, by number.
struct CitedArticles {
  struct Article {
    let id: Document.ID
    /// The number of its source. Copies of one agency report are one source, and so are the articles of one outlet.
    let source: Int
    let date: PartialDate?
  }

  private(set) var articles: [Article] = []
  private var numbers: [Document.ID: Int] = [:]
  private var sources: [String: Int] = [:]

  /// The number of an article, a new one where it has none yet.
  mutating func number(of document: Document) -> Int {
    if let number = numbers[document.id] { return number }
    let name = document.syndicationGroup ?? document.outlet ?? document.id.rawValue
    let source = sources[name] ?? sources.count
    sources[name] = source
    numbers[document.id] = articles.count
    articles.append(Article(id: document.id, source: source, date: document.publicationDate))
    return articles.count - 1
  }

  /// The place of each article in the order of their ids.
  var ranks: [Int] {
    var ranks = [Int](repeating: 0, count: articles.count)
    for (rank, number) in articles.indices.sorted(by: { articles[$0].id < articles[$1].id }).enumerated() {
      ranks[number] = rank
    }
    return ranks
  }
}
