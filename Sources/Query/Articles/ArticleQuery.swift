package import KnowledgeGraph
import NewsModel
package import Store

/// Which articles there are on somebody.
package struct ArticleQuery: Sendable {
  /// The articles that fit, by day, and how many fit but for a date that they lack.
  package struct Answer: Sendable {
    package var articles: [ArticleCard]
    package var undated: Int
  }

  /// All of these are mentioned by name.
  package var mentioned: [Graph.Node.ID] = []
  package var filter = ArticleFilter()

  package init() {}

  /// The articles that fit, in the order of ``GraphStore/articles()``: by day, undated ones last.
  package func answer(in store: GraphStore) throws -> Answer {
    let documents = try mentioned.map { Set(try store.evidence(of: $0).map(\.document)) }
    var answer = Answer(articles: [], undated: 0)
    for article in try store.articles() where documents.allSatisfy({ $0.contains(article.id) }) {
      let date = article.publicationDate
      if date == nil, filter.isDated { answer.undated += 1 }
      if filter.admits(date: date, outlet: article.outlet) { answer.articles.append(article) }
    }
    return answer
  }
}
