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
      nodes: sortedNodes.map { finishedNode($0, ranks) },
      edges: sortedEdges.map { finishedEdge($0.edge, $0.id, isNode, ranks) },
      openPositions: openPositions(isNode, ranks))
  }

  private func finishedNode(_ number: Int, _ ranks: [Int]) -> Graph.Node {
    let id = numbers.ids[number]
    // By part: a copy of a draft counts all of its dictionaries.
    let (names, fullNames) = (nodes[number].names, nodes[number].fullNames)
    let name = identity.name(of: id) ?? Self.best(fullNames) ?? id.rawValue
    let others = fullNames.keys.filter { names[$0] == nil }
    let proof = nodes[number].tally.proof(articles.articles, ranks: ranks)
    return Graph.Node(
      id: id, kind: nodes[number].kind, name: name, type: Self.best(nodes[number].types),
      aliases: (Array(names.keys) + others).filter { $0 != name }.sorted(), mentions: nodes[number].mentions,
      articles: proof.articles, sources: proof.sources, firstSeen: nodes[number].tally.first,
      lastSeen: nodes[number].tally.last, date: nodes[number].date,
      status: Self.best(nodes[number].statuses).flatMap(Event.Status.init), links: nodes[number].links.sorted(),
      evidence: proof.evidence)
  }

  /// The most frequent, as the name of a node is; the longer, then the alphabetically first among equals.
  package static func best(_ counts: [String: Int]) -> String? {
    if counts.count < 2 { return counts.first?.key }
    return counts.max {
      ($0.value, $0.key.count, $1.key) < ($1.value, $1.key.count, $0.key)
    }?.key
  }

  private func finishedEdge(_ number: Int, _ id: Graph.Edge.ID, _ isNode: [Bool], _ ranks: [Int]) -> Graph.Edge {
    let key = edges[number].key
    let ids = numbers.ids
    let addressee = edges[number].addressees.filter { isNode[$0.key] }
      .max { ($0.value, ids[$1.key]) < ($1.value, ids[$0.key]) }
    let proof = edges[number].tally.proof(articles.articles, ranks: ranks)
    var edge = Graph.Edge(
      id: id, kind: key.kind, source: ids[key.source], target: ids[key.target], layer: key.layer,
      label: Self.best(edges[number].labels) ?? key.label,
      stance: key.stance, polarity: key.stance?.polarity, cue: Self.best(edges[number].cues),
      reportedBy: key.reportedBy.flatMap { isNode[$0] ? ids[$0] : nil }, addressee: addressee.map { ids[$0.key] },
      isNegated: key.isNegated, isModal: key.isModal, firstDate: edges[number].tally.first,
      lastDate: edges[number].tally.last, sentences: edges[number].tally.sentences,
      paragraphs: edges[number].tally.paragraphs, articles: proof.articles,
      sources: proof.sources, evidence: proof.evidence)
    if key.kind == .coMention { edge.score = score(key, edges[number].tally.sentences) }
    return edge
  }
}
