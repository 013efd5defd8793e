package import NewsModel

/// An event between two actors, the unit of event data: who did it, to whom, when and where.
///
/// "Police arrested Berg in Lund on Friday" is one dyad from the police to Berg. CAMEO and PLOVER data are tables of these.
package struct EventDyad: Hashable, Sendable {
  package struct Actor: Hashable, Sendable {
    package let node: Graph.Node
    package let role: Event.Participant.Role
  }

  package let event: Graph.Node
  /// `nil` where the text does not say who did it.
  package let source: Actor?
  /// `nil` where the text does not say to whom it was done.
  package let target: Actor?
  /// Sorted by id.
  package let places: [Graph.Node]
  /// The countries that the places are or lie in, sorted by id.
  package let countries: [Graph.Node]
  /// A sentence that names both actors where there is one, else one of them, else the word for the event.
  package let evidence: Evidence?
}
