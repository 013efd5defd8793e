import ArgumentParser
import Export

/// What a graph, or a table or network made of it, is written as.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case graphml, gephi, dot, svg, gexf, json, jsonl, nodes, edges, agreement, statements, events, documents

  /// The format that a file of this name is usually in.
  init?(fileExtension: String) {
    switch fileExtension.lowercased() {
    case "graphml", "xml": self = .graphml
    case "dot", "gv": self = .dot
    case "svg": self = .svg
    case "gexf": self = .gexf
    case "json": self = .json
    case "jsonl": self = .jsonl
    default: return nil
    }
  }

  /// `nil` for what is not the graph itself, or a picture of it.
  var graphFormat: (any GraphFormat)? {
    switch self {
    case .svg, .agreement, .statements, .events, .documents: nil
    case .graphml: GraphMLFormat()
    case .gephi: GraphMLFormat(flavor: .gephi)
    case .dot: DOTFormat()
    case .gexf: GEXFFormat()
    case .json: JSONFormat()
    case .jsonl: JSONLinesFormat()
    case .nodes: CSVFormat(.nodes)
    case .edges: CSVFormat(.edges)
    }
  }
}
