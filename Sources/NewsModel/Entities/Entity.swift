/// A person, country, organization, place or group that an article speaks of.
package struct Entity: Hashable, Sendable {
  /// Readable and stable: `person:vladimir-putin`, `country:RU`. An XML NMTOKEN.
  package struct ID: RawRepresentable, Hashable, Sendable, Comparable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    /// Makes the id of a named thing, such as `organization:kgb`.
    package init(type: EntityType, name: some StringProtocol) {
      rawValue = type.rawValue + ":" + Slug.make(from: name)
    }

    /// The id of a country or territory by its ISO 3166-1 code, such as `country:RU`.
    package static func country(_ alpha2: String) -> ID { ID(rawValue: "country:" + alpha2) }

    /// What the id begins with: `country` of `country:RU`.
    package var type: EntityType { EntityType(rawValue: String(rawValue.prefix { $0 != ":" })) }

    package static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  package var id: ID
  package var type: EntityType
  /// The fullest name in the article, or the usual English name of a country.
  package var name: String
  /// Every other name the article uses for it, sorted.
  package var aliases: [String]
  /// Indices into the mentions, in text order.
  package var mentions: [Int]
  /// Ids in outside knowledge bases, such as `wikidata:Q7747`.
  package var links: [String]

  package init(
    id: ID, type: EntityType, name: String, aliases: [String] = [], mentions: [Int] = [], links: [String] = []
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.aliases = aliases
    self.mentions = mentions
    self.links = links
  }
}
