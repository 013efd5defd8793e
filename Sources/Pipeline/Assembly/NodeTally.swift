import KnowledgeGraph
import NewsModel

/// What all articles so far say of one node.
struct NodeTally {
  let kind: EntityType
  var evidence: [Evidence] = []
  private var names: [String: Int] = [:]
  private var aliases: Set<String> = []
  private var links: Set<String> = []
  private var mentions = 0
  private var articles: Set<Document.ID> = []
  private var sources: Set<String> = []
  private var days: ClosedRange<PartialDate>?
  private var types: [String: Int] = [:]
  private var statuses: [String: Int] = [:]
  private var date: PartialDate?

  init(kind: EntityType) { self.kind = kind }

  mutating func add(_ entity: Entity, mentions count: Int, _ article: ArticleView) {
    names[entity.name, default: 0] += count
    aliases.formUnion(entity.aliases)
    links.formUnion(entity.links)
    add(count, article)
  }

  mutating func add(_ event: Event, _ article: ArticleView) {
    names[event.name, default: 0] += event.mentions.count
    types[event.type.rawValue, default: 0] += 1
    statuses[event.status.rawValue, default: 0] += 1
    if let found = event.time?.date { date = date.map { min($0, found) } ?? found }
    add(event.mentions.count, article)
  }

  func node(id: Graph.Node.ID) -> Graph.Node {
    let name = Self.commonest(names) ?? id.rawValue
    return Graph.Node(
      id: id, kind: kind, name: name, type: Self.commonest(types),
      aliases: aliases.union(names.keys).subtracting([name]).sorted(), mentions: mentions, articles: articles.count,
      sources: sources.count, firstSeen: days?.lowerBound, lastSeen: days?.upperBound, date: date,
      status: Self.commonest(statuses), links: links.sorted(), evidence: evidence)
  }

  private mutating func add(_ count: Int, _ article: ArticleView) {
    mentions += count
    articles.insert(article.record.document.id)
    sources.insert(article.source)
    if let day = article.date {
      days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }
  }

  /// The value counted most; of equals the first in the alphabet.
  private static func commonest(_ counts: [String: Int]) -> String? {
    counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}
