package import KnowledgeGraph
package import NewsModel

/// Who is next to whom, and through what.
package struct NeighbourQuery: Sendable {
  package var hops = 1
  package var edges = EdgeFilter()
  /// The kinds of neighbour wanted; empty for all.
  package var types: Set<EntityType> = []

  package init() {}

  /// The neighbours of a node, the nearest first, then by how strongly and by id.
  ///
  /// - Complexity: O(*e* log *e*) in the edges within the given number of hops.
  package func neighbours(of start: Graph.Node, in source: any GraphSource) throws -> [Neighbour] {
    var found: [Neighbour] = []
    var seen: Set<Graph.Node.ID> = [start.id]
    var frontier = [start.id]
    for hop in 1...max(1, hops) {
      var edges: [Graph.Node.ID: [Neighbour.Link]] = [:]
      for near in frontier {
        for edge in try source.edges(touching: near)
        where try self.edges.admits(edge, evidence: source.evidence(of: edge.id)) {
          let far = edge.source == near ? edge.target : edge.source
          if !seen.contains(far) { edges[far, default: []].append(.init(edge: edge, from: near)) }
        }
      }
      frontier = edges.keys.sorted()
      seen.formUnion(frontier)
      for id in frontier {
        guard let node = try source.node(id), admits(node), let links = edges[id] else { continue }
        found.append(Neighbour(node: node, hops: hop, links: links.sorted { $0.precedes($1) }))
      }
    }
    return found.sorted {
      ($0.hops, $1.strength, $0.node.id) < ($1.hops, $0.strength, $1.node.id)
    }
  }

  private func admits(_ node: Graph.Node) -> Bool {
    types.isEmpty || types.contains(node.kind)
  }
}
