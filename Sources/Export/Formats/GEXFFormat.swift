package import KnowledgeGraph
import NewsModel

/// GEXF 1.3, Gephi's own format: parallel edges keep their stance as the edge's kind, nodes their colour.
///
/// <https://gexf.net/1.3/>
package struct GEXFFormat: GraphFormat {
  package init() {}

  private static let nodeAttributes: [(StaticString, StaticString)] = [
    ("kind", "string"), ("subtype", "string"), ("aliases", "string"), ("mentions", "integer"),
    ("articles", "integer"), ("independent_sources", "integer"), ("first_date", "string"), ("last_date", "string"),
    ("event_date", "string"), ("event_status", "string"), ("links", "string"), ("quote", "string"),
    ("document", "string"),
  ]
  private static let edgeAttributes: [(StaticString, StaticString)] = [
    ("edge_kind", "string"), ("layer", "string"), ("stance", "string"), ("polarity", "integer"), ("cue", "string"),
    ("reported_by", "string"), ("addressee", "string"), ("negated", "boolean"), ("modal", "boolean"),
    ("first_date", "string"), ("last_date", "string"), ("sentences", "integer"), ("articles", "integer"),
    ("independent_sources", "integer"), ("association", "double"), ("quote", "string"), ("document", "string"),
  ]

  package func begin(_ summary: GraphSummary, into buffer: inout ByteBuffer) {
    buffer.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
      <meta><creator>newsgraph</creator></meta>
      <graph defaultedgetype="directed" mode="static">

      """)
    declare("node", Self.nodeAttributes, &buffer)
    declare("edge", Self.edgeAttributes, &buffer)
    buffer.append("<nodes>\n")
  }

  package func write(_ node: Graph.Node, degree: Int, into buffer: inout ByteBuffer) {
    buffer.append("<node id=\"")
    buffer.append(xmlAttribute: node.id.rawValue)
    buffer.append("\" label=\"")
    buffer.append(xmlAttribute: node.name)
    buffer.append("\"><attvalues>")
    value("kind", node.kind.rawValue, &buffer)
    value("subtype", node.type, &buffer)
    value("aliases", node.aliases.joined(separator: " | "), &buffer)
    value("mentions", String(node.mentions), &buffer)
    value("articles", String(node.articles), &buffer)
    value("independent_sources", String(node.sources), &buffer)
    value("first_date", node.firstSeen?.iso8601, &buffer)
    value("last_date", node.lastSeen?.iso8601, &buffer)
    value("event_date", node.date?.iso8601, &buffer)
    value("event_status", node.status?.rawValue, &buffer)
    value("links", node.links.joined(separator: " | "), &buffer)
    value("quote", node.evidence.first?.quote, &buffer)
    value("document", node.evidence.first?.document.rawValue, &buffer)
    buffer.append("</attvalues><viz:color ")
    buffer.append(Self.color(of: node.kind))
    buffer.append("/></node>\n")
  }

  package func betweenNodesAndEdges(into buffer: inout ByteBuffer) { buffer.append("</nodes>\n<edges>\n") }

  package func write(_ edge: Graph.Edge, into buffer: inout ByteBuffer) {
    buffer.append("<edge id=\"")
    buffer.append(xmlAttribute: edge.id.rawValue)
    buffer.append("\" source=\"")
    buffer.append(xmlAttribute: edge.source.rawValue)
    buffer.append("\" target=\"")
    buffer.append(xmlAttribute: edge.target.rawValue)
    buffer.append("\" kind=\"")
    buffer.append(xmlAttribute: edge.label)
    buffer.append("\" label=\"")
    buffer.append(xmlAttribute: edge.label)
    buffer.append("\" weight=\"")
    buffer.append(max(1, edge.sentences))
    buffer.append("\"><attvalues>")
    value("edge_kind", edge.kind.rawValue, &buffer)
    value("layer", edge.layer.rawValue, &buffer)
    value("stance", edge.stance?.rawValue, &buffer)
    value("polarity", edge.polarity.map { String($0.rawValue) }, &buffer)
    value("cue", edge.cue, &buffer)
    value("reported_by", edge.reportedBy?.rawValue, &buffer)
    value("addressee", edge.addressee?.rawValue, &buffer)
    if edge.kind == .position {
      value("negated", edge.isNegated ? "true" : "false", &buffer)
      value("modal", edge.isModal ? "true" : "false", &buffer)
    }
    value("first_date", edge.firstDate?.iso8601, &buffer)
    value("last_date", edge.lastDate?.iso8601, &buffer)
    value("sentences", String(edge.sentences), &buffer)
    value("articles", String(edge.articles), &buffer)
    value("independent_sources", String(edge.sources), &buffer)
    if let score = edge.score {
      buffer.append("<attvalue for=\"association\" value=\"")
      buffer.append(decimal: score)
      buffer.append("\"/>")
    }
    value("quote", edge.evidence.first?.quote, &buffer)
    value("document", edge.evidence.first?.document.rawValue, &buffer)
    buffer.append("</attvalues></edge>\n")
  }

  package func end(_ summary: GraphSummary, into buffer: inout ByteBuffer) {
    buffer.append("</edges>\n</graph>\n</gexf>\n")
  }

  private func declare(
    _ owner: StaticString, _ attributes: [(StaticString, StaticString)], _ buffer: inout ByteBuffer
  ) {
    buffer.append("<attributes class=\"")
    buffer.append(owner)
    buffer.append("\">\n")
    for (name, type) in attributes {
      buffer.append("<attribute id=\"")
      buffer.append(name)
      buffer.append("\" title=\"")
      buffer.append(name)
      buffer.append("\" type=\"")
      buffer.append(type)
      buffer.append("\"/>\n")
    }
    buffer.append("</attributes>\n")
  }

  private func value(_ name: StaticString, _ value: String?, _ buffer: inout ByteBuffer) {
    guard let value, !value.isEmpty else { return }
    buffer.append("<attvalue for=\"")
    buffer.append(name)
    buffer.append("\" value=\"")
    buffer.append(xmlAttribute: value)
    buffer.append("\"/>")
  }

  private static func color(of kind: EntityType) -> StaticString {
    switch kind {
    case .person: "r=\"240\" g=\"150\" b=\"90\""
    case .country: "r=\"95\" g=\"155\" b=\"215\""
    case .place: "r=\"85\" g=\"180\" b=\"165\""
    case .organization: "r=\"150\" g=\"120\" b=\"205\""
    case .group: "r=\"200\" g=\"130\" b=\"190\""
    case .claim: "r=\"120\" g=\"120\" b=\"120\""
    case .event: "r=\"225\" g=\"185\" b=\"60\""
    default: "r=\"150\" g=\"150\" b=\"150\""
    }
  }
}
