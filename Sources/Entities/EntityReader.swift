package import NewsModel

/// Finds who and what an article speaks of, and puts the mentions of one entity together.
///
/// Of "President Vladimir Putin left Moscow. He said Russia …" it makes a person with the mentions "Vladimir Putin" and
/// "He", the place Moscow and the country Russia.
package struct EntityReader: Sendable {
  package init() {}

  /// Finds the entities of an article with all of their mentions.
  ///
  /// - Parameter text: An article with its names, tags and dependencies.
  /// - Returns: Entities in the order of their first mention, mentions in text order, offices as links. A mention that refers to
  ///   nobody who could be read has no entity. The token ranges of mentions are half-open, into the tokens of `text`.
  package func read(_ text: AnalyzedText) -> EntityReading {
    let clusterer = NameClusterer(text)
    let (links, offices) = OfficeReader().links(text, mentions: clusterer.mentions)
    var clusters = clusterer.clusters
    var resolver = ReferenceResolver(
      text, clusters: clusters, mentions: clusterer.mentions, offices: offices, home: clusterer.home)
    var mentions = resolver.resolved()
    if PronounVotes(mentions, in: text).settle(&clusters) {
      resolver = ReferenceResolver(
        text, clusters: clusters, mentions: clusterer.mentions, offices: offices, home: clusterer.home)
      mentions = resolver.resolved()
    }
    // Entities in the order of their first mention.
    var order: [Int: Int] = [:]
    var entities: [Entity] = []
    var taken: Set<Entity.ID> = []
    for (index, mention) in mentions.enumerated() {
      guard let cluster = mention.entity else { continue }
      if order[cluster] == nil {
        order[cluster] = entities.count
        entities.append(entity(clusters[cluster], &taken))
      }
      let number = order[cluster] ?? 0
      mentions[index].entity = number
      entities[number].mentions.append(index)
    }
    let kept = links.compactMap { link -> EntityLink? in
      guard let source = order[link.source], let target = order[link.target] else { return nil }
      var link = link
      link.source = source
      link.target = target
      return link
    }
    return EntityReading(mentions: mentions, entities: entities, links: kept)
  }

  private func entity(_ cluster: NameCluster, _ taken: inout Set<Entity.ID>) -> Entity {
    let id = FreeID.first(isTaken: taken.contains) { number in
      if number > 1 { return Entity.ID(type: cluster.type, name: "\(cluster.name) \(number)") }
      return cluster.alpha2.map(Entity.ID.country) ?? Entity.ID(type: cluster.type, name: cluster.name)
    }
    taken.insert(id)
    let aliases = cluster.spellings.keys.filter { $0 != cluster.name }.sorted()
    return Entity(id: id, type: cluster.type, name: cluster.name, aliases: aliases)
  }
}
