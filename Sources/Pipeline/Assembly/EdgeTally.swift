import KnowledgeGraph
import NewsModel

/// What makes two statements the same edge.
struct EdgeKey: Hashable {
  var kind: Graph.Edge.Kind
  var source: Graph.Node.ID
  var target: Graph.Node.ID
  var label: String
  var stance: Stance?
  var polarity: Polarity?
  var layer: Layer?
  var reportedBy: Graph.Node.ID?
  var addressee: Graph.Node.ID?
  var isNegated = false
  var isModal = false

  init(kind: Graph.Edge.Kind, source: Graph.Node.ID, target: Graph.Node.ID, label: String) {
    self.kind = kind
    self.source = source
    self.target = target
    self.label = label
    layer = kind == .comention ? .coMentioned : .stated
  }

  /// Short and stable: the kind and a hash (FNV-1a, 64 bits) of all that makes the edge itself.
  var id: Graph.Edge.ID {
    let parts = [
      kind.rawValue, source.rawValue, target.rawValue, label, layer?.rawValue ?? "", reportedBy?.rawValue ?? "",
      addressee?.rawValue ?? "", isNegated ? "not" : "", isModal ? "maybe" : "",
      polarity.map { "\($0.rawValue)" } ?? "",
    ]
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in parts.joined(separator: "\u{1F}").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return .init(rawValue: "\(kind.rawValue):\(String(hash, radix: 36))")
  }
}

/// What all articles so far say of one edge.
struct EdgeTally {
  private(set) var sentences = 0
  var paragraphs = 0
  private var articles: Set<Document.ID> = []
  private var sources: Set<String> = []
  private var days: ClosedRange<PartialDate>?
  private var cues: [String: Int] = [:]
  private var evidence: [Evidence] = []

  mutating func add(_ article: ArticleView, _ item: Evidence, cue: String?, date: PartialDate?) {
    sentences += 1
    articles.insert(article.record.document.id)
    sources.insert(article.source)
    if let day = date ?? article.date {
      days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }
    if let cue { cues[cue, default: 0] += 1 }
    evidence.append(item)
  }

  func edge(_ key: EdgeKey, score: Double?) -> Graph.Edge {
    Graph.Edge(
      id: key.id, kind: key.kind, source: key.source, target: key.target, layer: key.layer ?? .stated, label: key.label,
      stance: key.stance, polarity: key.polarity,
      cue: cues.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key, reportedBy: key.reportedBy,
      addressee: key.addressee, isNegated: key.isNegated, isModal: key.isModal, firstDate: days?.lowerBound,
      lastDate: days?.upperBound, sentences: sentences, paragraphs: paragraphs, articles: articles.count,
      sources: sources.count, score: score,
      evidence: evidence.sorted { ($0.document, $0.start, $0.end) < ($1.document, $1.start, $1.end) })
  }
}
