package import NewsModel

/// A happening before it is chosen whether it has happened, for fitting the weights of `Data/event-status.tsv`.
package struct StatusCandidate: Sendable {
  package var trigger: TextSpan
  package var mentions: [TextSpan]
  package var features: [(name: String, value: Double)]
}
