import KnowledgeGraph
import NewsModel
import Query

/// Turns a name on the command line into the one node it means, or says why it cannot.
struct NodeResolver {
  let source: any GraphSource
  let printer: ResultPrinter

  /// - Throws: Exit code 1 after the candidates were printed, when the name fits none or several.
  func node(named name: String) throws -> Graph.Node {
    switch try NodeFinder(source).find(name) {
    case .one(let node):
      let others = try NodeFinder(source).others(named: name, than: node)
      if !others.isEmpty {
        printer.console.message("“\(name)” is the whole name of this one; it is also in \(Self.list(others)).")
      }
      return node
    case .likeliest(let node, let others):
      printer.console.message(
        "“\(name)” is taken for \(node.name), by far the most often called so; it also fits \(Self.list(others)).")
      return node
    case .several(let nodes):
      printer.console.problem("“\(name)” fits \(nodes.count) nodes; ask again with one of these ids.")
      let table = NodeLines.table(Array(nodes.prefix(20)), TextStyle(isOn: printer.console.hasColor))
      // Programs look for results where they stand, and these are none.
      printer.print(rows: { [] }) { _ in table }
      if printer.format != .text { StandardStream.error.write(table) }
      throw ExitStatus.nothingFound.code
    case .none(let suggestions):
      var names: [String] = []
      for node in suggestions where !names.contains(node.name) { names.append(node.name) }
      let hint = names.isEmpty ? "" : " Did you mean \(names.prefix(3).map { "“\($0)”" }.joined(separator: ", "))?"
      throw printer.nothing("Nobody and nothing in the graph is called “\(name)”.\(hint)")
    }
  }

  private static func list(_ nodes: [Graph.Node]) -> String {
    nodes.prefix(3).map { "\($0.name) (\($0.id.rawValue))" }.joined(separator: ", ")
  }
}
