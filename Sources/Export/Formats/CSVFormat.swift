package import KnowledgeGraph
import NewsModel

/// The nodes or the edges as a table, for spreadsheets, R and Gephi's and Cytoscape's table import (RFC 4180, UTF-8).
package struct CSVFormat: GraphFormat {
  package enum Table: String, Sendable, CaseIterable { case nodes, edges }

  private let table: Table

  package init(_ table: Table) { self.table = table }

  package func begin(_ summary: GraphSummary, into buffer: inout ByteBuffer) {
    switch table {
    case .nodes:
      row(
        [
          "Id", "Label", "kind", "subtype", "aliases", "mentions", "articles", "independent_sources", "first_date",
          "last_date", "event_date", "event_status", "links", "document", "from_char", "to_char", "quote",
        ], &buffer)
    case .edges:
      row(
        [
          "Id", "Source", "Target", "Label", "Weight", "kind", "layer", "stance", "polarity", "cue", "reported_by",
          "addressee", "negated", "modal", "first_date", "last_date", "sentences", "paragraphs", "articles",
          "independent_sources", "document", "from_char", "to_char", "quote",
        ], &buffer)
    }
  }

  package func write(_ node: Graph.Node, degree: Int, into buffer: inout ByteBuffer) {
    guard table == .nodes else { return }
    let first = node.evidence.first
    row(
      [
        node.id.rawValue, node.name, node.kind.rawValue, node.type ?? "", node.aliases.joined(separator: " | "),
        String(node.mentions), String(node.articles), String(node.sources), node.firstSeen?.iso8601 ?? "",
        node.lastSeen?.iso8601 ?? "", node.date?.iso8601 ?? "", node.status ?? "",
        node.links.joined(separator: " | "), first?.document.rawValue ?? "", first.map { String($0.start) } ?? "",
        first.map { String($0.end) } ?? "", first?.quote ?? "",
      ], &buffer)
  }

  package func write(_ edge: Graph.Edge, into buffer: inout ByteBuffer) {
    guard table == .edges else { return }
    let first = edge.evidence.first
    let polarity = edge.polarity.map { ["against", "neutral", "for"][$0.rawValue + 1] } ?? ""
    row(
      [
        edge.id.rawValue, edge.source.rawValue, edge.target.rawValue, edge.label, String(max(1, edge.sentences)),
        edge.kind.rawValue, edge.layer.rawValue, edge.stance?.rawValue ?? "", polarity, edge.cue ?? "",
        edge.reportedBy?.rawValue ?? "", edge.addressee?.rawValue ?? "", edge.isNegated ? "1" : "0",
        edge.isModal ? "1" : "0", edge.firstDate?.iso8601 ?? "", edge.lastDate?.iso8601 ?? "",
        String(edge.sentences), String(edge.paragraphs), String(edge.articles), String(edge.sources),
        first?.document.rawValue ?? "", first.map { String($0.start) } ?? "", first.map { String($0.end) } ?? "",
        first?.quote ?? "",
      ], &buffer)
  }

  package func end(_ summary: GraphSummary, into buffer: inout ByteBuffer) {}

  private func row(_ fields: [String], _ buffer: inout ByteBuffer) {
    for (index, field) in fields.enumerated() {
      if index > 0 { buffer.append(byte: UInt8(ascii: ",")) }
      buffer.append(csvField: field)
    }
    buffer.append("\r\n")
  }
}
