import NewsModel
import Pipeline

extension ArticleAnalyzer {
  /// What is read in a text that is a whole article.
  func record(of text: String) -> DocumentRecord {
    record(of: Document(id: .init(rawValue: "t"), path: "t", text: text))
  }
}

extension DocumentRecord {
  func sourceWords(of position: Position) -> String? { position.sourceSpan.map { String(document[$0]) } }

  /// What is said, its parts joined by "…".
  func contentWords(of position: Position) -> String {
    position.content.map { String(document[$0]) }.joined(separator: " … ")
  }
}
