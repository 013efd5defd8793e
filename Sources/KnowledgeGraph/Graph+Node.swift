package import NewsModel

extension Graph {
  /// A person, country, organization, place, group, event, claim or article.
  package struct Node: Hashable, Sendable {
    /// An XML NMTOKEN such as `person:vladimir-putin`.
    package struct ID: RawRepresentable, Hashable, Sendable, Comparable {
      package let rawValue: String
      package init(rawValue: String) { self.rawValue = rawValue }

      /// The node of what an article, or all together, calls so.
      package init(_ id: Entity.ID) { rawValue = id.rawValue }
      package init(_ id: Event.ID) { rawValue = id.rawValue }

      /// What the id begins with: `event` of `event:g-20-hamburg`.
      package var kind: EntityType { EntityType(rawValue: String(rawValue.prefix { $0 != ":" })) }

      package static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
    }

    package var id: ID
    package var kind: EntityType
    package var name: String
    /// The subtype where there is one: the event type of an event.
    package var type: String?
    package var aliases: [String]
    /// How often, in how many articles and by how many independent sources it is mentioned.
    package var mentions: Int
    package var articles: Int
    package var sources: Int
    package var firstSeen: PartialDate?
    package var lastSeen: PartialDate?
    /// Of events: when it happened, and whether it has.
    package var date: PartialDate?
    package var status: Event.Status?
    /// Ids in outside knowledge bases.
    package var links: [String]
    /// In the order of document and place; never empty.
    package var evidence: [Evidence]

    package init(
      id: ID, kind: EntityType, name: String, type: String? = nil, aliases: [String] = [], mentions: Int = 0,
      articles: Int = 0, sources: Int = 0, firstSeen: PartialDate? = nil, lastSeen: PartialDate? = nil,
      date: PartialDate? = nil, status: Event.Status? = nil, links: [String] = [], evidence: [Evidence] = []
    ) {
      self.id = id
      self.kind = kind
      self.name = name
      self.type = type
      self.aliases = aliases
      self.mentions = mentions
      self.articles = articles
      self.sources = sources
      self.firstSeen = firstSeen
      self.lastSeen = lastSeen
      self.date = date
      self.status = status
      self.links = links
      self.evidence = evidence
    }
  }
}
