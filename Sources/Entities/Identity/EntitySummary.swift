package import NewsModel

/// What is known of one entity of one article, for telling who it is across articles.
package struct EntitySummary: Sendable {
  package let document: Document.ID
  /// The index of the entity in its record.
  package let index: Int
  package let id: Entity.ID
  package let type: EntityType
  /// The fullest name in the article.
  package let name: String
  package let aliases: [String]
  /// How many mentions it has in the article.
  package let mentions: Int
  /// The ids of the entities of the article, sorted; all summaries of one article share the array.
  private let company: [Entity.ID]

  /// The ids of the other entities of the article, sorted.
  package var neighbours: [Entity.ID] { company.filter { $0 != id } }

  package init(
    document: Document.ID, index: Int, id: Entity.ID, type: EntityType, name: String, aliases: [String] = [],
    mentions: Int = 1, neighbours: [Entity.ID] = []
  ) {
    self.document = document
    self.index = index
    self.id = id
    self.type = type
    self.name = name
    self.aliases = aliases
    self.mentions = mentions
    company = neighbours
  }

  /// The summaries of all entities of a record.
  package static func all(of record: DocumentRecord) -> [EntitySummary] {
    let ids = record.entities.map(\.id).sorted()
    return record.entities.enumerated().map { index, entity in
      EntitySummary(
        document: record.document.id, index: index, id: entity.id, type: entity.type, name: entity.name,
        aliases: entity.aliases, mentions: entity.mentions.count, neighbours: ids)
    }
  }
}
