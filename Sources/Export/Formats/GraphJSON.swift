import KnowledgeGraph
import NewsModel

/// Nodes and edges as JSON objects: the same members in every JSON export, missing values left out.
enum GraphJSON {
  static func append(_ node: Graph.Node, into buffer: inout ByteBuffer) {
    buffer.append("{\"id\":")
    buffer.append(jsonString: node.id.rawValue)
    member("kind", node.kind.rawValue, &buffer)
    member("name", node.name, &buffer)
    member("subtype", node.type, &buffer)
    list("aliases", node.aliases, &buffer)
    member("mentions", node.mentions, &buffer)
    member("articles", node.articles, &buffer)
    member("independentSources", node.sources, &buffer)
    member("firstDate", node.firstSeen?.iso8601, &buffer)
    member("lastDate", node.lastSeen?.iso8601, &buffer)
    member("eventDate", node.date?.iso8601, &buffer)
    member("eventStatus", node.status?.rawValue, &buffer)
    list("links", node.links, &buffer)
    append(node.evidence, &buffer)
    buffer.append("}")
  }

  static func append(_ edge: Graph.Edge, into buffer: inout ByteBuffer) {
    buffer.append("{\"id\":")
    buffer.append(jsonString: edge.id.rawValue)
    // networkx keeps parallel edges apart by their key.
    member("key", edge.id.rawValue, &buffer)
    member("source", edge.source.rawValue, &buffer)
    member("target", edge.target.rawValue, &buffer)
    member("kind", edge.kind.rawValue, &buffer)
    member("layer", edge.layer.rawValue, &buffer)
    member("label", edge.label, &buffer)
    member("weight", max(1, edge.sentences), &buffer)
    member("stance", edge.stance?.rawValue, &buffer)
    if let polarity = edge.polarity { member("polarity", polarity.rawValue, &buffer) }
    member("cue", edge.cue, &buffer)
    member("reportedBy", edge.reportedBy?.rawValue, &buffer)
    member("addressee", edge.addressee?.rawValue, &buffer)
    if edge.isNegated { member("negated", 1, &buffer) }
    if edge.isModal { member("modal", 1, &buffer) }
    member("firstDate", edge.firstDate?.iso8601, &buffer)
    member("lastDate", edge.lastDate?.iso8601, &buffer)
    member("sentences", edge.sentences, &buffer)
    member("paragraphs", edge.paragraphs, &buffer)
    member("articles", edge.articles, &buffer)
    member("independentSources", edge.sources, &buffer)
    if let score = edge.score {
      buffer.append(",\"association\":")
      buffer.append(decimal: score)
    }
    append(edge.evidence, &buffer)
    buffer.append("}")
  }

  private static func append(_ evidence: [Evidence], _ buffer: inout ByteBuffer) {
    buffer.append(",\"evidence\":[")
    for (index, item) in evidence.enumerated() {
      if index > 0 { buffer.append(",") }
      buffer.append("{\"document\":")
      buffer.append(jsonString: item.document.rawValue)
      member("start", item.start, &buffer)
      member("end", item.end, &buffer)
      member("quote", item.quote, &buffer)
      member("rule", item.rule, &buffer)
      buffer.append(",\"confidence\":")
      buffer.append(decimal: Double(item.confidence))
      buffer.append("}")
    }
    buffer.append("]")
  }

  private static func key(_ name: StaticString, _ buffer: inout ByteBuffer) {
    buffer.append(",\"")
    buffer.append(name)
    buffer.append("\":")
  }

  private static func member(_ name: StaticString, _ value: String?, _ buffer: inout ByteBuffer) {
    guard let value else { return }
    key(name, &buffer)
    buffer.append(jsonString: value)
  }

  private static func member(_ name: StaticString, _ value: Int, _ buffer: inout ByteBuffer) {
    key(name, &buffer)
    buffer.append(value)
  }

  private static func list(_ name: StaticString, _ values: [String], _ buffer: inout ByteBuffer) {
    guard !values.isEmpty else { return }
    key(name, &buffer)
    buffer.append("[")
    for (index, value) in values.enumerated() {
      if index > 0 { buffer.append(",") }
      buffer.append(jsonString: value)
    }
    buffer.append("]")
  }
}
