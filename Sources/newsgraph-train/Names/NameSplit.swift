import Foundation
import Language
import NewsModel

/// Which corpora train the name model and which are kept apart to score it.
struct NameSplit {
  var training: [NameDocument] = []
  var development: [(name: String, documents: [NameDocument])] = []
  /// Whole articles of news are what the program reads.
  private static let articleWeight: Float = 2
  private static let worldWeight: Float = 1.5

  /// - Parameters:
  ///   - folder: The folder of corpora.
  ///   - annotations: The folder of marks on articles of the corpora.
  ///   - unseen: Names that no table and no training holds; the development sets are read with them too.
  init(folder: String, annotations: String, gazetteer: NameGazetteer, unseen: WorldNames) throws {
    guard FileManager.default.fileExists(atPath: folder + "/uner_ewt") else {
      throw NameFactsError(reason: "\(folder) is missing: names are trained and scored on the corpora there")
    }
    let corpora = NameCorpora(
      folder: URL(fileURLWithPath: folder), mapping: NameTagMapping(gazetteer: gazetteer))
    let quiet = NameSample.bits(.event, .other)

    training += try corpora.columns(
      "uner_ewt/train.iob2", source: "ewt", separator: "\t", wordColumn: 1, tagColumn: 2, weight: 1, unmarked: quiet)
    development.append(
      (
        "uner_ewt dev",
        try corpora.columns(
          "uner_ewt/dev.iob2", source: "ewt", separator: "\t", wordColumn: 1, tagColumn: 2, weight: 1, unmarked: quiet)
      ))
    for field in ["politics", "science", "literature", "music", "ai"] {
      for part in field == "politics" ? ["train"] : ["train", "dev", "test"] {
        training += try corpora.columns(
          "crossner/\(field)/\(part).txt", source: "crossner", separator: "\t", wordColumn: 0, tagColumn: 1,
          weight: field == "politics" ? 2 : 0.5, unmarked: 0)
      }
    }
    development.append(
      (
        "crossner politics dev",
        try corpora.columns(
          "crossner/politics/dev.txt", source: "crossner", separator: "\t", wordColumn: 0, tagColumn: 1, weight: 1,
          unmarked: 0)
      ))
    training += try corpora.columns(
      "wikigold/wikigold.conll.txt", source: "wikigold", separator: " ", wordColumn: 0, tagColumn: 1, weight: 1,
      unmarked: 0)
    for part in ["a", "b", "e", "f", "g", "h"] {
      training += try corpora.columns(
        "BTC/data/\(part).conll", source: "btc", separator: "\t", wordColumn: 0, tagColumn: 1, weight: 0.3,
        unmarked: quiet)
    }
    for part in ["train/wnut17train.conll", "dev/emerging.dev.conll", "test/emerging.test.annotated"] {
      training += try corpora.columns(
        "WNUT17/data/\(part)", source: "wnut", separator: "\t", wordColumn: 0, tagColumn: 1, weight: 0.3,
        unmarked: NameSample.bits(.event))
    }
    training += try corpora.columns(
      "SEC-filings/data/train/FIN5.txt", source: "sec", separator: " ", wordColumn: 0, tagColumn: -1, weight: 0.2,
      unmarked: NameSample.bits(.event, .other))
    for part in ["dev_revised", "test_revised"] {
      training += try corpora.pages("redocred/\(part).json", source: "redocred", weight: 1)
    }
    training += try corpora.treebank("gum_open/train.conllu", source: "gum") { $0.contains("_news_") ? 3 : 1 }
    let held = try corpora.treebank("gum_open/dev.conllu", source: "gum") { _ in 1 }
    development.append(("gum news dev", held.filter { $0.source.contains("_news_") }))
    development.append(("gum other dev", held.filter { !$0.source.contains("_news_") }))
    // re3d: every third document is kept apart.
    for part in ["uk", "australian", "wikipedia"] {
      let documents = try corpora.ranges("re3d/\(part)", source: "re3d", weight: 2)
      training += documents.enumerated().filter { $0.offset % 3 != 0 }.map(\.element)
      development.append(("re3d \(part)", documents.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)))
    }
    // News that was read or written for this: every sixth article and sentence is kept apart.
    for (name, marked, weight) in [
      (
        "wikinews",
        try MarkedArticles(
          "\(annotations)/wikinews-names.tsv", texts: try AnnotatedTexts.articles(in: folder)), Self.articleWeight
      ),
      (
        "news sentences",
        try MarkedArticles(
          "\(annotations)/sentence-names.tsv", texts: try AnnotatedTexts.sentences(in: folder)), 1
      ),
      ("world news", try MarkedArticles(inline: "\(annotations)/world-news.txt"), Self.worldWeight),
    ] {
      let documents = corpora.articles(marked.articles, source: name, weight: weight)
      training += documents.enumerated().filter { $0.offset % 6 != 0 }.map(\.element)
      development.append((name + " dev", documents.enumerated().filter { $0.offset % 6 == 0 }.map(\.element)))
    }
    for (name, documents) in development
    where ["uner_ewt dev", "crossner politics dev", "gum other dev", "wikinews dev"].contains(name) {
      development.append((name + ", renamed", unseen.renamed(documents, gazetteer: gazetteer, weight: 1)))
    }
  }
}
