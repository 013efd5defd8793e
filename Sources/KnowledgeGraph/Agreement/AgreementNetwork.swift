import NewsModel

/// Who agrees and who disagrees with whom: two actors joined by the targets on which they take sides.
///
/// Given "Merkel supports the accord", "Macron accepts the accord" and "Berg rejects the accord", Merkel and Macron agree
/// on one target, and Berg is in conflict with both. Known in discourse network analysis as congruence and conflict
/// networks (Leifeld 2017, Discourse Network Analysis).
package struct AgreementNetwork: Sendable {
  /// An actor that takes sides as another one does.
  package struct Actor: Hashable, Sendable {
    package let node: Graph.Node
    /// On how many targets it takes sides, and in how many statements.
    package let targets: Int
    package let statements: Int
  }

  /// Sorted by id.
  package let actors: [Actor]
  /// Sorted by their actors, agreement before conflict.
  package let ties: [AgreementTie]

  private typealias Sides = [Graph.Node.ID: [Bool: [CodedStatement]]]

  /// - Parameters:
  ///   - statements: Those that take no side are passed over.
  ///   - graph: Holds the actors.
  /// - Complexity: Quadratic in the actors of one target.
  package init(of statements: [CodedStatement], in graph: Graph) {
    var byTarget: [Graph.Node.ID: Sides] = [:]
    var targets: [Graph.Node.ID: Set<Graph.Node.ID>] = [:]
    var counted: [Graph.Node.ID: Set<StatementID>] = [:]
    for statement in statements {
      guard let agrees = statement.agrees, let target = statement.target else { continue }
      byTarget[target, default: [:]][statement.source, default: [:]][agrees, default: []].append(statement)
      targets[statement.source, default: []].insert(target)
      counted[statement.source, default: []].insert(statement.id)
    }
    var shared: [Pair: [AgreementTie.SharedTarget]] = [:]
    for (target, sides) in byTarget.sorted(by: { $0.key < $1.key }) {
      let names = sides.keys.sorted()
      for (index, first) in names.enumerated() {
        for second in names[(index + 1)...] {
          for kind in AgreementTie.Kind.allCases {
            guard let common = Self.common(kind, target, sides[first] ?? [:], sides[second] ?? [:]) else { continue }
            shared[Pair(first: first, second: second, kind: kind), default: []].append(common)
          }
        }
      }
    }
    func weight(_ pair: Pair) -> Int { Set((shared[pair] ?? []).map(\.statements)).count }
    ties = shared.map { pair, common in
      let net = Pair(first: pair.first, second: pair.second, kind: .agreement)
      let against = Pair(first: pair.first, second: pair.second, kind: .conflict)
      return AgreementTie(
        kind: pair.kind, first: pair.first, second: pair.second, weight: weight(pair),
        netWeight: weight(net) - weight(against), targets: common)
    }.sorted { ($0.first, $0.second, $0.kind.rawValue) < ($1.first, $1.second, $1.kind.rawValue) }
    let linked = Set(ties.flatMap { [$0.first, $0.second] })
    actors = graph.nodes.filter { linked.contains($0.id) }.map {
      Actor(node: $0, targets: targets[$0.id, default: []].count, statements: counted[$0.id, default: []].count)
    }
  }

  private struct Pair: Hashable {
    let first: Graph.Node.ID
    let second: Graph.Node.ID
    let kind: AgreementTie.Kind
  }

  /// What two actors say on one target with which they take the same side, or opposite ones; `nil` where they do not.
  private static func common(
    _ kind: AgreementTie.Kind, _ target: Graph.Node.ID, _ one: [Bool: [CodedStatement]],
    _ other: [Bool: [CodedStatement]]
  ) -> AgreementTie.SharedTarget? {
    var first: [CodedStatement] = []
    var second: [CodedStatement] = []
    for side in [true, false] {
      guard let mine = one[side], let theirs = other[kind == .agreement ? side : !side] else { continue }
      first += mine
      second += theirs
    }
    return first.isEmpty ? nil : AgreementTie.SharedTarget(target: target, first: first, second: second)
  }
}
