import ArgumentParser
import Foundation
import Ingest
import NewsModel

/// Scores the main text of web pages, with the measure of the article benchmark.
struct ScorePagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages", abstract: "Scores the main text of web pages against the article benchmark.")

  @Argument(help: "The folder with ground-truth.json and html/.")
  var folder = "../shared/corpora/article_pages"

  @Flag(help: "Lists every page with what was found.")
  var list = false

  func run() throws {
    let truth = try truth()
    var precision = 0.0
    var recall = 0.0
    for (name, page) in truth.sorted(by: { $0.key < $1.key }) {
      var found = ""
      var document: Document?
      try ArticleFiles.forEach(in: Input(path: "\(folder)/html/\(name).html.gz")) { article in
        found = Self.body(of: article.document)
        document = article.document
      }
      let gold = Shingles(page.articleBody)
      let text = Shingles(found)
      let shared = Double(gold.shared(with: text))
      let pagePrecision = text.total == 0 ? 0 : shared / Double(text.total)
      let pageRecall = gold.total == 0 ? 1 : shared / Double(gold.total)
      precision += pagePrecision
      recall += pageRecall
      if list {
        print(
          name.prefix(8), percent(pagePrecision), percent(pageRecall), document?.published ?? "-",
          document?.publishedFrom?.rawValue ?? "-", document?.outlet ?? "-", document?.title ?? "-", separator: "\t")
      }
    }
    let count = Double(max(1, truth.count))
    let (meanPrecision, meanRecall) = (precision / count, recall / count)
    let measure = FMeasure.f(meanRecall, meanPrecision)
    print(
      "\(truth.count) pages: precision \(percent(meanPrecision)), recall \(percent(meanRecall)), F \(percent(measure))")
  }

  /// The text without the headline, which is no part of the benchmark's articles.
  private static func body(of document: Document) -> String {
    guard let title = document.title, document.text.hasPrefix(title + "\n\n") else { return document.text }
    return String(document.text.dropFirst(title.count))
  }

  /// The main text of each page, by its name.
  private struct Truth: Decodable { let articleBody: String }

  private func truth() throws -> [String: Truth] {
    let file = URL(fileURLWithPath: folder + "/ground-truth.json")
    do {
      return try JSONDecoder().decode([String: Truth].self, from: Data(contentsOf: file))
    } catch {
      throw ValidationError("\(file.path) cannot be read (\(error)); the score needs the corpus, the build does not.")
    }
  }

  private func percent(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    return "\(thousandths / 10).\(thousandths % 10)"
  }
}
