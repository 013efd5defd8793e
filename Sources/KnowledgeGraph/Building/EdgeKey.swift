import NewsModel

/// What makes two statements one edge.
struct EdgeKey: Hashable {
  var kind: Graph.Edge.Kind
  var source: Graph.Node.ID
  var target: Graph.Node.ID
  var layer: Layer
  var label: String
  var stance: Stance?
  var reportedBy: Graph.Node.ID?
  var isNegated = false
  var isModal = false

  /// Who and what kind tell nearly all edges apart.
  func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(source)
    hasher.combine(target)
  }

  /// Readable and stable: the parts joined by dots, which are legal in an XML NMTOKEN.
  var id: Graph.Edge.ID {
    var parts = [kind.rawValue]
    if kind != .comention { parts.append(Slug.make(from: label)) }
    if kind == .position { parts.append(layer.rawValue) }
    if isNegated { parts.append("not") }
    if isModal { parts.append("may") }
    parts += [source.rawValue, target.rawValue]
    if let reportedBy { parts += ["via", reportedBy.rawValue] }
    return Graph.Edge.ID(rawValue: parts.joined(separator: "."))
  }
}
