package import KnowledgeGraph
import NewsModel

/// The network of who agrees and disagrees with whom as GraphML: undirected, valid against
/// `Schemas/newsgraph-graphml.xsd`.
package struct AgreementGraphML {
  private static let longestQuote = 2_000

  private static let keys: [(id: StaticString, owner: StaticString, name: StaticString, type: StaticString)] = [
    ("n_label", "node", "label", "string"), ("n_kind", "node", "kind", "string"),
    ("n_targets", "node", "targets", "int"),
    ("n_statements", "node", "statements", "int"), ("e_label", "edge", "label", "string"),
    ("e_kind", "edge", "kind", "string"), ("e_weight", "edge", "weight", "double"),
    ("e_net", "edge", "net_weight", "double"), ("e_targets", "edge", "targets", "string"),
    ("e_names", "edge", "target_names", "string"), ("e_articles", "edge", "articles", "int"),
    ("e_source_statements", "edge", "source_statements", "int"), ("e_source_quote", "edge", "source_quote", "string"),
    ("e_source_document", "edge", "source_document", "string"), ("e_source_from", "edge", "source_from_char", "int"),
    ("e_source_to", "edge", "source_to_char", "int"), ("e_target_statements", "edge", "target_statements", "int"),
    ("e_target_quote", "edge", "target_quote", "string"), ("e_target_document", "edge", "target_document", "string"),
    ("e_target_from", "edge", "target_from_char", "int"), ("e_target_to", "edge", "target_to_char", "int"),
  ]

  package init() {}

  package func bytes(of network: AgreementNetwork) -> [UInt8] {
    var buffer = ByteBuffer()
    buffer.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """)
    for key in Self.keys {
      buffer.append("<key id=\"")
      buffer.append(key.id)
      buffer.append("\" for=\"")
      buffer.append(key.owner)
      buffer.append("\" attr.name=\"")
      buffer.append(key.name)
      buffer.append("\" attr.type=\"")
      buffer.append(key.type)
      buffer.append("\"/>\n")
    }
    buffer.append("<graph id=\"agreement\" edgedefault=\"undirected\">\n")
    for actor in network.actors { append(actor, to: &buffer) }
    for tie in network.ties { append(tie, to: &buffer) }
    buffer.append("</graph>\n</graphml>\n")
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
    data("e_weight", decimal: tie.weight, &buffer)
    data("e_net", decimal: tie.netWeight, &buffer)
    data("e_targets", tie.targets.map(\.target.rawValue).joined(separator: " | "), &buffer)
    data("e_names", tie.targets.compactMap(\.first.first?.concept).joined(separator: " | "), &buffer)
    data("e_articles", tie.articles, &buffer)
    let (mine, theirs) = (tie.targets.flatMap(\.first), tie.targets.flatMap(\.second))
    data("e_source_statements", Set(mine.map(\.id)).count, &buffer)
    if let evidence = mine.first?.evidence {
      data("e_source_quote", evidence.quote, &buffer, longest: Self.longestQuote)
      data("e_source_document", evidence.document.rawValue, &buffer)
      data("e_source_from", evidence.start, &buffer)
      data("e_source_to", evidence.end, &buffer)
    }
    data("e_target_statements", Set(theirs.map(\.id)).count, &buffer)
    if let evidence = theirs.first?.evidence {
      data("e_target_quote", evidence.quote, &buffer, longest: Self.longestQuote)
      data("e_target_document", evidence.document.rawValue, &buffer)
      data("e_target_from", evidence.start, &buffer)
      data("e_target_to", evidence.end, &buffer)
    }
    buffer.append("</edge>\n")
  }

  private func data(_ key: StaticString, _ value: String, _ buffer: inout ByteBuffer, longest: Int = .max) {
    guard !value.isEmpty else { return }
    open(key, &buffer)
    buffer.append(xmlText: value, longest: longest)
    buffer.append("</data>\n")
  }

  private func data(_ key: StaticString, _ value: Int, _ buffer: inout ByteBuffer) {
    open(key, &buffer)
    buffer.append(value)
    buffer.append("</data>\n")
  }

  private func data(_ key: StaticString, decimal value: Int, _ buffer: inout ByteBuffer) {
    open(key, &buffer)
    buffer.append(decimal: Double(value))
    buffer.append("</data>\n")
  }

  private func open(_ key: StaticString, _ buffer: inout ByteBuffer) {
    buffer.append("<data key=\"")
    buffer.append(key)
    buffer.append("\">")
  }
}
