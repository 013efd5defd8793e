/// A type of event: a PLOVER type (`AGREE`) or a named kind (`summit`). An open set; `Schemas/event-types.tsv` lists it.
package struct EventType: RawRepresentable, Hashable, Sendable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}
