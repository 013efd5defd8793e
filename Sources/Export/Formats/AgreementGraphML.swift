package import KnowledgeGraph
import NewsModel

/// The network of who agrees and disagrees with whom as GraphML: undirected, valid against
/// `Schemas/newsgraph-graphml.xsd`.
package struct AgreementGraphML: GraphMLWriter {
  private static let keys = [
    GraphMLKey(id: "n_label", name: "label", type: "string", isNode: true),
    GraphMLKey(id: "n_kind", name: "kind", type: "string", isNode: true),
    GraphMLKey(id: "n_targets", name: "targets", type: "int", isNode: true),
    GraphMLKey(id: "n_statements", name: "statements", type: "int", isNode: true),
    GraphMLKey(id: "e_label", name: "label", type: "string", isNode: false),
    GraphMLKey(id: "e_kind", name: "kind", type: "string", isNode: false),
    GraphMLKey(id: "e_weight", name: "weight", type: "double", isNode: false),
    GraphMLKey(id: "e_net", name: "net_weight", type: "double", isNode: false),
    GraphMLKey(id: "e_targets", name: "targets", type: "string", isNode: false),
    GraphMLKey(id: "e_names", name: "target_names", type: "string", isNode: false),
    GraphMLKey(id: "e_articles", name: "articles", type: "int", isNode: false),
    GraphMLKey(id: "e_source_statements", name: "source_statements", type: "int", isNode: false),
    GraphMLKey(id: "e_source_quote", name: "source_quote", type: "string", isNode: false),
    GraphMLKey(id: "e_source_document", name: "source_document", type: "string", isNode: false),
    GraphMLKey(id: "e_source_from", name: "source_from_char", type: "int", isNode: false),
    GraphMLKey(id: "e_source_to", name: "source_to_char", type: "int", isNode: false),
    GraphMLKey(id: "e_target_statements", name: "target_statements", type: "int", isNode: false),
    GraphMLKey(id: "e_target_quote", name: "target_quote", type: "string", isNode: false),
    GraphMLKey(id: "e_target_document", name: "target_document", type: "string", isNode: false),
    GraphMLKey(id: "e_target_from", name: "target_from_char", type: "int", isNode: false),
    GraphMLKey(id: "e_target_to", name: "target_to_char", type: "int", isNode: false),
  ]

  package init() {}

  /// The whole file: actors, then ties, in the order of the network.
  package func bytes(of network: AgreementNetwork) -> [UInt8] {
    var buffer = ByteBuffer()
    head(into: &buffer)
    declare(Self.keys, into: &buffer)
    buffer.append("<graph id=\"agreement\" edgedefault=\"undirected\">\n")
    for actor in network.actors { append(actor, to: &buffer) }
    for tie in network.ties { append(tie, to: &buffer) }
    tail(into: &buffer)
    return buffer.bytes
  }

  private func append(_ actor: AgreementNetwork.Actor, to buffer: inout ByteBuffer) {
    buffer.append("<node id=\"")
    buffer.append(xmlAttribute: actor.node.id.rawValue)
    buffer.append("\">\n")
    data("n_label", actor.node.name, &buffer)
    data("n_kind", actor.node.kind.rawValue, &buffer)
    data("n_targets", actor.targets, &buffer)
    data("n_statements", actor.statements, &buffer)
    buffer.append("</node>\n")
  }

  private func append(_ tie: AgreementTie, to buffer: inout ByteBuffer) {
    buffer.append("<edge id=\"")
    buffer.append(xmlAttribute: tie.id)
    buffer.append("\" source=\"")
    buffer.append(xmlAttribute: tie.first.rawValue)
    buffer.append("\" target=\"")
    buffer.append(xmlAttribute: tie.second.rawValue)
    buffer.append("\">\n")
    data("e_label", tie.kind == .agreement ? "agrees with" : "in conflict with", &buffer)
    data("e_kind", tie.kind.rawValue, &buffer)
    data("e_weight", decimal: Double(tie.weight), &buffer)
    data("e_net", decimal: Double(tie.netWeight), &buffer)
    data("e_targets", tie.targets.map(\.target.rawValue).joined(separator: " | "), &buffer, longest: .max)
    data("e_names", tie.targets.compactMap(\.first.first?.concept).joined(separator: " | "), &buffer, longest: .max)
    data("e_articles", tie.articles, &buffer)
    let (mine, theirs) = (tie.targets.flatMap(\.first), tie.targets.flatMap(\.second))
    data("e_source_statements", Set(mine.map(\.id)).count, &buffer)
    if let evidence = mine.first?.evidence {
      data("e_source_quote", evidence.quote, &buffer)
      data("e_source_document", evidence.document.rawValue, &buffer)
      data("e_source_from", evidence.start, &buffer)
      data("e_source_to", evidence.end, &buffer)
    }
    data("e_target_statements", Set(theirs.map(\.id)).count, &buffer)
    if let evidence = theirs.first?.evidence {
      data("e_target_quote", evidence.quote, &buffer)
      data("e_target_document", evidence.document.rawValue, &buffer)
      data("e_target_from", evidence.start, &buffer)
      data("e_target_to", evidence.end, &buffer)
    }
    buffer.append("</edge>\n")
  }
}
