package import KnowledgeGraph
import NewsModel

/// GraphML that every reader loads: one directed graph, keys first, nodes before edges, no list types, no defaults.
///
/// <http://graphml.graphdrawing.org/specification.html>; `Schemas/newsgraph-graphml.xsd` is our profile of it.
package struct GraphMLFormat: GraphFormat, GraphMLWriter {
  /// A dialect for a program that needs its own.
  package enum Flavor: String, Sendable, CaseIterable {
    /// Valid GraphML that every reader loads.
    case portable
    /// With the stance as a `label` attribute of the edge: not in the schema, but Gephi takes its edge types from it and
    /// so keeps parallel edges of different stance apart.
    case gephi
  }

  private let flavor: Flavor

  package init(flavor: Flavor = .portable) { self.flavor = flavor }

  private static let keys: [GraphMLKey] = [
    GraphMLKey(id: "n_label", name: "label", type: "string", isNode: true),
    GraphMLKey(id: "n_name", name: "name", type: "string", isNode: true),
    GraphMLKey(id: "n_kind", name: "kind", type: "string", isNode: true),
    GraphMLKey(id: "n_subtype", name: "subtype", type: "string", isNode: true),
    GraphMLKey(id: "n_aliases", name: "aliases", type: "string", isNode: true),
    GraphMLKey(id: "n_mentions", name: "mentions", type: "int", isNode: true),
    GraphMLKey(id: "n_articles", name: "articles", type: "int", isNode: true),
    GraphMLKey(id: "n_outlets", name: "independent_sources", type: "int", isNode: true),
    GraphMLKey(id: "n_first", name: "first_date", type: "string", isNode: true),
    GraphMLKey(id: "n_last", name: "last_date", type: "string", isNode: true),
    GraphMLKey(id: "n_date", name: "event_date", type: "string", isNode: true),
    GraphMLKey(id: "n_status", name: "event_status", type: "string", isNode: true),
    GraphMLKey(id: "n_links", name: "links", type: "string", isNode: true),
    GraphMLKey(id: "n_quote", name: "quote", type: "string", isNode: true),
    GraphMLKey(id: "n_document", name: "document", type: "string", isNode: true),
    GraphMLKey(id: "n_from", name: "from_char", type: "int", isNode: true),
    GraphMLKey(id: "n_to", name: "to_char", type: "int", isNode: true),
    GraphMLKey(id: "n_rule", name: "rule", type: "string", isNode: true),
    GraphMLKey(id: "n_confidence", name: "confidence", type: "double", isNode: true),
    GraphMLKey(id: "e_label", name: "label", type: "string", isNode: false),
    GraphMLKey(id: "e_interaction", name: "interaction", type: "string", isNode: false),
    GraphMLKey(id: "e_weight", name: "weight", type: "double", isNode: false),
    GraphMLKey(id: "e_kind", name: "kind", type: "string", isNode: false),
    GraphMLKey(id: "e_layer", name: "layer", type: "string", isNode: false),
    GraphMLKey(id: "e_symmetric", name: "symmetric", type: "boolean", isNode: false),
    GraphMLKey(id: "e_stance", name: "stance", type: "string", isNode: false),
    GraphMLKey(id: "e_polarity", name: "polarity", type: "int", isNode: false),
    GraphMLKey(id: "e_cue", name: "cue", type: "string", isNode: false),
    GraphMLKey(id: "e_reporter", name: "reported_by", type: "string", isNode: false),
    GraphMLKey(id: "e_addressee", name: "addressee", type: "string", isNode: false),
    GraphMLKey(id: "e_negated", name: "negated", type: "boolean", isNode: false),
    GraphMLKey(id: "e_modal", name: "modal", type: "boolean", isNode: false),
    GraphMLKey(id: "e_first", name: "first_date", type: "string", isNode: false),
    GraphMLKey(id: "e_last", name: "last_date", type: "string", isNode: false),
    GraphMLKey(id: "e_sentences", name: "sentences", type: "int", isNode: false),
    GraphMLKey(id: "e_paragraphs", name: "paragraphs", type: "int", isNode: false),
    GraphMLKey(id: "e_articles", name: "articles", type: "int", isNode: false),
    GraphMLKey(id: "e_outlets", name: "independent_sources", type: "int", isNode: false),
    GraphMLKey(id: "e_score", name: "association", type: "double", isNode: false),
    GraphMLKey(id: "e_quote", name: "quote", type: "string", isNode: false),
    GraphMLKey(id: "e_document", name: "document", type: "string", isNode: false),
    GraphMLKey(id: "e_from", name: "from_char", type: "int", isNode: false),
    GraphMLKey(id: "e_to", name: "to_char", type: "int", isNode: false),
    GraphMLKey(id: "e_rule", name: "rule", type: "string", isNode: false),
    GraphMLKey(id: "e_confidence", name: "confidence", type: "double", isNode: false),
  ]

  package func begin(_ summary: GraphSummary, into buffer: inout ByteBuffer) {
    head(into: &buffer)
    buffer.append("<!-- newsgraph: ")
    buffer.append(summary.nodes)
    buffer.append(" nodes, ")
    buffer.append(summary.edges)
    buffer.append(" edges, ")
    buffer.append(summary.articles)
    buffer.append(" articles -->\n")
    declare(Self.keys, into: &buffer)
    buffer.append("<graph id=\"newsgraph\" edgedefault=\"directed\">\n")
  }

  package func write(_ node: Graph.Node, degree: Int, into buffer: inout ByteBuffer) {
    buffer.append("<node id=\"")
    buffer.append(xmlAttribute: node.id.rawValue)
    buffer.append("\">\n")
    data("n_label", node.name, &buffer)
    data("n_name", node.name, &buffer)
    data("n_kind", node.kind.rawValue, &buffer)
    data("n_subtype", node.type, &buffer)
    data("n_aliases", node.aliases.isEmpty ? nil : node.aliases.joined(separator: " | "), &buffer)
    data("n_mentions", node.mentions, &buffer)
    data("n_articles", node.articles, &buffer)
    data("n_outlets", node.sources, &buffer)
    data("n_first", node.firstSeen?.iso8601, &buffer)
    data("n_last", node.lastSeen?.iso8601, &buffer)
    data("n_date", node.date?.iso8601, &buffer)
    data("n_status", node.status?.rawValue, &buffer)
    data("n_links", node.links.isEmpty ? nil : node.links.joined(separator: " | "), &buffer)
    if let first = node.evidence.first {
      data("n_quote", first.quote, &buffer)
      data("n_document", first.document.rawValue, &buffer)
      data("n_from", first.start, &buffer)
      data("n_to", first.end, &buffer)
      data("n_rule", first.rule, &buffer)
      data("n_confidence", decimal: Double(first.confidence), &buffer)
    }
    buffer.append("</node>\n")
  }

  package func write(_ edge: Graph.Edge, into buffer: inout ByteBuffer) {
    buffer.append("<edge id=\"")
    buffer.append(xmlAttribute: edge.id.rawValue)
    buffer.append("\" source=\"")
    buffer.append(xmlAttribute: edge.source.rawValue)
    buffer.append("\" target=\"")
    buffer.append(xmlAttribute: edge.target.rawValue)
    if flavor == .gephi {
      buffer.append("\" label=\"")
      buffer.append(xmlAttribute: edge.label)
    }
    buffer.append("\">\n")
    data("e_label", edge.label, &buffer)
    data("e_interaction", edge.label, &buffer)
    data("e_weight", decimal: Double(max(1, edge.sentences)), &buffer)
    data("e_kind", edge.kind.rawValue, &buffer)
    data("e_layer", edge.layer.rawValue, &buffer)
    data("e_symmetric", edge.kind == .coMention ? 1 : 0, &buffer)
    data("e_stance", edge.stance?.rawValue, &buffer)
    if let polarity = edge.polarity { data("e_polarity", polarity.rawValue, &buffer) }
    data("e_cue", edge.cue, &buffer)
    data("e_reporter", edge.reportedBy?.rawValue, &buffer)
    data("e_addressee", edge.addressee?.rawValue, &buffer)
    if edge.kind == .position {
      data("e_negated", edge.isNegated ? 1 : 0, &buffer)
      data("e_modal", edge.isModal ? 1 : 0, &buffer)
    }
    data("e_first", edge.firstDate?.iso8601, &buffer)
    data("e_last", edge.lastDate?.iso8601, &buffer)
    data("e_sentences", edge.sentences, &buffer)
    data("e_paragraphs", edge.paragraphs, &buffer)
    data("e_articles", edge.articles, &buffer)
    data("e_outlets", edge.sources, &buffer)
    if let score = edge.score { data("e_score", decimal: score, &buffer) }
    if let first = edge.evidence.first {
      data("e_quote", first.quote, &buffer)
      data("e_document", first.document.rawValue, &buffer)
      data("e_from", first.start, &buffer)
      data("e_to", first.end, &buffer)
      data("e_rule", first.rule, &buffer)
      data("e_confidence", decimal: Double(first.confidence), &buffer)
    }
    buffer.append("</edge>\n")
  }

  package func end(_ summary: GraphSummary, into buffer: inout ByteBuffer) {
    tail(into: &buffer)
  }
}
