import Entities
import Ingest
import NewsModel

/// What users call articles: by their id, or by the path of the file that they were read from.
struct ArticleNames {
  private var ids: [String: [Document.ID]] = [:]

  init(_ records: [DocumentRecord]) {
    for document in records.lazy.map(\.document) {
      for name in Set([document.id.rawValue, document.path]) { ids[name, default: []].append(document.id) }
    }
  }

  private func documents(_ name: String) -> [Document.ID] { ids[name] ?? ids[InputPath.normalized(name)] ?? [] }

  /// The same rules with the ids of articles, and a finding for each name that no article has.
  func resolved(_ corrections: [Correction], in location: String) -> (rules: [Correction], findings: [Finding]) {
    var findings: [Finding] = []
    let rules = corrections.map { correction in
      guard case .split(let name, let articles, let new) = correction.rule else { return correction }
      for article in articles where documents(article).isEmpty {
        findings.append(correction.withoutEffect("No article is called \"\(article)\".", in: location))
      }
      let ids = articles.flatMap { documents($0) }.map(\.rawValue)
      return Correction(.split(name, in: ids, as: new), line: correction.line)
    }
    return (rules, findings)
  }
}
