package import KnowledgeGraph
import NewsModel

/// What changed from one graph to another: who came and went, which links, and who changed their mind.
package struct GraphDifference: Sendable {
  package var addedNodes: [Graph.Node] = []
  package var removedNodes: [Graph.Node] = []
  package var addedEdges: [Graph.Edge] = []
  package var removedEdges: [Graph.Edge] = []
  /// Pairs that hold other stances now.
  package var shifts: [Shift] = []

  /// An actor whose stances towards a target are others in the second graph.
  package struct Shift: Sendable {
    package var source: Graph.Node.ID
    package var target: Graph.Node.ID
    /// Sorted by name.
    package var before: [String]
    package var after: [String]
  }

  package var isEmpty: Bool {
    addedNodes.isEmpty && removedNodes.isEmpty && addedEdges.isEmpty && removedEdges.isEmpty
  }

  /// - Complexity: O(*n*) in the size of both graphs.
  package init(from before: Graph, to after: Graph) {
    let oldNodes = Set(before.nodes.map(\.id))
    let newNodes = Set(after.nodes.map(\.id))
    let oldEdges = Set(before.edges.map(\.id))
    let newEdges = Set(after.edges.map(\.id))
    addedNodes = after.nodes.filter { !oldNodes.contains($0.id) }
    removedNodes = before.nodes.filter { !newNodes.contains($0.id) }
    addedEdges = after.edges.filter { !oldEdges.contains($0.id) }
    removedEdges = before.edges.filter { !newEdges.contains($0.id) }
    let earlier = Self.stances(in: before)
    let later = Self.stances(in: after)
    for (pair, stances) in earlier.sorted(by: { $0.key < $1.key }) {
      if let now = later[pair], now != stances {
        shifts.append(
          Shift(source: pair.source, target: pair.target, before: stances.sorted(), after: now.sorted()))
      }
    }
  }

  private struct Pair: Hashable, Comparable {
    let source: Graph.Node.ID
    let target: Graph.Node.ID
    static func < (left: Pair, right: Pair) -> Bool { (left.source, left.target) < (right.source, right.target) }
  }

  private static func stances(in graph: Graph) -> [Pair: Set<String>] {
    graph.edges.reduce(into: [:]) { stances, edge in
      guard edge.kind == .position, let stance = edge.stance else { return }
      stances[Pair(source: edge.source, target: edge.target), default: []].insert(stance.rawValue)
    }
  }
}
