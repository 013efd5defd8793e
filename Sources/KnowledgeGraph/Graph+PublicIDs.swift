package import NewsModel

extension Graph {
  /// The names that a knowledge base is asked for, each as ``Slug``.
  package var linkableNames: Set<String> {
    Set(nodes.flatMap { [$0.name] + $0.aliases }.map { Slug.make(from: $0) })
  }

  /// Gives nodes the ids of a knowledge base, where one entry alone fits.
  ///
  /// An entry fits by type and name. Where several do, the one that has the name as its main name is taken, and none where
  /// that is not one. A name of the node's that is not its first counts only when it has two words.
  ///
  /// - Parameter entries: The entries by each of their names, as ``Slug``.
  /// - Returns: How many nodes have an id now.
  package mutating func link(to entries: [String: [KnowledgeEntry]]) -> Int {
    var count = 0
    for index in nodes.indices {
      let node = nodes[index]
      let names = [node.name] + node.aliases.filter { $0 != node.name && $0.contains(" ") }
      let found = names.lazy.map { name in Self.entry(named: name, of: node.kind, in: entries) }.first { $0 != nil }
      guard let id = found??.id else { continue }
      nodes[index].links = Set(node.links + [id]).sorted()
      count += 1
    }
    return count
  }

  private static func entry(
    named name: String, of kind: EntityType, in entries: [String: [KnowledgeEntry]]
  ) -> KnowledgeEntry? {
    let key = Slug.make(from: name)
    let fitting = entries[key, default: []].filter { $0.type == kind }
    if Set(fitting.map(\.id)).count == 1 { return fitting.first }
    let main = fitting.filter { Slug.make(from: $0.name) == key }
    return Set(main.map(\.id)).count == 1 ? main.first : nil
  }
}
