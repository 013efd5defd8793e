import KnowledgeGraph

extension Graph.Edge {
  /// How much an edge counts in a ranking: a stated position most, a co-mention by its sentences.
  var strength: Int {
    switch kind {
    case .position: 100 * max(1, articles)
    case .role, .participant: 60 * max(1, articles)
    case .place, .time, .part: 30 * max(1, articles)
    case .coMention: 4 * sentences + 2 * paragraphs + articles
    }
  }
}
