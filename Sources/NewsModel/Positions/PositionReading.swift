/// What the positions stage read in one article.
package struct PositionReading: Sendable {
  /// In text order of their first words.
  package var positions: [Position]
  package var findings: [Finding]

  package init(positions: [Position] = [], findings: [Finding] = []) {
    self.positions = positions
    self.findings = findings
  }
}
