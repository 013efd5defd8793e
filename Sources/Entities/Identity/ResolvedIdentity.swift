package import NewsModel

/// Which entity of which article is which node.
package struct ResolvedIdentity: Sendable {
  /// For each document the node of each of its entities; `nil` leaves an entity out of the graph.
  package let ids: [Document.ID: [Entity.ID?]]
  /// The names that a corrections file gives, by node.
  package let names: [Entity.ID: String]
  /// The names of those that others were merged into by it, however often the articles use the others.
  package let keptNames: [Entity.ID: String]
  package let ledger: MergeLedger
  /// For each name that a rule of the corrections file has the nodes that it fits in the end; none where it is no entity's.
  package let named: [String: [Entity.ID]]
  /// Rules of the corrections file that contradict each other, or that do not do what they seem to.
  package let findings: [Finding]
}
