package import KnowledgeGraph
import NewsModel
import Store

/// Finds the node that a reader means by a name.
///
/// Case, accents and full form do not matter: `putin` finds Vladimir Putin. An id (`person:vladimir-putin`) always finds
/// its node. A whole name or alias counts more than a part of one, whole words more than their beginnings; only the best
/// class counts. Where it holds several nodes, one that is called so far more often than the others is meant, else nothing
/// is guessed.
package struct NameFinder {
  /// What a name led to.
  package enum Answer: Hashable, Sendable {
    case one(Graph.Node)
    /// One of several that fit, by far the most often called so; the others after it.
    case likeliest(Graph.Node, besides: [Graph.Node])
    /// Several nodes fit equally well; those with most mentions first.
    case several([Graph.Node])
    /// None fits; names that are spelled alike, the likeliest first.
    case none(suggestions: [Graph.Node])
  }

  private let source: any GraphSource

  package init(_ source: any GraphSource) { self.source = source }

  package func find(_ name: String) throws -> Answer {
    if let node = try source.node(.init(rawValue: name)) { return .one(node) }
    let words = NameWords.words(of: name)
    guard let rarest = try rarest(of: words) else { return .none(suggestions: []) }
    var best: [Graph.Node] = []
    var bestFit = Fit.beginnings
    for node in try source.nodes(withWordStarting: rarest) {
      guard let fit = fit(of: words, to: node) else { continue }
      if fit < bestFit {
        best = []
        bestFit = fit
      }
      if fit == bestFit { best.append(node) }
    }
    switch best.count {
    case 0: return .none(suggestions: try suggestions(for: words.joined(separator: " ")))
    case 1: return .one(best[0])
    default: return try choice(among: best, called: words)
    }
  }

  /// How many times as often as the next one a node must be called by a name to be meant by it.
  private static let dominance = 5

  private func choice(among nodes: [Graph.Node], called words: [String]) throws -> Answer {
    let ranked = try nodes.map { (node: $0, uses: try uses(of: words, for: $0)) }
      .sorted { ($1.uses, $1.node.mentions, $0.node.id) < ($0.uses, $0.node.mentions, $1.node.id) }
    let sorted = ranked.map(\.node)
    guard ranked[0].uses >= Self.dominance * max(1, ranked[1].uses) else { return .several(sorted) }
    return .likeliest(sorted[0], besides: Array(sorted.dropFirst()))
  }

  /// How often a node is called by just this name: a capital names its country too, but seldom. Where no mention is, or
  /// where the source holds one of them only, as a GraphML file does, all mentions count.
  private func uses(of words: [String], for node: Graph.Node) throws -> Int {
    let evidence = try source.evidence(of: node.id)
    let uses = evidence.count { NameWords.words(of: $0.quote) == words }
    return evidence.count > 1 && uses > 0 ? uses : node.mentions
  }

  /// Other nodes with the words in a longer name, that are mentioned more often than the one found: perhaps meant.
  package func others(named name: String, than found: Graph.Node) throws -> [Graph.Node] {
    let words = NameWords.words(of: name)
    guard let rarest = try rarest(of: words), name != found.id.rawValue else { return [] }
    return try source.nodes(withWordStarting: rarest).filter { node in
      node.id != found.id && node.kind == found.kind && node.mentions > found.mentions
        && [Fit.whole, .words].contains(fit(of: words, to: node))
    }
    .sorted { ($1.mentions, $0.id) < ($0.mentions, $1.id) }
  }

  /// The word that the fewest names have, so that few nodes are looked at.
  private func rarest(of words: [String]) throws -> String? {
    if words.count < 2 { return words.first }
    return try words.map { ($0, try source.wordCount(startingWith: $0, limit: 1_000)) }
      .min { ($0.1, $1.0.count, $0.0) < ($1.1, $0.0.count, $1.0) }?.0
  }

  private enum Fit: Int, Comparable {
    /// A whole name or alias.
    case whole
    case words, beginnings
    static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  private func fit(of words: [String], to node: Graph.Node) -> Fit? {
    var fit: Fit?
    for name in [node.name] + node.aliases {
      let nameWords = NameWords.words(of: name)
      let found: Fit
      if nameWords == words {
        found = .whole
      } else if words.allSatisfy(nameWords.contains) {
        found = .words
      } else if words.allSatisfy({ word in nameWords.contains { $0.hasPrefix(word) } }) {
        found = .beginnings
      } else {
        continue
      }
      fit = fit.map { min($0, found) } ?? found
    }
    return fit
  }

  private func suggestions(for name: String) throws -> [Graph.Node] {
    let wanted = Array(name.utf8)
    let limit = max(1, wanted.count / 4)
    var near: [(distance: Int, node: Graph.Node)] = []
    // The name of a claim is a sentence, of which nearly any word may be near.
    for node in try source.nodes(of: nil) where node.kind != .claim {
      let names = ([node.name] + node.aliases).flatMap { name -> [String] in
        let words = NameWords.words(of: name)
        return words.count > 1 ? words + [words.joined(separator: " ")] : words
      }
      let distance = names.map { EditDistance.between(wanted, Array($0.utf8), limit: limit) }.min() ?? .max
      if distance <= limit { near.append((distance, node)) }
    }
    return near.sorted { ($0.distance, $1.node.mentions, $0.node.id) < ($1.distance, $0.node.mentions, $1.node.id) }
      .prefix(5).map(\.node)
  }
}
