import KnowledgeGraph
import NewsModel
import Query

/// What the edges and mentions of a node say of it in sum: spellings, offices, stances given and taken, company.
struct EntityCard {
  let spellings: [(name: String, count: Int)]
  /// "Secretary of State · United States", with the number of articles.
  let offices: [(name: String, count: Int)]
  /// Stances that the node takes, and those that others take towards it, with the number of statements, as `positions` shows
  /// and `stats --per` counts them: one towards several nodes is one, and one towards nobody who could be read is one, too.
  let stated: [(name: String, count: Int)]
  let received: [(name: String, count: Int)]
  /// Who and what stands beside it most often, with the number of sentences.
  let company: [(name: String, count: Int)]

  static let longest = 6

  init(_ node: Graph.Node, edges: [Graph.Edge], evidence: [Evidence], source: any GraphSource) throws {
    func other(_ edge: Graph.Edge) throws -> String {
      let id = edge.source == node.id ? edge.target : edge.source
      return try source.node(id)?.name ?? id.rawValue
    }
    func sum(_ pairs: [(String, Int)]) -> [(name: String, count: Int)] {
      pairs.reduce(into: [:]) { $0[$1.0, default: 0] += $1.1 }
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (name: $0.key, count: $0.value) }
    }
    spellings = node.kind == .event ? [] : sum(evidence.map { ($0.quote, 1) })
    offices = sum(
      try edges.filter { $0.kind == .role && $0.source == node.id }
        .map { ("\($0.label) · \(try other($0))", $0.articles) })
    func stances(_ query: PositionQuery) throws -> [(name: String, count: Int)] {
      sum(try query.answer(in: source).positions.map { ($0.stance?.rawValue ?? "position", $0.articles) })
    }
    var query = PositionQuery()
    query.by = node.id
    stated = try stances(query)
    query.by = nil
    query.about = node.id
    received = try stances(query)
    let near = edges.filter { $0.kind == .coMention }
      .sorted { ($1.sentences, $0.id) < ($0.sentences, $1.id) }.prefix(Self.longest)
    company = try near.map { (try other($0), $0.sentences) }
  }

  private var sections: [(title: String, key: String, counts: [(name: String, count: Int)])] {
    [
      ("spelled", "spellings", spellings), ("offices", "offices", offices), ("holds", "stated", stated),
      ("is object of", "received", received), ("beside", "company", company),
    ]
  }

  func add(to row: inout ResultRow) {
    for section in sections {
      row.fields.append(
        (
          section.key,
          .list(section.counts.map { .row(ResultRow(["name": .text($0.name), "count": .number($0.count)])) })
        ))
    }
  }

  /// Titles with "Mike Pompeo 8, Pompeo 5", the most frequent first.
  var lines: [(title: String, text: String)] {
    sections.filter { !$0.counts.isEmpty }.map { section in
      let shown = section.counts.prefix(Self.longest).map { "\($0.name) \(TextLayout.number($0.count))" }
      let rest = section.counts.count - shown.count
      return (section.title, shown.joined(separator: ", ") + (rest > 0 ? ", and \(TextLayout.number(rest)) more" : ""))
    }
  }
}
