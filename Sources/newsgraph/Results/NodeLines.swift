import KnowledgeGraph
import NewsModel

/// Nodes as result rows and as lines for a reader.
enum NodeLines {
  static func row(_ node: Graph.Node) -> ResultRow {
    ResultRow([
      "id": .text(node.id.rawValue), "kind": .text(node.kind.rawValue), "type": ResultValue(node.type),
      "name": .text(node.name), "aliases": .list(node.aliases.map { .text($0) }), "mentions": .number(node.mentions),
      "articles": .number(node.articles), "independentSources": .number(node.sources),
      "firstDate": ResultValue(node.firstSeen?.iso8601), "lastDate": ResultValue(node.lastSeen?.iso8601),
      "date": ResultValue(node.date?.iso8601), "status": ResultValue(node.status?.rawValue),
      "links": .list(node.links.map { .text($0) }),
    ])
  }

  /// "Vladimir Putin · person · 14 mentions in 3 articles · 2017-07-05 to 2017-07-07".
  static func heading(_ node: Graph.Node, _ style: TextStyle) -> String {
    var facts = [node.type ?? node.kind.rawValue]
    if let date = node.date { facts.append(date.iso8601) }
    if let status = node.status, status != .happened { facts.append(status.rawValue) }
    if node.mentions > 0 {
      facts.append(
        TextLayout.count(node.mentions, "mention") + " in " + TextLayout.count(node.articles, "article"))
    }
    return style.bold(node.name) + style.dim(" · " + facts.joined(separator: " · "))
  }

  static func table(_ nodes: [Graph.Node], _ style: TextStyle) -> String {
    let idWidth = min(48, nodes.map(\.id.rawValue.count).max() ?? 0)
    let nameWidth = min(40, nodes.map(\.name.count).max() ?? 0)
    return nodes.map { node in
      "\(TextLayout.pad(node.id.rawValue, to: idWidth))  \(style.bold(TextLayout.pad(node.name, to: nameWidth)))"
        + style.dim("  \(TextLayout.count(node.mentions, "mention"))\(node.type.map { " · \($0)" } ?? "")") + "\n"
    }.joined()
  }
}
