import NewsModel

/// Who agrees and who disagrees with whom: two actors joined by the targets on which they take sides.
///
/// Given "Merkel supports the accord", "Macron accepts the accord" and "Berg rejects the accord", Merkel and Macron agree
/// once, and Berg is in conflict with both. Known in discourse network analysis as congruence and conflict networks
/// (Leifeld 2017, Discourse Network Analysis).
package struct AgreementNetwork: Sendable {
  package init() {}

  private struct Side: Hashable {
    var actor: Graph.Node.ID
    var polarity: Polarity
  }

  private struct Pair: Hashable {
    var first: Graph.Node.ID
    var second: Graph.Node.ID
    var agrees: Bool
  }

  /// The actors that take sides, with an edge for agreement and one for conflict, weighted by the targets in common.
  ///
  /// Neutral positions take no side. The evidence of an edge is the sentences in which both say so.
  ///
  /// - Complexity: Quadratic in the actors of one target.
  package func graph(of graph: Graph) -> Graph {
    let evidenceOfSide = sides(of: graph)
    var pairs: [Pair: (targets: Int, evidence: Set<Evidence>)] = [:]
    for (_, sides) in evidenceOfSide.sorted(by: { $0.key < $1.key }) {
      let actors = sides.keys.sorted { ($0.actor, $0.polarity.rawValue) < ($1.actor, $1.polarity.rawValue) }
      for (index, one) in actors.enumerated() {
        for other in actors[(index + 1)...] where other.actor != one.actor {
          let pair = Pair(first: one.actor, second: other.actor, agrees: one.polarity == other.polarity)
          let words = Set((sides[one] ?? []) + (sides[other] ?? []))
          let known = pairs[pair] ?? (0, [])
          pairs[pair] = (known.targets + 1, known.evidence.union(words))
        }
      }
    }
    let edges = pairs.map { pair, found in edge(pair, targets: found.targets, evidence: found.evidence) }
      .sorted { $0.id < $1.id }
    let kept = Set(edges.flatMap { [$0.source, $0.target] })
    return Graph(nodes: graph.nodes.filter { kept.contains($0.id) }, edges: edges)
  }

  /// For each target who takes which side on it, with the words.
  private func sides(of graph: Graph) -> [Graph.Node.ID: [Side: [Evidence]]] {
    var sides: [Graph.Node.ID: [Side: [Evidence]]] = [:]
    for edge in graph.edges {
      guard edge.kind == .position, let polarity = edge.polarity, polarity != .neutral, !edge.isModal else { continue }
      sides[edge.target, default: [:]][Side(actor: edge.source, polarity: polarity), default: []] += edge.evidence
    }
    return sides
  }

  private func edge(_ pair: Pair, targets: Int, evidence: Set<Evidence>) -> Graph.Edge {
    let label = pair.agrees ? "agrees with" : "in conflict with"
    let sorted = evidence.sorted { ($0.document, $0.start, $0.end, $0.rule) < ($1.document, $1.start, $1.end, $1.rule) }
    let id = "\(pair.agrees ? "agreement" : "conflict").\(pair.first.rawValue).\(pair.second.rawValue)"
    return Graph.Edge(
      id: .init(rawValue: id), kind: .comention, source: pair.first, target: pair.second, layer: .stated, label: label,
      polarity: pair.agrees ? .favor : .against, sentences: targets, articles: Set(evidence.map(\.document)).count,
      evidence: sorted)
  }
}
