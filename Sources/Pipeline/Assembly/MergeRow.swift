package import NewsModel

/// One line of the merge ledger: a spelling that became part of a node, or was kept apart from it, and why.
package struct MergeRow: Hashable, Sendable {
  package let isJoined: Bool
  package let node: Entity.ID
  package let spelling: String
  package let reason: String
  /// From 0 to 1.
  package let certainty: Float
  /// In how many articles it was decided; 0 where it was decided for all at once.
  package let articles: Int
}
