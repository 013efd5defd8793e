package import KnowledgeGraph
package import NewsModel

/// Reads back the GraphML that ``GraphMLFormat`` writes, and the nodes and edges of any other GraphML; of the evidence,
/// the first piece that the file carries.
///
/// Attributes are known by their `attr.name`; those of other programs are passed over.
package struct GraphMLReader {
  /// The file is not GraphML that can be read.
  package struct Failure: Error, CustomStringConvertible, Hashable {
    package let line: Int
    package let reason: String
    /// Whether it is a network of agreement, of which questions on who said what have no answer.
    package var isAgreement = false
    package var description: String { "line \(line): \(reason)" }
  }

  /// Values that could not be read, each with its line; the graph does without them.
  package private(set) var findings: [Finding] = []

  private var scanner: XMLScanner
  private var keys: [String: String] = [:]

  package init(_ bytes: [UInt8]) { scanner = XMLScanner(bytes) }

  /// - Throws: ``Failure`` when the bytes are not well formed, or an edge names a node that is not there.
  /// - Complexity: O(*n*) in the bytes, O(*n* log *n*) in nodes and edges.
  package mutating func graph() throws(Failure) -> Graph {
    var graph = Graph()
    var known: Set<Graph.Node.ID> = []
    var isGraphML = false
    while let event = try scanner.next() {
      guard case .start(let name, let attributes, let isEmpty) = event else { continue }
      switch name {
      case "graphml": isGraphML = true
      case "key":
        if let id = attributes["id"], let attribute = attributes["attr.name"] { keys[id] = attribute }
      case "node":
        guard let id = attributes["id"] else { throw failure("a node has no id") }
        var values = GraphMLValues(isEmpty ? [:] : try data(until: "node"))
        let node = values.node(id: id)
        report(values, "the node \(id)")
        if known.insert(node.id).inserted { graph.nodes.append(node) }
      case "edge":
        guard let source = attributes["source"], let target = attributes["target"] else {
          throw failure("an edge has no source or no target")
        }
        let id = attributes["id"] ?? "e\(graph.edges.count)"
        let data = isEmpty ? [:] : try data(until: "edge")
        // Other programs save it under another name.
        if data["net_weight"] != nil, ["agreement", "conflict"].contains(data["kind"]) {
          throw Failure(
            line: scanner.line, reason: "this is a network of who agrees with whom, not of who said what",
            isAgreement: true)
        }
        var values = GraphMLValues(data)
        graph.edges.append(values.edge(id: id, source: source, target: target))
        report(values, "the edge \(id)")
      default: break
      }
    }
    guard isGraphML else { throw failure("this is not GraphML") }
    if let edge = graph.edges.first(where: { !known.contains($0.source) || !known.contains($0.target) }) {
      throw failure("the edge \(edge.id.rawValue) leads to a node that is not in the file")
    }
    // Other programs write in an order of their own.
    graph.nodes.sort { $0.id < $1.id }
    graph.edges.sort { $0.id < $1.id }
    return graph
  }

  private mutating func report(_ values: GraphMLValues, _ owner: String) {
    for fault in values.faults {
      findings.append(Finding(.unreadableValue, message: "line \(scanner.line): \(fault) of \(owner)"))
    }
  }

  private mutating func data(until end: String) throws(Failure) -> [String: String] {
    var values: [String: String] = [:]
    var key: String?
    var text = ""
    while let event = try scanner.next() {
      switch event {
      case .start("data", let attributes, let isEmpty):
        text = ""
        key = isEmpty ? nil : attributes["key"]
      case .text(let piece): if key != nil { text += piece }
      case .end("data"):
        if let key { values[keys[key] ?? key] = text }
        key = nil
      case .end(end): return values
      default: break
      }
    }
    throw failure("the file ends inside a \(end)")
  }

  private func failure(_ reason: String) -> Failure { Failure(line: scanner.line, reason: reason) }
}
