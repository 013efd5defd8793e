import NewsModel

extension GraphBuilder {
  /// The graph of everything that was added.
  ///
  /// - Complexity: O(*n* log *n*) in nodes and edges.
  package func graph() -> Graph {
    guard statements == nil else {
      var whole = self
      whole.addClaims()
      return whole.graph()
    }
    let ids = numbers.ids
    let ranks = articles.ranks
    // An entity that no article names is no node; whether one does is known only now.
    let isNode = nodes.map { !$0.tally.isEmpty }
    // Ids are sorted before what they belong to is made: nodes and edges are large.
    let sortedNodes = nodes.indices.filter { isNode[$0] }.sorted { ids[$0] < ids[$1] }
    let sortedEdges = edges.indices.lazy.filter { isNode[edges[$0].key.source] && isNode[edges[$0].key.target] }
      .map { (id: edges[$0].key.id(ids), edge: $0) }.sorted { $0.id < $1.id }
    return Graph(
      nodes: sortedNodes.map { node($0, ranks) }, edges: sortedEdges.map { edge(edges[$0.edge], $0.id, isNode, ranks) },
      openPositions: openPositions(isNode, ranks))
  }

  private func node(_ number: Int, _ ranks: [Int]) -> Graph.Node {
    let id = numbers.ids[number]
    let draft = nodes[number]
    // The name that most articles use in full; the longer, then the alphabetically first among equals.
    let name = identity.name(of: id) ?? Self.best(draft.fullNames) ?? id.rawValue
    let others = draft.fullNames.keys.filter { draft.names[$0] == nil }
    let proof = draft.tally.proof(articles.articles, ranks: ranks)
    return Graph.Node(
      id: id, kind: draft.kind, name: name, type: Self.best(draft.types),
      aliases: (Array(draft.names.keys) + others).filter { $0 != name }.sorted(), mentions: draft.mentions,
      articles: proof.articles, sources: proof.sources, firstSeen: draft.tally.first, lastSeen: draft.tally.last,
      date: draft.date, status: Self.best(draft.statuses), links: draft.links.sorted(), evidence: proof.evidence)
  }

  private static func best(_ counts: [String: Int]) -> String? {
    counts.max {
      ($0.value, $0.key.count, $1.key) < ($1.value, $1.key.count, $0.key)
    }?.key
  }

  private func edge(_ draft: EdgeDraft, _ id: Graph.Edge.ID, _ isNode: [Bool], _ ranks: [Int]) -> Graph.Edge {
    let key = draft.key
    let ids = numbers.ids
    let addressee = draft.addressees.filter { isNode[$0.key] }
      .max { ($0.value, ids[$1.key]) < ($1.value, ids[$0.key]) }
    let proof = draft.tally.proof(articles.articles, ranks: ranks)
    var edge = Graph.Edge(
      id: id, kind: key.kind, source: ids[key.source], target: ids[key.target], layer: key.layer,
      label: Self.best(draft.labels) ?? key.label,
      stance: key.stance, polarity: key.stance.map(Self.polarity), cue: Self.best(draft.cues),
      reportedBy: key.reportedBy.flatMap { isNode[$0] ? ids[$0] : nil }, addressee: addressee.map { ids[$0.key] },
      isNegated: key.isNegated, isModal: key.isModal, firstDate: draft.tally.first, lastDate: draft.tally.last,
      sentences: draft.tally.sentences, paragraphs: draft.tally.paragraphs, articles: proof.articles,
      sources: proof.sources, evidence: proof.evidence)
    if key.kind == .comention { edge.score = score(key, draft.tally.sentences) }
    return edge
  }

  /// For or against, by the stance; see `Schemas/stances.tsv`.
  static func polarity(of stance: Stance) -> Polarity {
    switch stance {
    case .denies, .rejects, .opposes, .accuses, .doubts: .against
    case .accepts, .confirms, .supports, .promises, .hopes: .favor
    case .asserts, .urges, .demands, .warns, .asks, .declines: .neutral
    }
  }
}
