/// What the events stage read in one article.
package struct EventReading: Sendable {
  /// In text order of their triggers.
  package var events: [Event]

  package init(events: [Event] = []) { self.events = events }
}
