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
      throw CorpusError(path: folder, reason: "this is missing: names are trained and scored on the corpora there")
    }
    let corpora = NameCorpora(folder: URL(fileURLWithPath: folder), mapping: NameTagMapping(gazetteer: gazetteer))
    // The order counts: the trainer draws from the documents as they stand.
    try addColumns(of: corpora)
    for part in ["dev_revised", "test_revised"] {
      training += try corpora.pages("redocred/\(part).json", source: "redocred", weight: 1)
    }
    training += try corpora.treebank("gum_open/train.conllu", source: "gum") { $0.contains("_news_") ? 3 : 1 }
    let held = try corpora.treebank("gum_open/dev.conllu", source: "gum") { _ in 1 }
    development.append(("gum news dev", held.filter { $0.source.contains("_news_") }))
    development.append(("gum other dev", held.filter { !$0.source.contains("_news_") }))
    for part in ["uk", "australian", "wikipedia"] {
      add(try corpora.ranges("re3d/\(part)", source: "re3d", weight: 2), keepingApart: 3, as: "re3d \(part)")
    }
    for (name, marked, weight) in try Self.readNews(folder, annotations) {
      let documents = corpora.articles(marked.articles, source: name, weight: weight)
      add(documents, keepingApart: 6, as: name + " dev")
    }
    for (name, documents) in development
    where ["uner_ewt dev", "crossner politics dev", "gum other dev", "wikinews dev"].contains(name) {
      development.append((name + ", renamed", unseen.renamed(documents, gazetteer: gazetteer, weight: 1)))
    }
  }

  /// The corpora with one token a line.
  private mutating func addColumns(of corpora: NameCorpora) throws {
    let quiet = NameSample.bits(.event, .other)
    func treebank(_ part: String) throws -> [NameDocument] {
      try corpora.columns(
        "uner_ewt/\(part).iob2", source: "ewt", separator: "\t", wordColumn: 1, tagColumn: 2, weight: 1, unmarked: quiet
      )
    }
    func field(_ name: String, _ part: String, weight: Float) throws -> [NameDocument] {
      try corpora.columns(
        "crossner/\(name)/\(part).txt", source: "crossner", separator: "\t", wordColumn: 0, tagColumn: 1,
        weight: weight,
        unmarked: 0)
    }
    training += try treebank("train")
    development.append(("uner_ewt dev", try treebank("dev")))
    training += try field("politics", "train", weight: 2)
    for name in ["science", "literature", "music", "ai"] {
      for part in ["train", "dev", "test"] { training += try field(name, part, weight: 0.5) }
    }
    development.append(("crossner politics dev", try field("politics", "dev", weight: 1)))
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
      unmarked: quiet)
  }

  /// News that was read or written for this.
  private static func readNews(
    _ folder: String, _ annotations: String
  ) throws -> [(name: String, marked: MarkedArticles, weight: Float)] {
    let articles = try AnnotatedTexts.articles(in: folder)
    let sentences = try AnnotatedTexts.sentences(in: folder)
    return [
      ("wikinews", try MarkedArticles("\(annotations)/wikinews-names.tsv", texts: articles), articleWeight),
      ("news sentences", try MarkedArticles("\(annotations)/sentence-names.tsv", texts: sentences), 1),
      ("world news", try MarkedArticles(inline: "\(annotations)/world-news.txt"), worldWeight),
    ]
  }

  /// Adds documents to the training, and every n-th to what is kept apart.
  private mutating func add(_ documents: [NameDocument], keepingApart step: Int, as name: String) {
    training += documents.enumerated().filter { $0.offset % step != 0 }.map(\.element)
    development.append((name, documents.enumerated().filter { $0.offset % step == 0 }.map(\.element)))
  }
}
