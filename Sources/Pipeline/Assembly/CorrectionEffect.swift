package import KnowledgeGraph
package import NewsModel

/// What a corrections file does to one node or statement.
package struct CorrectionEffect: Hashable, Sendable {
  /// What happens to it, as it is told to whoever tries a file.
  package enum Change: String, Hashable, Sendable {
    /// A node that is left out.
    case ignored
    /// A node with another name, kind or day, or another node in its place.
    case renamed, retyped, dated, moved
    /// A statement with another stance or other targets, and one that is left out.
    case changed, dropped
  }

  /// What it has become.
  package enum After: Hashable, Sendable {
    case node(Graph.Node.ID)
    /// What a statement is towards; none where it is left open.
    case targets([Graph.Node.ID])
  }

  package internal(set) var change: Change
  /// The node or statement without the file.
  package let before: String
  /// `nil` where that does not change, or it is left out.
  package internal(set) var after: After?
  /// The name that the file gives.
  package internal(set) var name: String?
  /// The type that it gives to an event, or the stance to a statement.
  package internal(set) var type: String?
  /// The day that it gives to an event.
  package internal(set) var date: PartialDate?
  /// How many articles it is about; of a statement that goes without saying.
  package internal(set) var articles = 0
  package internal(set) var mentions = 0
}
