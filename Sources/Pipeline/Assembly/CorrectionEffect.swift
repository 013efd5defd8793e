package import NewsModel

/// What a corrections file does to one node.
package struct CorrectionEffect: Hashable, Sendable {
  /// The node without the file.
  package let before: Entity.ID
  /// The node with it; `nil` where the entity is left out.
  package let after: Entity.ID?
  /// The name that the file gives.
  package let name: String?
  /// How many articles it is about.
  package let articles: Int
  package let mentions: Int

  /// What happens, in one word.
  package var change: String {
    guard let after else { return "ignored" }
    if after == before { return "renamed" }
    let sameName = after.rawValue.split(separator: ":").last == before.rawValue.split(separator: ":").last
    return sameName ? "retyped" : "moved"
  }
}
