package import NewsModel

/// Which node an entity or event of one article is: across articles, after corrections.
///
/// The default keeps the ids that the article's own reading gave, so that equal ids are one node.
package struct GraphIdentity: Sendable {
  private let entityIDs: [Document.ID: [Graph.Node.ID?]]
  private let eventIDs: [Document.ID: [Graph.Node.ID?]]
  private let names: [Graph.Node.ID: String]

  /// - Parameters:
  ///   - entityIDs: For each document the node of each of its entities; `nil` leaves an entity out of the graph.
  ///   - eventIDs: The same for its events.
  ///   - names: The names that a user has given to nodes.
  package init(
    entityIDs: [Document.ID: [Graph.Node.ID?]] = [:], eventIDs: [Document.ID: [Graph.Node.ID?]] = [:],
    names: [Graph.Node.ID: String] = [:]
  ) {
    self.names = names
    self.entityIDs = entityIDs
    self.eventIDs = eventIDs
  }

  func entity(_ index: Int, of record: DocumentRecord) -> Graph.Node.ID? {
    if let ids = entityIDs[record.document.id], index < ids.count { return ids[index] }
    return Graph.Node.ID(record.entities[index].id)
  }

  /// The name that a user has given to a node.
  func name(of id: Graph.Node.ID) -> String? { names[id] }

  func event(_ index: Int, of record: DocumentRecord) -> Graph.Node.ID? {
    if let ids = eventIDs[record.document.id], index < ids.count { return ids[index] }
    return Graph.Node.ID(record.events[index].id)
  }
}
