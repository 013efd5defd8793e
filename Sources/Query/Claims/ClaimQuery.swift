package import KnowledgeGraph
import NewsModel

/// Claims of a graph that was built with them.
package struct ClaimQuery: Sendable {
  /// Only claims about this node, or that this actor speaks to.
  package var about: Graph.Node.ID?
  /// Only claims that somebody denies.
  package var isContested = false

  package init(about: Graph.Node.ID? = nil, isContested: Bool = false) {
    self.about = about
    self.isContested = isContested
  }

  /// Contested claims first, then by independent sources and voices.
  package func claims(in source: any GraphSource) throws -> [Claim] {
    var found: [Claim] = []
    for node in try candidates(in: source) {
      let positions = try source.edges(touching: node.id).filter { $0.kind == .position && $0.target == node.id }
        .sorted { ($1.strength, $0.id) < ($0.strength, $1.id) }
      func side(_ affirms: Bool) -> [Graph.Edge] {
        positions.filter { $0.stance?.affirms(isNegated: $0.isNegated) == affirms }
      }
      let claim = Claim(node: node, affirming: side(true), denying: side(false))
      if !isContested || claim.isContested { found.append(claim) }
    }
    return found.sorted { left, right in
      let rank = { (claim: Claim) in (claim.isContested ? 1 : 0, claim.node.sources, claim.node.mentions) }
      return rank(left) == rank(right) ? left.node.id < right.node.id : rank(left) > rank(right)
    }
  }

  private func candidates(in source: any GraphSource) throws -> [Graph.Node] {
    guard let about else { return try source.nodes(of: .claim) }
    let ids = Set(try source.edges(touching: about).flatMap { [$0.source, $0.target] }).sorted()
    return try ids.compactMap { try source.node($0) }.filter { $0.kind == .claim }
  }
}
