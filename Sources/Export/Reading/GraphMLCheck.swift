/// Holds a GraphML file to the rules under which every viewer loads it with every attribute.
///
/// One graph; keys first, then nodes, then edges; ids unique; endpoints there; every value of its key's type.
package struct GraphMLCheck {
  /// A rule that the file breaks.
  package struct Fault: Hashable, Sendable {
    package let line: Int
    package let reason: String
  }

  package struct Report: Sendable {
    package var nodes = 0
    package var edges = 0
    package var faults: [Fault] = []
  }

  private struct Key {
    let type: String
    let place: String
  }

  private var scanner: XMLScanner
  private var keys: [String: Key] = [:]
  private var names: Set<String> = []
  private var nodes: Set<String> = []
  private var edges: Set<String> = []
  private var graphs = 0
  private var report = Report()

  package init(_ bytes: [UInt8]) { scanner = XMLScanner(bytes) }

  /// - Complexity: O(*n*) in the bytes.
  package mutating func run() -> Report {
    do throws(GraphMLReader.Failure) {
      var open: [String] = []
      var key: String?
      var text = ""
      while let event = try scanner.next() {
        switch event {
        case .start(let name, let attributes, let isEmpty):
          start(name, attributes)
          if name == "data" {
            key = attributes["key"]
            text = ""
          }
          if !isEmpty { open.append(name) }
        case .text(let piece): text += piece
        case .end(let name):
          if open.popLast() != name { fault("</\(name)> closes nothing that is open") }
          if name == "data", let key { value(text, of: key, in: open.last ?? "") }
          if name == "data" { key = nil }
        }
      }
      if let name = open.last { fault("<\(name)> is not closed") }
    } catch {
      report.faults.append(Fault(line: error.line, reason: error.reason))
    }
    if graphs != 1 { fault("the file holds \(graphs) graphs; readers take one") }
    return report
  }

  private mutating func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "key": addKey(attributes)
    case "graph":
      graphs += 1
      if !["directed", "undirected"].contains(attributes["edgedefault"]) {
        fault("edgedefault is neither \"directed\" nor \"undirected\"")
      }
    case "node":
      report.nodes += 1
      if report.edges > 0 { fault("a node stands after an edge") }
      let id = attributes["id"] ?? ""
      if !Self.isNameToken(id) { fault("the node id “\(id)” is no NMTOKEN") }
      if !nodes.insert(id).inserted { fault("two nodes have the id \(id)") }
    case "edge":
      report.edges += 1
      if let id = attributes["id"], !edges.insert(id).inserted { fault("two edges have the id \(id)") }
      if attributes["id"] == nil { fault("an edge has no id") }
      if attributes["directed"] != nil { fault("an edge says directed= for itself") }
      for end in ["source", "target"] where !nodes.contains(attributes[end] ?? "") {
        fault("the \(end) “\(attributes[end] ?? "")” of an edge is no node")
      }
    case "data", "graphml": break
    default: fault("<\(name)> is read by few")
    }
  }

  private mutating func addKey(_ attributes: [String: String]) {
    let id = attributes["id"] ?? ""
    let place = attributes["for"] ?? ""
    let name = attributes["attr.name"] ?? ""
    let type = attributes["attr.type"] ?? ""
    if graphs > 0 { fault("the key \(id) stands after the graph") }
    if place != "node", place != "edge" { fault("the key \(id) is for “\(place)”, not node or edge") }
    if name.isEmpty || name.contains(" ") { fault("the key \(id) has no usable attr.name") }
    if !["string", "int", "long", "double", "boolean"].contains(type) { fault("the key \(id) has the type “\(type)”") }
    if keys.updateValue(Key(type: type, place: place), forKey: id) != nil { fault("two keys have the id \(id)") }
    if !names.insert("\(place) \(name.lowercased())").inserted { fault("two keys of \(place)s are named \(name)") }
  }

  private mutating func value(_ text: String, of id: String, in place: String) {
    guard let key = keys[id] else { return fault("the key \(id) is not declared") }
    if key.place != place { fault("the key \(id) is for a \(key.place), not for a \(place)") }
    let fits =
      switch key.type {
      case "int": Int32(text) != nil
      case "long": Int64(text) != nil
      case "double": Double(text)?.isFinite == true
      case "boolean": ["0", "1", "false", "true"].contains(text)
      default: text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" }
      }
    if !fits { fault("“\(text.prefix(40))” is no \(key.type)") }
  }

  private static func isNameToken(_ id: String) -> Bool {
    !id.isEmpty
      && id.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || "._-:".unicodeScalars.contains($0)
      }
  }

  private mutating func fault(_ reason: String) {
    report.faults.append(Fault(line: scanner.line, reason: reason))
  }
}
