package import KnowledgeGraph
import NewsModel

/// The nodes or the edges as a table, for spreadsheets, R and Gephi's and Cytoscape's table import (RFC 4180, UTF-8).
package struct CSVFormat: GraphFormat {
  package enum Table: String, Sendable, CaseIterable { case nodes, edges }

  private let table: Table

  package init(_ table: Table) { self.table = table }

  package func begin(_ summary: GraphSummary, into buffer: inout ByteBuffer) {
    CSVRows.append((table == .nodes ? Self.nodeColumns : Self.edgeColumns).map { .plain($0) }, to: &buffer)
  }

  private static let evidenceColumns = ["document", "from_char", "to_char", "quote", "rule", "confidence"]
  package static let nodeColumns =
    [
      "Id", "Label", "kind", "subtype", "aliases", "mentions", "articles", "independent_sources", "first_date",
      "last_date", "event_date", "event_status", "links",
    ] + evidenceColumns
  package static let edgeColumns =
    [
      "Id", "Source", "Target", "Label", "Weight", "kind", "layer", "stance", "polarity", "cue", "reported_by",
      "addressee", "negated", "modal", "first_date", "last_date", "sentences", "paragraphs", "articles",
      "independent_sources", "association",
    ] + evidenceColumns

  package func write(_ node: Graph.Node, degree: Int, into buffer: inout ByteBuffer) {
    guard table == .nodes else { return }
    CSVRows.append(
      [
        .plain(node.id.rawValue), .plain(node.name), .plain(node.kind.rawValue), .init(node.type),
        .plain(node.aliases.joined(separator: " | ")), .init(node.mentions), .init(node.articles), .init(node.sources),
        .init(node.firstSeen?.iso8601), .init(node.lastSeen?.iso8601), .init(node.date?.iso8601),
        .init(node.status?.rawValue), .plain(node.links.joined(separator: " | ")),
      ] + cells(node.evidence.first), to: &buffer)
  }

  package func write(_ edge: Graph.Edge, into buffer: inout ByteBuffer) {
    guard table == .edges else { return }
    CSVRows.append(
      [
        .plain(edge.id.rawValue), .plain(edge.source.rawValue), .plain(edge.target.rawValue), .plain(edge.label),
        .init(max(1, edge.sentences)), .plain(edge.kind.rawValue), .plain(edge.layer.rawValue),
        .init(edge.stance?.rawValue), .init(edge.polarity?.side.rawValue), .init(edge.cue),
        .init(edge.reportedBy?.rawValue),
        .init(edge.addressee?.rawValue), .init(edge.isNegated), .init(edge.isModal), .init(edge.firstDate?.iso8601),
        .init(edge.lastDate?.iso8601), .init(edge.sentences), .init(edge.paragraphs), .init(edge.articles),
        .init(edge.sources), edge.score.map { .init(decimal: $0) } ?? "",
      ] + cells(edge.evidence.first), to: &buffer)
  }

  private func cells(_ evidence: Evidence?) -> [CSVRows.Cell] {
    guard let evidence else { return Self.evidenceColumns.map { _ in "" } }
    return [
      .plain(evidence.document.rawValue), .init(evidence.start), .init(evidence.end), .plain(evidence.quote),
      .plain(evidence.rule), .init(decimal: Double(evidence.confidence)),
    ]
  }

  package func end(_ summary: GraphSummary, into buffer: inout ByteBuffer) {}
}
