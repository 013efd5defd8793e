package import KnowledgeGraph

/// Who holds what about whom.
package struct PositionQuery: Sendable {
  package enum Order: Sendable {
    /// The most stated first.
    case strength
    /// The earliest first; undated ones last.
    case date
  }

  package var by: Graph.Node.ID?
  package var about: Graph.Node.ID?
  /// A node that takes any part: it holds, reports, is told or is spoken of.
  package var around: Graph.Node.ID?
  package var edges = EdgeFilter()
  package var order = Order.strength

  package init() {}

  package func positions(in source: any GraphSource) throws -> [Graph.Edge] {
    let candidates: [Graph.Edge] =
      if let node = by ?? about {
        try source.edges(touching: node)
      } else {
        try source.edges(of: .position)
      }
    let positions = candidates.filter { edge in
      edge.kind == .position && edges.admits(edge) && (by == nil || edge.source == by)
        && (about == nil || edge.target == about)
        && (around == nil || [edge.source, edge.target, edge.reportedBy, edge.addressee].contains(around))
    }
    switch order {
    case .strength: return positions.sorted { ($1.strength, $0.id) < ($0.strength, $1.id) }
    case .date:
      return positions.sorted { left, right in
        switch (left.firstDate, right.firstDate) {
        case (let first?, let second?): first != second ? first < second : left.id < right.id
        case (nil, nil): left.id < right.id
        case (let first, _): first != nil
        }
      }
    }
  }
}
