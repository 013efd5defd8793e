import Foundation

/// Articles of Wikinews with marks that were made by reading them: `Annotations/*.tsv` holds the ranges, the corpora hold
/// the texts.
///
/// The text of an article is its title, an empty line and its body. A file of marks has a line `article<tab>address` for
/// each article, and under it a line `start<tab>end<tab>kind` for each mark, counted in Unicode scalars of that text.
struct MarkedArticles {
  struct Mark: Hashable {
    let range: Range<Int>
    let kind: Character
  }

  struct Article {
    let address: String
    let text: String
    let marks: [Mark]
  }

  let articles: [Article]

  init(articles: [Article]) { self.articles = articles }

  /// - Parameters:
  ///   - path: The file of marks.
  ///   - texts: The texts by address.
  /// - Throws: ``CorpusError`` when a line cannot be read, or an article is not in the corpora, or a mark lies outside.
  init(_ path: String, texts: [String: String]) throws {
    var articles: [Article] = []
    var address: String?
    var marks: [Mark] = []
    func close() throws {
      guard let name = address else { return }
      guard let text = texts[name] else { throw CorpusError(path: path, reason: "\(name) is not in the corpora") }
      guard marks.allSatisfy({ $0.range.upperBound <= text.unicodeScalars.count }) else {
        throw CorpusError(path: path, reason: "a mark lies behind the end of \(name): the corpus is another")
      }
      articles.append(Article(address: name, text: text, marks: marks))
      marks.removeAll()
    }
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t")
      if cells.count == 2, cells[0] == "article" {
        try close()
        address = String(cells[1])
      } else if cells.count == 3, let start = Int(cells[0]), let end = Int(cells[1]), start < end, address != nil,
        let kind = cells[2].first
      {
        marks.append(Mark(range: start..<end, kind: kind))
      } else {
        throw CorpusError(path: path, reason: "this line is neither an article nor a mark: \(line)")
      }
    }
    try close()
    self.articles = articles
  }
}
