import NewsModel

/// That two actors take the same side, or opposite sides, on the same targets. It has no direction.
package struct AgreementTie: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable { case agreement, conflict }

  /// A target on which both take sides, with what each of them says.
  package struct SharedTarget: Hashable, Sendable {
    package let target: Graph.Node.ID
    /// In the order of documents and places.
    package let first: [CodedStatement]
    package let second: [CodedStatement]

    /// Which statements join the two: targets that the same statements are about are one thing that they agree on.
    var statements: [Set<StatementID>] { [Set(first.map(\.id)), Set(second.map(\.id))] }
  }

  package let kind: Kind
  /// The lesser of the two ids.
  package let first: Graph.Node.ID
  package let second: Graph.Node.ID
  /// How many targets they have in common; several of the same statements count once.
  package let weight: Int
  /// The weight of their agreement less that of their conflict.
  package let netWeight: Int
  /// Sorted by id.
  package let targets: [SharedTarget]

  package var id: String { "\(kind.rawValue).\(first.rawValue).\(second.rawValue)" }

  package var articles: Int {
    Set(targets.flatMap { ($0.first + $0.second).map(\.evidence.document) }).count
  }
}
