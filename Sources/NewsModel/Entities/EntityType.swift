/// A kind of entity or node. An open set: `Schemas/node-kinds.tsv` lists the kinds of the project.
///
/// Public for the same reason as ``WordHash``, with a comparison that is written out.
public struct EntityType: RawRepresentable, Hashable, Sendable {
  /// The name of the kind, as in the table.
  public let rawValue: String
  /// The kind of a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether two kinds are one.
  @inlinable @inline(__always)
  public static func == (left: EntityType, right: EntityType) -> Bool { left.rawValue == right.rawValue }

  package static let person = EntityType(rawValue: "person")
  package static let country = EntityType(rawValue: "country")
  package static let organization = EntityType(rawValue: "organization")
  package static let place = EntityType(rawValue: "place")
  /// Peoples, faiths and movements.
  package static let group = EntityType(rawValue: "group")
  package static let event = EntityType(rawValue: "event")
  /// What several actors say of the same thing, some of them that it is not so.
  package static let claim = EntityType(rawValue: "claim")
}
