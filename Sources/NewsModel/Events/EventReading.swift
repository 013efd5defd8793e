/// What the events stage read in one article.
package struct EventReading: Sendable {
  /// In text order of their triggers.
  package var events: [Event]
  package var findings: [Finding]

  package init(events: [Event] = [], findings: [Finding] = []) {
    self.events = events
    self.findings = findings
  }
}
