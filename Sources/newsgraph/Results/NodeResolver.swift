import KnowledgeGraph
import NewsModel
import Query

/// Turns a name on the command line into the one node it means, or says why it cannot.
struct NodeResolver {
  let source: any GraphSource
  let printer: ResultPrinter

  /// - Throws: Exit code 1 after the candidates were printed, when the name fits none or several.
  func node(named name: String) throws -> Graph.Node {
    switch try NameFinder(source).find(name) {
    case .one(let node):
      let others = try NameFinder(source).others(named: name, than: node)
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
      printer.print(nodes.prefix(20).map { NodeLines.row($0) }) { NodeLines.table(Array(nodes.prefix(20)), $0) }
      throw ExitStatus.nothingFound.code
    case .none(let suggestions):
      let hint =
        suggestions.isEmpty
        ? "" : " Did you mean \(suggestions.prefix(3).map { "“\($0.name)”" }.joined(separator: ", "))?"
      throw printer.nothing("Nobody and nothing in the graph is called “\(name)”.\(hint)")
    }
  }

  private static func list(_ nodes: [Graph.Node]) -> String {
    nodes.prefix(3).map { "\($0.name) (\($0.id.rawValue))" }.joined(separator: ", ")
  }
}
