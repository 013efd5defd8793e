import ArgumentParser
import Export

/// A format that graphs are written in.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case graphml, gephi, dot, gexf, json, jsonl, nodes, edges, agreement, statements

  /// The format that a file of this name is usually in.
  init?(fileExtension: String) {
    switch fileExtension.lowercased() {
    case "graphml", "xml": self = .graphml
    case "dot", "gv": self = .dot
    case "gexf": self = .gexf
    case "json": self = .json
    case "jsonl": self = .jsonl
    default: return nil
    }
  }

  var graphFormat: any GraphFormat {
    switch self {
    case .graphml, .agreement, .statements: GraphMLFormat()
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
