package import NewsModel

/// Two mentions of happenings of one type before it is decided whether they are one, for fitting the weights of `Data/joins.tsv`.
package struct JoinCandidate: Sendable {
  package var mention: TextSpan
  package var earlier: TextSpan
  package var features: [(name: String, value: Double)]
}
