extension Graph {
  /// What is wrong with the graph, in words; empty for a sound one.
  ///
  /// Ids are unique and sorted, edges have both endpoints, everything carries evidence, co-mentions stand in canonical
  /// order.
  package func violations() -> [String] {
    var found: [String] = []
    for (previous, node) in zip(nodes, nodes.dropFirst()) where previous.id >= node.id {
      found.append("The nodes \(previous.id.rawValue) and \(node.id.rawValue) are out of order.")
    }
    for (previous, edge) in zip(edges, edges.dropFirst()) where previous.id >= edge.id {
      found.append("The edges \(previous.id.rawValue) and \(edge.id.rawValue) are out of order.")
    }
    let ids = Set(nodes.map(\.id))
    for node in nodes where node.evidence.isEmpty { found.append("The node \(node.id.rawValue) has no evidence.") }
    for edge in edges {
      if !ids.contains(edge.source) || !ids.contains(edge.target) {
        found.append("The edge \(edge.id.rawValue) lacks an endpoint.")
      }
      if edge.evidence.isEmpty { found.append("The edge \(edge.id.rawValue) has no evidence.") }
      if edge.kind == .coMention, edge.source >= edge.target {
        found.append("The co-mention \(edge.id.rawValue) is not in canonical order.")
      }
    }
    for position in openPositions where !ids.contains(position.source) {
      found.append("An open position lacks its source \(position.source.rawValue).")
    }
    return found
  }
}
