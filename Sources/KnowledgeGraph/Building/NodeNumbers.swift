/// Numbers for the ids of nodes: an id is hashed once for each article, not for each sentence.
struct NodeNumbers {
  private(set) var ids: [Graph.Node.ID] = []
  private var numbers: [Graph.Node.ID: Int] = [:]

  /// The number of an id, a new one where it has none yet.
  mutating func number(of id: Graph.Node.ID) -> Int {
    if let number = numbers[id] { return number }
    numbers[id] = ids.count
    ids.append(id)
    return ids.count - 1
  }

  func contains(_ id: Graph.Node.ID) -> Bool { numbers[id] != nil }
}
