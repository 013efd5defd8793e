/// An entry of a knowledge base that the user has: a public id for a name.
package struct KnowledgeEntry: Hashable, Sendable {
  /// As the knowledge base writes it: "Q7747", "viaf:12345".
  package let id: String
  package let type: EntityType
  package let name: String
  package let aliases: [String]

  package init(id: String, type: EntityType, name: String, aliases: [String] = []) {
    self.id = id
    self.type = type
    self.name = name
    self.aliases = aliases
  }
}
