package import NewsModel

/// A happening before it is chosen, for fitting the weights of `Data/salience.tsv`.
package struct EventCandidate: Sendable {
  package var trigger: TextSpan
  package var mentions: [TextSpan]
  package var family: String
  package var features: [(name: String, value: Double)]
}
