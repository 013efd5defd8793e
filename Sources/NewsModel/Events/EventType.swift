/// A type of event: a PLOVER type (`AGREE`) or a named kind (`summit`). An open set; `Schemas/event-types.tsv` lists it.
///
/// Public for the same reason as ``WordHash``, with a comparison that is written out.
public struct EventType: RawRepresentable, Hashable, Sendable {
  /// The name of the type, as in the table.
  public let rawValue: String
  /// The type of a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether two types are one.
  @inlinable @inline(__always)
  public static func == (left: EventType, right: EventType) -> Bool { left.rawValue == right.rawValue }
}
