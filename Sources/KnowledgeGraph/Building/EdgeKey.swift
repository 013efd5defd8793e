import NewsModel

/// What makes two statements one edge; nodes are named by number.
struct EdgeKey: Hashable {
  var kind: Graph.Edge.Kind
  var source: Int
  var target: Int
  var layer: Layer
  var label: String
  var stance: Stance?
  var reportedBy: Int?
  var isNegated = false
  var isModal = false

  /// Who tells nearly all edges apart.
  func hash(into hasher: inout Hasher) { hasher.combine(source << 32 ^ target) }

  /// Takes the place of the general hash, as that of ``WordHash`` does: growing a dictionary hashes all keys anew.
  func _rawHashValue(seed: Int) -> Int {
    WordHash(rawValue: UInt64(truncatingIfNeeded: source << 32 ^ target))._rawHashValue(seed: seed)
  }

  static func == (left: EdgeKey, right: EdgeKey) -> Bool {
    left.source == right.source && left.target == right.target && left.kind == right.kind && left.layer == right.layer
      && left.label == right.label && left.stance == right.stance && left.reportedBy == right.reportedBy
      && left.isNegated == right.isNegated && left.isModal == right.isModal
  }

  /// Readable and stable: the parts joined by dots, which are legal in an XML NMTOKEN.
  func id(_ nodes: [Graph.Node.ID]) -> Graph.Edge.ID {
    var id = kind.rawValue
    func append(_ part: String) {
      id += "."
      id += part
    }
    if kind != .coMention { append(Slug.make(from: label)) }
    if kind == .position { append(layer.rawValue) }
    if isNegated { append("not") }
    if isModal { append("may") }
    append(nodes[source].rawValue)
    append(nodes[target].rawValue)
    if let reportedBy {
      append("via")
      append(nodes[reportedBy].rawValue)
    }
    return Graph.Edge.ID(rawValue: id)
  }
}
