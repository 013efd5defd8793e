/// What the entities stage read in one article. Indices refer to the arrays of this value.
package struct EntityReading: Sendable {
  /// In text order; two mentions may nest but never cross.
  package var mentions: [Mention]
  package var entities: [Entity]
  package var links: [EntityLink]

  package init(mentions: [Mention] = [], entities: [Entity] = [], links: [EntityLink] = []) {
    self.mentions = mentions
    self.entities = entities
    self.links = links
  }
}
