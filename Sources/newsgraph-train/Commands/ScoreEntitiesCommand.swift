import ArgumentParser
import NewsModel
import Pipeline

/// Scores who is who within an article on GUM's news and interviews, and on the names of Re-DocRED's pages.
struct ScoreEntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "Scores clusters of names and pronouns on GUM's development documents, and of names on Re-DocRED.")

  @OptionGroup var corpora: CorporaOptions

  func run() throws {
    let documents = try GumDocument.documents(in: corpora.path("gum_open/dev.conllu"))
    let analyzer = ArticleAnalyzer()
    for (name, genres) in [("news and interviews", ["news", "interview"]), ("all genres", [""])] {
      var score = ClusterScore()
      var count = 0
      for document in documents where genres.contains(where: { document.id.hasPrefix("GUM_\($0)") }) {
        count += 1
        let record = analyzer.record(of: Document(english: document.text, id: document.id))
        score.add(gold: Self.clusters(document), read: Self.clusters(record, document))
      }
      print("GUM dev, \(name), \(count) documents, names and pronouns from raw text: \(score.description)")
    }
    try scorePages(analyzer)
  }

  /// The names of an encyclopedia's pages; those of the name model's training are among them.
  private func scorePages(_ analyzer: ArticleAnalyzer) throws {
    var score = ClusterScore()
    var count = 0
    for part in ["dev_revised", "test_revised"] {
      for page in try RelationDocument.documents(in: corpora.path("redocred/\(part).json")) {
        count += 1
        let record = analyzer.record(of: Document(english: page.text, id: page.id))
        let gold = Dictionary(grouping: page.mentions, by: \.entity).sorted { $0.key < $1.key }
        let starts = page.mentions.map(\.start).sorted()
        var read: [Int: Set<Int>] = [:]
        for mention in record.mentions where mention.form == .name || mention.form == .metonym {
          guard let entity = mention.entity, mention.type != .event, mention.type != .group else { continue }
          let key = starts.first { $0 >= mention.span.start && $0 < mention.span.end } ?? mention.span.start
          read[entity, default: []].insert(key)
        }
        score.add(
          gold: gold.map { Set($0.value.map(\.start)) }, read: read.sorted { $0.key < $1.key }.map(\.value))
      }
    }
    print("Re-DocRED, \(count) pages, names from raw text: \(score.description)")
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
