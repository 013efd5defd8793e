import ArgumentParser
import NewsModel
import Pipeline

/// Scores who is who within an article on GUM's news and interviews.
struct ScoreEntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities", abstract: "Scores clusters of names and pronouns on GUM's development documents.")

  @Option(help: "The folder of the corpora.")
  var corpora = "../shared/corpora"

  func run() throws {
    let documents = try GumDocument.documents(in: corpora + "/gum_open/dev.conllu")
    let analyzer = ArticleAnalyzer()
    for (name, genres) in [("news and interviews", ["news", "interview"]), ("all genres", [""])] {
      var score = ClusterScore()
      var count = 0
      for document in documents where genres.contains(where: { document.id.hasPrefix("GUM_\($0)") }) {
        count += 1
        let record = analyzer.record(
          of: Document(id: .init(rawValue: document.id), path: document.id, language: "en", text: document.text))
        score.add(gold: Self.clusters(document), read: Self.clusters(record, document))
      }
      print("GUM dev, \(name), \(count) documents, names and pronouns from raw text: \(score.description)")
    }
  }

  private static func clusters(_ document: GumDocument) -> [Set<Int>] {
    Dictionary(grouping: document.mentions, by: \.entity).sorted { $0.key < $1.key }.map { Set($0.value.map(\.key)) }
  }

  /// Our clusters, each mention by the key of the annotated one that it covers, else by its own place.
  private static func clusters(_ record: DocumentRecord, _ document: GumDocument) -> [Set<Int>] {
    let keys = document.mentions.map(\.key).sorted()
    var clusters: [Int: Set<Int>] = [:]
    for mention in record.mentions where mention.form != .nominal {
      guard let entity = mention.entity else { continue }
      let key = keys.first { $0 >= mention.span.start && $0 < mention.span.end } ?? mention.span.start
      clusters[entity, default: []].insert(key)
    }
    return clusters.sorted { $0.key < $1.key }.map(\.value)
  }
}
