import KnowledgeGraph
import NewsModel
import Query

/// Turns a name on the command line into the one node it means, or says why it cannot.
struct NodeResolver {
  let source: any GraphSource
  let printer: ResultPrinter

  /// How many times as often as the next one a node must be mentioned to be meant by a name that fits both.
  private static let dominance = 20

  /// - Throws: Exit code 1 after the candidates were printed, when the name fits none or several.
  func node(named name: String) throws -> Graph.Node {
    switch try NameFinder(source).find(name) {
    case .one(let node):
      let others = try NameFinder(source).others(named: name, than: node)
      if !others.isEmpty {
        let list = others.prefix(3).map { "\($0.name) (\($0.id.rawValue))" }.joined(separator: ", ")
        printer.console.message("“\(name)” is the whole name of this one; it is also in \(list).")
      }
      return node
    case .several(let nodes) where nodes.count > 1 && nodes[0].mentions >= Self.dominance * nodes[1].mentions:
      let list = nodes.dropFirst().prefix(3).map { "\($0.name) (\($0.id.rawValue))" }.joined(separator: ", ")
      printer.console.message(
        "“\(name)” is taken for \(nodes[0].name), by far the most mentioned; it also fits \(list).")
      return nodes[0]
    case .several(let nodes):
      printer.console.problem("“\(name)” fits \(nodes.count) nodes; ask again with one of these ids.")
      printer.print(nodes.prefix(20).map { NodeLines.row($0) }) { NodeLines.table(Array(nodes.prefix(20)), $0) }
      throw ExitStatus.nothingFound.code
    case .none(let suggestions):
      let hint =
        suggestions.isEmpty
        ? "" : " Did you mean \(suggestions.prefix(3).map { "“\($0.name)”" }.joined(separator: ", "))?"
      printer.console.problem("Nobody and nothing in the graph is called “\(name)”.\(hint)")
      throw ExitStatus.nothingFound.code
    }
  }
}
