import Entities
package import KnowledgeGraph
import NewsModel
import Store

/// Finds the node that a reader means by a name.
///
/// Case, accents and full form do not matter: `putin` finds Vladimir Putin. An id (`person:vladimir-putin`) always finds
/// its node. A whole name or alias counts more than a part of one, whole words more than their beginnings; only the best
/// class counts. Countries and initials are known where no article uses them ("UK", "EU"), and whoever is called with a
/// title is somebody, not what is called after them ("Minister Berg"). Where it holds several nodes, one that is called so
/// far more often than the others is meant, else nothing is guessed.
package struct NodeFinder {
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

  /// - Parameter name: An id, or a name in any case, with or without accents.
  /// - Complexity: O(*n*) in the nodes with the rarest of its words, and in all nodes where none has them.
  package func find(_ name: String) throws -> Answer {
    if let node = try source.node(.init(rawValue: name)) { return .one(node) }
    let words = NameWords.words(of: name)
    let (found, fit) = try nodes(called: words, admitsBeginnings: !Self.isShort(name) || name != name.uppercased())
    if fit != .whole {
      if let id = CountryNames.id(of: name), let country = try source.node(.init(rawValue: id.rawValue)) {
        return .one(country)
      }
      let spelt = Self.isShort(name) ? try source.nodes(of: nil).filter { Self.hasInitials(words, $0) } : []
      if !spelt.isEmpty { return try answer(spelt, called: words) }
      // What is called after somebody is not meant by "Minister Berg".
      if found.allSatisfy({ $0.kind == .event || $0.kind == .claim }),
        let people = try people(titled: words)
      {
        return try answer(people, called: words)
      }
    }
    return try answer(found, called: words)
  }

  private func answer(_ nodes: [Graph.Node], called words: [String]) throws -> Answer {
    switch nodes.count {
    case 0: .none(suggestions: words.isEmpty ? [] : try suggestions(for: words.joined(separator: " ")))
    case 1: .one(nodes[0])
    default: try choice(among: nodes, called: words)
    }
  }

  /// The nodes of the best class that has any.
  private func nodes(called words: [String], admitsBeginnings: Bool = true) throws -> ([Graph.Node], Fit) {
    var best: [Graph.Node] = []
    var bestFit = Fit.beginnings
    guard let rarest = try rarest(of: words) else { return (best, bestFit) }
    for node in try source.nodes(withWordStarting: rarest) {
      guard let fit = fit(of: words, to: node), admitsBeginnings || fit != .beginnings else { continue }
      if fit < bestFit {
        best = []
        bestFit = fit
      }
      if fit == bestFit { best.append(node) }
    }
    return (best, bestFit)
  }

  /// Whether a name may be an acronym that no article spells out: "UK", "eu".
  private static func isShort(_ name: String) -> Bool {
    (2...5).contains(name.utf8.count) && name.utf8.allSatisfy(\.isASCIILetter)
  }

  /// "eu" for the European Union, "uk" for the United Kingdom.
  private static func hasInitials(_ words: [String], _ node: Graph.Node) -> Bool {
    guard let word = words.first, node.kind == .organization || node.kind == .country else { return false }
    let small: Set<String> = ["of", "the", "and", "for", "on", "in"]
    let initials = NameWords.words(of: node.name).filter { !small.contains($0) }.compactMap(\.first)
    return initials.count > 1 && String(initials) == word
  }

  /// Who is meant by "Health Minister Ada Berg" or "Minister Berg"; `nil` without a title or anybody of that name.
  private func people(titled words: [String]) throws -> [Graph.Node]? {
    guard let name = SpokenTitles.nameBehindTitle(in: words) else { return nil }
    let (found, fit) = try nodes(called: name)
    let people = found.filter { $0.kind == .person }
    return fit == .beginnings || people.isEmpty ? nil : people
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
