package import KnowledgeGraph

/// How two nodes hang together: the shortest chain of edges between them.
package struct PathQuery: Sendable {
  /// A step from one node to the next.
  package struct Step: Sendable {
    package var edge: Graph.Edge
    package var from: Graph.Node.ID
    package var to: Graph.Node.ID
  }

  package var edges = EdgeFilter()
  package var longest = 6

  package init() {}

  /// The shortest path; among paths of one length, the one whose steps are strongest, from the start on.
  ///
  /// - Returns: The steps in order, or `nil` where no path of ``longest`` steps or fewer joins the two.
  /// - Complexity: O(*n*) in the edges that are nearer to the start than the end is.
  package func path(from start: Graph.Node.ID, to end: Graph.Node.ID, in source: any GraphSource) throws -> [Step]? {
    if start == end { return [] }
    var arrival: [Graph.Node.ID: Step] = [:]
    var frontier = [start]
    for _ in 0..<longest {
      var next: [Graph.Node.ID] = []
      for near in frontier {
        let edges = try source.edges(touching: near)
          .filter { try self.edges.admits($0, evidence: source.evidence(of: $0.id)) }
          .sorted { ($1.strength, $0.id) < ($0.strength, $1.id) }
        for edge in edges {
          let far = edge.source == near ? edge.target : edge.source
          if far == start || arrival[far] != nil { continue }
          arrival[far] = Step(edge: edge, from: near, to: far)
          next.append(far)
        }
      }
      if arrival[end] != nil { return steps(to: end, from: start, arrival) }
      if next.isEmpty { return nil }
      frontier = next
    }
    return nil
  }

  private func steps(to end: Graph.Node.ID, from start: Graph.Node.ID, _ arrival: [Graph.Node.ID: Step]) -> [Step] {
    var steps: [Step] = []
    var current = end
    while current != start, let step = arrival[current] {
      steps.append(step)
      current = step.from
    }
    return steps.reversed()
  }
}
