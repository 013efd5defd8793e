package import NewsModel

/// A date near a happening before it is chosen when that was, for fitting the weights of `Data/event-times.tsv`.
package struct TimeCandidate: Sendable {
  package var trigger: TextSpan
  package var date: PartialDate
  package var features: [(name: String, value: Double)]
}
