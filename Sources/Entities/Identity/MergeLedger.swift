package import NewsModel

/// Which names became one entity and why, and which near names did not.
package struct MergeLedger: Sendable {
  package struct Entry: Hashable, Sendable {
    package enum Decision: String, Hashable, Sendable { case joined, apart }

    package let decision: Decision
    /// The node that stays.
    package let node: Entity.ID
    /// The spelling that was joined or kept apart.
    package let name: String
    /// The article, where the decision is about one article only.
    package let document: Document.ID?
    /// Why, in words for a reader.
    package let reason: String
    /// From 0 to 1.
    package let certainty: Float

    package init(
      _ decision: Decision, node: Entity.ID, name: String, document: Document.ID? = nil, reason: String,
      certainty: Float
    ) {
      self.decision = decision
      self.node = node
      self.name = name
      self.document = document
      self.reason = reason
      self.certainty = certainty
    }

    /// The same decision for the node that the entity is in the end.
    func at(_ node: Entity.ID) -> Entry {
      Entry(decision, node: node, name: name, document: document, reason: reason, certainty: certainty)
    }
  }

  /// The least certain first; then by node, name and article.
  package let entries: [Entry]

  package init(_ entries: [Entry] = []) {
    self.entries = Set(entries).sorted { Self.key($0) < Self.key($1) }
  }

  private static func key(_ entry: Entry) -> (Float, String, String, String, String) {
    (entry.certainty, entry.node.rawValue, entry.name, entry.document?.rawValue ?? "", entry.reason)
  }
}
