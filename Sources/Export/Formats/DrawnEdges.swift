import KnowledgeGraph
import NewsModel

/// Which edges of a graph a picture shows: all are in the file, but a drawing of all of them shows nothing.
///
/// Between two nodes one arrow a direction and attitude is drawn, the most telling position; a fact where there is no
/// position; and only the strongest co-mentions, so that every node hangs together with what it is named with most.
struct DrawnEdges: Sendable {
  /// Assertions drawn from one node: who speaks throughout an article would cover the rest.
  private static let assertionsOfNode = 5
  private static let coMentionsOfNode = 2

  private var drawn: Set<Graph.Edge.ID> = []
  private var linked: Set<Graph.Node.ID> = []

  /// - Complexity: O(*n* log *n*) in the edges.
  init(_ graph: Graph) {
    var taken: Set<Place> = []
    var pairs: Set<Pair> = []
    var assertions: [Graph.Node.ID: Int] = [:]
    for edge in graph.edges.sorted(by: Self.isMoreTelling) {
      linked.insert(edge.source)
      linked.insert(edge.target)
      let pair = Pair(edge)
      switch edge.kind {
      case .position:
        if edge.stance == .asserts {
          if pairs.contains(pair) || assertions[edge.source, default: 0] >= Self.assertionsOfNode { continue }
          assertions[edge.source, default: 0] += 1
        }
        guard taken.insert(Place(edge)).inserted else { continue }
      case .coMention:
        continue
      default:
        if pairs.contains(pair) { continue }
      }
      pairs.insert(pair)
      drawn.insert(edge.id)
    }
    var coMentions: [Graph.Node.ID: Int] = [:]
    for edge in graph.edges.filter({ $0.kind == .coMention }).sorted(by: Self.isMoreTelling) {
      let (source, target) = (coMentions[edge.source, default: 0], coMentions[edge.target, default: 0])
      guard !pairs.contains(Pair(edge)),
        min(source, target) == 0 || max(source, target) < Self.coMentionsOfNode
      else { continue }
      coMentions[edge.source] = source + 1
      coMentions[edge.target] = target + 1
      drawn.insert(edge.id)
    }
  }

  func contains(_ edge: Graph.Edge) -> Bool { drawn.contains(edge.id) }

  /// Whether anything in the graph is joined to a node.
  func isLinked(_ node: Graph.Node) -> Bool { linked.contains(node.id) }

  /// Attitudes before assertions before facts, the often stated before the rare, and the id among equals.
  private static func isMoreTelling(_ left: Graph.Edge, _ right: Graph.Edge) -> Bool {
    let ranks = (rank(left), rank(right))
    if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    return left.sentences != right.sentences ? left.sentences > right.sentences : left.id < right.id
  }

  private static func rank(_ edge: Graph.Edge) -> Int {
    guard edge.kind == .position else { return edge.kind == .coMention ? 4 : 2 }
    return edge.stance == .asserts ? 3 : 1
  }

  private struct Pair: Hashable {
    let low: Graph.Node.ID
    let high: Graph.Node.ID

    init(_ edge: Graph.Edge) {
      (low, high) = edge.source < edge.target ? (edge.source, edge.target) : (edge.target, edge.source)
    }
  }

  /// One arrow: from, to, and for or against.
  private struct Place: Hashable {
    let source: Graph.Node.ID
    let target: Graph.Node.ID
    let polarity: Polarity?

    init(_ edge: Graph.Edge) {
      (source, target, polarity) = (edge.source, edge.target, edge.polarity)
    }
  }
}
