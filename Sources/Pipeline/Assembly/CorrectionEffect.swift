package import NewsModel

/// What a corrections file does to one node or statement.
package struct CorrectionEffect: Hashable, Sendable {
  /// What happens, in one word.
  package internal(set) var change: String
  /// The node or statement without the file.
  package let before: String
  /// The node with it; of a statement what it is towards; `nil` where that does not change or it is left out.
  package internal(set) var after: String?
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
