package import NewsModel

/// Someone named near a happening before it is chosen who takes part, for fitting the weights of `Data/participants.tsv`.
package struct ParticipantCandidate: Sendable {
  package var trigger: TextSpan
  /// Index of the entity.
  package var entity: Int
  package var features: [(name: String, value: Double)]
}
